package org.teipress.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teipress.report.Severity;

/** Finds the numbers of notes that stand glued to words: {@code regime!"3}. They count up through a text. */
final class NoteAnchors {

    static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "nr", "p", "pp", "vol", "bd", "s", "ch", "art",
            "st", "ст", "с", "л", "ф", "оп", "д", "т", "№", "n", "fol", "f", "cf", "op", "ms");

    /** How far before a closing bracket its opening one is looked for. */
    private static final int FARTHEST = 300;

    private final ImportRun run;

    NoteAnchors(ImportRun run) {
        this.run = run;
    }

    /**
     * The number of a note.
     *
     * @param number the number
     * @param end    index just behind it
     * @param sure   whether it can be nothing else
     */
    record Anchor(int number, int end, boolean sure) {
    }

    /** Whether a character can begin the call of a note. */
    static boolean mayBegin(char c) {
        return Character.isDigit(c) || RAISED.indexOf(c) >= 0 || NoteSigns.CHARACTERS.indexOf(c) >= 0;
    }

    Optional<Anchor> at(Flow flow, int i) {
        if (NoteSigns.CHARACTERS.indexOf(flow.at(i)) >= 0) {
            return sign(flow, i);
        }
        boolean raised = RAISED.indexOf(flow.at(i)) >= 0;
        int end = i;
        int number = 0;
        while (end < flow.length() && end < i + 4 && digit(flow.at(end)) >= 0 && raised == RAISED.indexOf(flow.at(end)) >= 0) {
            number = number * 10 + digit(flow.at(end));
            end++;
        }
        char after = flow.at(end);
        boolean closed = after == '\0' || after == ' ' || after == ')' || after == '"' || after == Flow.MARK
                || after == ']' || raised;
        boolean called = raised || glued(flow, i) || run.hasNote(number) && besideWord(flow, i);
        if (number == 0 || end - i > 3 || !closed || !called) {
            return Optional.empty();
        }
        boolean next = number > run.lastNote() && number <= run.lastNote() + 40;
        return raised && Character.isLetter(flow.at(i - 1)) && flow.at(i - 2) == ' ' ? Optional.empty()
                : Optional.of(new Anchor(number, withBracket(flow, end), next));
    }

    /** Behind the bracket of {@code 1)}, which belongs to the number if nothing before opened it. */
    private static int withBracket(Flow flow, int end) {
        if (flow.at(end) != ')') {
            return end;
        }
        int open = 0;
        for (int i = end - 1; i >= Math.max(0, end - FARTHEST) && open <= 0; i--) {
            open += flow.at(i) == '(' ? 1 : flow.at(i) == ')' ? -1 : 0;
        }
        return open > 0 && flow.at(end + 1) != ')' ? end : end + 1;
    }

    /** An asterisk or dagger behind a word: if its note is there; a dagger also without one, for it rarely is anything else there. */
    private Optional<Anchor> sign(Flow flow, int i) {
        int end = i + NoteSigns.length(flow, i);
        char before = flow.at(i - 1);
        char after = flow.at(end);
        if (end == i || !Character.isLetter(before) && ".,;:)!?\"”’»".indexOf(before) < 0 || Character.isLetterOrDigit(after)) {
            return Optional.empty();
        }
        int number = NoteSigns.number(flow.raw(i, end));
        boolean waits = run.hasNote(number);
        return waits || flow.at(i) != '*' && Character.isLetter(before) ? Optional.of(new Anchor(number, withBracket(flow, end), waits)) : Optional.empty();
    }

    /** A number in round brackets behind a word, if a note of this number waits for it. */
    Optional<Anchor> round(Flow flow, int open, int close) {
        String words = flow.words(open + 1, close);
        char before = flow.at(open - 1);
        return words.matches("\\d{1,3}") && (Character.isLetter(before) || ".,;:!?\"”’»".indexOf(before) >= 0)
                && run.hasNote(Integer.parseInt(words)) ? Optional.of(new Anchor(Integer.parseInt(words), close + 1, true)) : Optional.empty();
    }

    static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : RAISED.indexOf(c);
    }

    /** Whether digits stand where no number can stand: right behind the mark that ends a sentence or quotation. */
    private static boolean glued(Flow flow, int i) {
        char before = flow.at(i - 1);
        char second = flow.at(i - 2);
        if ("!?”’»".indexOf(before) >= 0 || before == '"' && second != ' ' && second != '\0' && second != '(') {
            return true;
        }
        if (".,;:)".indexOf(before) < 0 || !Character.isLetter(second) && "\"”’»!?".indexOf(second) < 0) {
            return false;
        }
        String word = word(flow, i);
        return before != ',' && before != ':' && !BEFORE_NUMBERS.contains(word)
                && (word.length() > 3 || !Character.isLetter(second));
    }

    /** Whether digits stand behind a word, or behind the mark after it: enough if a note of that number waits. */
    private static boolean besideWord(Flow flow, int i) {
        char before = flow.at(i - 1);
        return Character.isLetter(before) || ".,;:)".indexOf(before) >= 0 && Character.isLetter(flow.at(i - 2))
                && !BEFORE_NUMBERS.contains(word(flow, i));
    }

    private static String word(Flow flow, int i) {
        return Words.before(flow, i).replaceAll("\\P{L}+$", "").replaceAll("^.*\\P{L}", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** The number between square brackets, if a note of this number waits for it. */
    Optional<Anchor> bracketed(Flow flow, int open, int close) {
        String words = flow.words(open + 1, close);
        boolean inNumber = Character.isDigit(flow.at(open - 1)) || Character.isDigit(flow.at(close + 1));
        return !inNumber && words.length() < 5 && words.matches("a?\\d{1,3}") && run.hasNote(NoteSigns.number(words))
                ? Optional.of(new Anchor(NoteSigns.number(words), close + 1, true)) : Optional.empty();
    }

    /** Keeps the decision that a number is an anchor, unless a person decided that it is none. */
    boolean isOne(Flow flow, Anchor anchor, int from) {
        Reading reading = anchor.sure() ? Reading.sure(Kind.NOTE_ANCHOR)
                : Reading.doubtful(Kind.NOTE_ANCHOR, NoteSigns.sign(anchor.number()) ? Kind.TEXT : Kind.NUMERAL);
        return run.settle(reading, flow.offset(from), flow.offset(anchor.end() - 1) + 1, flow.words(from, anchor.end()))
                .kind() == Kind.NOTE_ANCHOR;
    }

    /** The note or the readings that a call brings; what was made before gives the words that the readings are about. */
    Element element(Flow flow, Anchor anchor, int from, Inline before) {
        int start = flow.offset(from);
        int end = flow.offset(anchor.end() - 1) + 1;
        run.lastNote(NoteSigns.sign(anchor.number()) ? run.lastNote() : Math.max(run.lastNote(), anchor.number()));
        String label = NoteSigns.label(anchor.number());
        Optional<List<Node>> note = run.note(anchor.number());
        if (note.isPresent() && NoteSigns.entry(anchor.number())) {
            run.decide(Kind.ALTERNATIVE, start, end);
            return ApparatusEntry.element(note.get(), label, before);
        }
        if (note.isPresent()) {
            run.decide(Kind.NOTE, start, end);
            return Element.of("note", "place", "foot", "n", label).add(note.get());
        }
        run.missingNotes().add(anchor.number());
        run.findings().add("import-note-missing", Severity.WARNING, start, end, "note " + label
                + " is called here, but its text is not in the transcript; it becomes a gap",
                "add the note, or remove its number");
        return Element.of("ref", "type", "note", "n", label, "target", "#note-" + anchor.number())
                .add(new Node.Text(flow, from, anchor.end()));
    }
}
