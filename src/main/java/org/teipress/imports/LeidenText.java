package org.teipress.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The layout of texts that are transcribed line by line: parts between empty lines, numbered lines. Used once. */
final class LeidenText {

    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,4})\\)?[.)]?\\s+(?=\\S)");
    private static final Pattern PART = Pattern.compile("(?iu)(recto|verso|r|v|side \\w|face \\w|face [\\w ]+|col(?:umn|\\.)? ?\\w+"
            + "|fr(?:agment|\\.)? ?\\w+|seite \\w|vorderseite|rückseite|[a-z]\\.)[:.]?");

    private static final Pattern DIVIDED = Pattern.compile("\\|\\||\\|[⁰¹²³⁴-⁹]");
    private static final Pattern BLOCK = Pattern.compile("\\|([⁰¹²³⁴-⁹]{1,3})");
    /** What may stand behind the hyphen that breaks a word. */
    private static final Pattern BEHIND_HYPHEN = Pattern.compile("-(\\(vac[^()]{0,12}\\)|vac\\. ?[\\d?]+(?: litt\\.)?|ᵛ+|\\(\\([^()]{1,30}\\)\\)|[❦☧⳩])$");

    private final String text;
    private final InlineReader reader;
    private final ImportRun run;
    private final TeiWriter out;
    private int line;
    private boolean part;

    LeidenText(String text, InlineReader reader, ImportRun run, TeiWriter out) {
        this.text = text;
        this.reader = reader;
        this.run = run;
        this.out = out;
    }

    void write(List<Line> lines) {
        List<Group> groups = Group.of(lines);
        List<Group> all = List.copyOf(groups);
        if (run.convention() != ImportConvention.EDH) {
            LeidenApparatus.gather(text, groups, run);
        }
        boolean numbered = numbered(groups);
        Set<Group> ends = beforeNotes(all, groups);
        out.open(Element.of("div", "type", "edition"));
        for (Group group : groups) {
            List<Line> rest = new ArrayList<>(group.lines());
            boolean labelled = PART.matcher(rest.get(0).in(text)).matches();
            if (labelled || !ends.isEmpty() && !part) {
                part(labelled ? Optional.of(rest.remove(0)) : Optional.empty());
            }
            if (!rest.isEmpty()) {
                block(rest, numbered);
            }
            if (ends.contains(group)) {
                endPart();
            }
        }
        run.otherNotes().forEach((note, nodes) -> out.write(Element.of("ab").text("[" + NoteSigns.label(note.number()) + "] ").add(nodes)));
        endPart();
        out.close();
    }

    /** The last groups before notes that stand amid the text: each ends a part, to which those notes belong. */
    private static Set<Group> beforeNotes(List<Group> all, List<Group> kept) {
        Set<Group> left = new HashSet<>(kept);
        Set<Group> ends = new HashSet<>();
        for (int i = 1; i < all.size(); i++) {
            if (!left.contains(all.get(i)) && left.contains(all.get(i - 1)) && all.get(i - 1) != kept.get(kept.size() - 1)) {
                ends.add(all.get(i - 1));
            }
        }
        return ends;
    }

    private void endPart() {
        if (part) {
            out.close();
        }
        part = false;
    }

    /** Begins a part of the text, ending the one before. */
    private void part(Optional<Line> label) {
        endPart();
        out.open(Element.of("div", "type", "textpart"));
        part = true;
        line = 0;
        if (label.isPresent()) {
            run.decide(Kind.HEADING, label.get().start(), label.get().end());
            out.write(Element.of("head").text(label.get().in(text)));
        }
    }

    /** Whether numbers at the beginnings of lines count the lines. */
    private boolean numbered(List<Group> groups) {
        int good = 0;
        int bad = 0;
        int last = 0;
        int since = 0;
        for (Group group : groups) {
            for (Line l : group.lines()) {
                Matcher m = NUMBER.matcher(l.in(text));
                since++;
                if (m.lookingAt()) {
                    int number = Integer.parseInt(m.group(1));
                    boolean counts = number == last + 1 || number == last + since || number > last && number % 5 == 0 || number == 1;
                    since = 0;
                    good += counts ? 1 : 0;
                    bad += counts ? 0 : 1;
                    last = number;
                }
            }
        }
        return good > 1 && good > 4 * bad;
    }

    private void block(List<Line> lines, boolean numbered) {
        Flow flow = new Flow(lines.get(lines.size() - 1).end() - lines.get(0).start() + 2 * lines.size());
        boolean inWord = false;
        boolean strokes = strokes(lines);
        for (Line l : lines) {
            Matcher m = NUMBER.matcher(l.in(text));
            boolean count = numbered && m.lookingAt();
            lineBreak(flow, l.start(), count ? m.group(1) : "", inWord);
            int hyphen = l == lines.get(lines.size() - 1) ? -1 : hyphen(l);
            inWord = hyphen >= 0;
            fill(flow, count ? l.start() + m.end() : l.start(), l.end(), hyphen, strokes);
        }
        out.begin(Element.of("ab"));
        reader.read(flow, out::more);
        out.end();
    }

    /** Whether strokes in these lines divide them: where a stroke never stands for something added, and stands by itself somewhere. */
    private boolean strokes(List<Line> lines) {
        if (lines.stream().map(l -> l.in(text)).anyMatch(l -> l.indexOf('\\') >= 0)) {
            return false;
        }
        return lines.stream().map(l -> l.in(text)).anyMatch(l -> l.contains(" | ") || run.convention() != ImportConvention.PAPYRI
                && (l.contains(" / ") || DIVIDED.matcher(l).find() || run.convention() == ImportConvention.EDH && l.indexOf('/') >= 0));
    }

    private void lineBreak(Flow flow, int offset, String number, boolean inWord) {
        line = number.isEmpty() ? line + 1 : Integer.parseInt(number);
        if (flow.length() > 0 && !inWord && flow.at(flow.length() - 1) != ' ') {
            flow.add(' ', offset);
        }
        flow.mark(Element.of("lb", "n", "" + line, "break", inWord ? "no" : ""), offset);
        run.decide(Kind.LINE, offset, offset);
    }

    /** Where the hyphen stands that breaks the last word of a line, before closing brackets, a blank or a symbol perhaps; else -1. */
    private int hyphen(Line l) {
        Matcher blank = BEHIND_HYPHEN.matcher(text).region(l.start(), l.end());
        int i = (blank.find() ? blank.start(1) : l.end()) - 1;
        while (i > l.start() && "])}⟩⟧⸣?".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (i <= l.start() || text.charAt(i) != '-') {
            return -1;
        }
        char before = text.charAt(i - 1);
        return Character.isLetter(before) || "])⟩}⟧⸣".indexOf(before) >= 0 || text.startsWith("- - -", i - 5)
                || Character.getType(before) == Character.NON_SPACING_MARK ? i : -1;
    }

    private void fill(Flow flow, int from, int to, int without, boolean strokes) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t';
            if (strokes && (c == '/' || c == '|')) {
                i = stroke(flow, i, to);
            } else if (!space && i != without) {
                flow.add(c, i);
            } else if (space && flow.at(flow.length() - 1) != ' ' && flow.at(flow.length() - 1) != Flow.MARK) {
                flow.add(' ', i);
            }
        }
    }

    /** A stroke in running text is the end of a line, two are the end of a column or page; returns its last offset. */
    private int stroke(Flow flow, int i, int to) {
        boolean papyri = run.convention() == ImportConvention.PAPYRI;
        Matcher block = BLOCK.matcher(text).region(i, to);
        if (papyri || block.lookingAt()) {
            return block(flow, i, papyri || text.charAt(i) == '/' ? "" : block.group(1));
        }
        boolean twice = i + 1 < to && text.charAt(i + 1) == text.charAt(i);
        int end = twice ? i + 1 : i;
        Matcher number = Pattern.compile("(\\d{1,4})\\s").matcher(text).region(end + 1, to);
        boolean inWord = flow.length() > 0 && flow.at(flow.length() - 1) != ' ' && end + 1 < to && text.charAt(end + 1) != ' ';
        if (twice) {
            flow.mark(Element.of("pb", "break", inWord ? "no" : ""), i);
            run.decide(Kind.PAGE, i, end + 1);
            return end + 1 < to && text.charAt(end + 1) == ' ' ? end + 1 : end;
        }
        boolean counted = number.lookingAt();
        lineBreak(flow, i, counted ? number.group(1) : "", inWord);
        return counted ? number.end(1) - 1 : end;
    }

    /** The beginning of a block of the text, with its number; returns the offset of the stroke or of the number's last digit. */
    private int block(Flow flow, int i, String raised) {
        if (text.charAt(i) == '/') {
            flow.add('/', i);
            return i;
        }
        String number = raised.codePoints().mapToObj(c -> "" + NoteAnchors.digit((char) c)).collect(Collectors.joining());
        flow.mark(Element.of("milestone", "unit", "block", "n", number), i);
        run.decide(Kind.MILESTONE, i, i + 1);
        int last = i + raised.length();
        if (last + 1 < text.length() && text.charAt(last + 1) == ' ') {
            flow.add(' ', ++last);
        }
        return last;
    }
}
