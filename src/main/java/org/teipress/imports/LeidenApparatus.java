package org.teipress.imports;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes below a text that is read line by line, {@code [1] l. ἔρρωσθε}, and the numbers that call them, {@code ἔροσθε[1]}. What
 * papyrologists say in them by custom becomes markup of the word before the number, any other note a note. Used once.
 */
final class LeidenApparatus {

    private static final Pattern NUMBER = Pattern.compile("a?\\d{1,3}");
    private static final Pattern READ = Pattern.compile("l\\. ([^,:;]+)(?:, i\\.e\\. ([^,:;]+))?");
    private static final Pattern FOREIGN = Pattern.compile("i\\.e\\. (Greek|Latin|Coptic) ([^,:;]+)");
    private static final Map<String, String> LANGUAGES = Map.of("Greek", "grc", "Latin", "la", "Coptic", "cop");
    private static final Pattern OR = Pattern.compile("(?:or|resp\\.|vel) ([^,:;\\s]+)");
    private static final Pattern CORRECTED = Pattern.compile("corr\\. ex (.+)");
    private static final Pattern CANCELLED = Pattern.compile("Text canceled with ([a-z-]+)");
    private static final Pattern OTHERWISE = Pattern.compile("(.+): … pap\\.");
    private static final Pattern MARKED = Pattern.compile("(.{1,4}) pap\\.");
    private static final Map<Character, String> MARKS = Map.of('\u0308', "diaeresis", '\u0301', "acute", '\u0300', "grave",
            '\u0342', "circumflex", '\u0314', "asper", '\u0313', "lenis");

    private final ImportRun run;

    LeidenApparatus(ImportRun run) {
        this.run = run;
    }

    /** Takes the notes out of a text, so that their numbers find them. */
    static void gather(String text, List<Group> groups, ImportRun run) {
        Notes notes = new Notes(text);
        notes.takeCalled(groups);
        run.notes(notes, notes::plain);
    }

    /** Reads the number between two indexes if a note waits for it; whether it did. */
    boolean call(Flow flow, int from, int to, Inline out) {
        if (to - from > 4 || !NUMBER.matcher(flow.raw(from, to)).matches()) {
            return false;
        }
        int number = NoteSigns.number(flow.raw(from, to));
        Optional<List<Node>> note = run.hasNote(number) ? run.note(number) : Optional.empty();
        if (note.isEmpty()) {
            return false;
        }
        run.decide(NoteSigns.entry(number) ? Kind.ALTERNATIVE : Kind.NOTE, flow.offset(from - 1), flow.offset(to) + 1);
        if (NoteSigns.entry(number)) {
            out.add(ApparatusEntry.element(note.get(), NoteSigns.label(number), out));
        } else if (!marked(note.get(), out)) {
            out.add(Element.of("note", "place", "foot", "n", "" + number).add(note.get()));
        }
        return true;
    }

    private boolean marked(List<Node> note, Inline out) {
        String words = Element.of("note").add(note).value();
        Matcher m = OR.matcher(words);
        if (m.matches()) {
            return doubt(m.group(1), out);
        }
        m = READ.matcher(words);
        if (m.matches()) {
            Element regular = Element.of("reg").text(m.group(1));
            return m.group(2) == null ? put(out, Element.of("choice"), Element.of("orig"), regular)
                    : put(out, Element.of("choice"), Element.of("orig"), Element.of("reg").text(m.group(2)), regular);
        }
        m = FOREIGN.matcher(words);
        if (m.matches() && !LANGUAGES.get(m.group(1)).equals(run.language())) {
            return put(out, Element.of("choice"), Element.of("orig"), Element.of("reg", "xml:lang", LANGUAGES.get(m.group(1))).text(m.group(2)));
        }
        return run.convention() == ImportConvention.PAPYRI && papyrological(words, out);
    }

    /** {@code or h}: the doubtful letters before the number may be others. */
    private static boolean doubt(String letters, Inline out) {
        Node last = out.isEmpty() ? null : out.nodes().get(out.nodes().size() - 1);
        if (!(last instanceof Element unclear) || !unclear.name().equals("unclear")) {
            return false;
        }
        out.nodes().remove(out.nodes().size() - 1);
        out.add(Element.of("choice").add(unclear).add(Element.of("unclear").text(letters)));
        return true;
    }

    private static boolean papyrological(String words, Inline out) {
        Matcher m = MARKED.matcher(words);
        if (m.matches()) {
            return letter(m.group(1), out);
        }
        m = CORRECTED.matcher(words);
        if (m.matches()) {
            return put(out, Element.of("subst").add(Element.of("del").text(m.group(1))), Element.of("add", "place", "inline"));
        }
        m = CANCELLED.matcher(words);
        if (m.matches()) {
            return put(out, Element.of("del", "rend", m.group(1)));
        }
        m = OTHERWISE.matcher(words);
        return m.matches() && put(out, Element.of("corr"));
    }

    /** Takes the word before the number and puts an element around it, which may stand in another one with more behind it. */
    private static boolean put(Inline out, Element outer, Element... parts) {
        List<Node> word = out.takeWord();
        if (word.isEmpty()) {
            return false;
        }
        if (parts.length == 0) {
            out.add(outer.add(word));
            return true;
        }
        outer.add(parts[0].add(word));
        for (int i = 1; i < parts.length; i++) {
            outer.add(parts[i]);
        }
        out.add(outer);
        return true;
    }

    /** {@code ϊ pap.}: the letter before the number has its mark on the papyrus. */
    private static boolean letter(String letter, Inline out) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        Optional<String> mark = apart.chars().mapToObj(c -> MARKS.get((char) c)).filter(java.util.Objects::nonNull).findFirst();
        Node last = out.isEmpty() ? null : out.nodes().get(out.nodes().size() - 1);
        if (mark.isEmpty() || !(last instanceof Node.Text text) || !text.value().endsWith(letter)) {
            return false;
        }
        int from = text.to() - letter.length();
        out.nodes().remove(out.nodes().size() - 1);
        out.add(text.flow(), text.from(), from);
        Inline marked = new Inline();
        marked.add(text.flow(), from, text.to());
        out.add(Element.of("hi", "rend", mark.get()).add(marked.nodes()));
        return true;
    }
}
