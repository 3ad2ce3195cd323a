package org.teipress.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.teipress.report.Severity;
import org.teipress.source.Source;

/** What one import has decided so far, and what its header will need. Used once. */
final class ImportRun {

    /** The note that gives a person's doubt its place in the TEI, for {@code --review}. */
    private final boolean review;
    private final Findings findings;
    private final Source source;
    private final Map<Integer, List<Choice>> choices = new LinkedHashMap<>();
    private final DecisionLog decisions = new DecisionLog();
    private final Set<String> figures = new LinkedHashSet<>();
    private final Map<String, Integer> hands = new LinkedHashMap<>();
    private final Map<String, String> editions = new LinkedHashMap<>();
    private final List<Integer> missingNotes = new ArrayList<>();
    private Optional<Notes> notes = Optional.empty();
    private Function<Notes.Note, List<Node>> noteReader = n -> List.of();
    private final List<Runnable> last = new ArrayList<>();
    private final Map<String, String> people = new LinkedHashMap<>();
    private final List<Element> surfaces = new ArrayList<>();
    private final ImportOptions options;
    private IntFunction<String> places;
    private String language = "";
    private int lastNote;

    ImportRun(Findings findings, Source source, ImportOptions options) {
        this.findings = findings;
        this.source = source;
        this.options = options;
        this.review = options.review();
        this.places = offset -> source.lines().position(offset).toString();
        options.choices().forEach(c -> choices.computeIfAbsent(c.offset(), o -> new ArrayList<>()).add(c));
    }

    /** Where in its file an offset is, as a person is told: line and column, unless others are set. */
    String place(int offset) {
        return places.apply(offset);
    }

    /** Sets what a person is told of places, where the transcript was read out of other files. */
    void places(IntFunction<String> others) {
        places = others;
    }

    Findings findings() {
        return findings;
    }

    /** The transcript, for quoting. */
    Source source() {
        return source;
    }

    DecisionLog decisions() {
        return decisions;
    }

    /** How the transcript uses its signs. */
    ImportConvention convention() {
        return options.convention();
    }

    /** The language that the options name, else the likeliest. */
    String language() {
        if (language.isEmpty()) {
            language = options.header().language().orElseGet(() -> Languages.of(text()));
        }
        return language;
    }

    /** The whole transcript. */
    String text() {
        return source.text();
    }

    /** Keeps a decision that nothing speaks against. */
    void decide(Kind kind, int from, int to) {
        decisions.put(kind, from, to);
    }

    /** Whether a bracket holds nothing; that is told, and it stays text. In: the indices of its two characters. */
    boolean holdsNothing(Flow flow, int open, int close) {
        for (int i = open + 1; i < close; i++) {
            if (flow.at(i) != Flow.MARK && !Character.isWhitespace(flow.at(i))) {
                return false;
            }
        }
        findings.add("import-bracket-empty", Severity.WARNING, flow.offset(open), flow.offset(close) + 1,
                "this bracket is empty; it is kept as text", "say what belongs into it");
        return true;
    }

    /** Keeps a decision as a person wants it, if there is word of it, else as given; returns the kind that holds. */
    Reading settle(Reading reading, int from, int to, String shown) {
        Reading settled = ask(reading, from, to, shown);
        if (!settled.alternatives().isEmpty() && !findings.more("import-doubtful")) {
            findings.add("import-doubtful", Severity.WARNING, from, to, "“" + shorten(shown) + "” is read as "
                    + reading.kind().words() + "; it could also be " + words(reading.alternatives()), "compare the original");
        }
        return settled;
    }

    /** The same without a word about doubt, which is left to whoever asks. */
    Reading ask(Reading reading, int from, int to, String shown) {
        Optional<Choice> choice = choice(from, shown);
        Reading settled = choice.map(c -> Reading.sure(c.kind())).orElse(reading);
        decisions.put(new Decision(settled.kind(), from, to, settled.alternatives()));
        return settled;
    }

    /** Whom a name means that can mean several: as a person wants it, if there is word of it. */
    Optional<String> askWhom(int from, int to, String shown, Set<String> targets) {
        Optional<String> whom = choice(from, shown).map(Choice::target).filter(targets::contains);
        decisions.put(new Decision(Kind.NAME, from, to, List.of(), whom.isPresent() ? List.of() : List.copyOf(targets)));
        return whom;
    }

    /** Takes what a person decided on a place, if the text there is still the same. */
    private Optional<Choice> choice(int from, String shown) {
        List<Choice> here = choices.getOrDefault(from, List.of());
        Optional<Choice> choice = here.stream().filter(c -> c.text().equals(even(shown))).findFirst();
        choice.ifPresent(here::remove);
        return choice;
    }

    /** Takes the names that a person decided to be such, each for all its occurrences. */
    List<Choice> chosenNames() {
        List<Choice> names = choices.values().stream().flatMap(List::stream).filter(c -> c.kind().nameElement().isPresent()
                && c.offset() < text().length() && even(text().substring(c.offset(), Math.min(text().length(), c.offset() + 2 * c.text().length())))
                .startsWith(c.text())).toList();
        names.forEach(n -> choices.getOrDefault(n.offset(), new ArrayList<>()).remove(n));
        return names;
    }

    /** Text with single spaces, as it stands in files of decisions. */
    static String even(String text) {
        return text.replace(String.valueOf(Flow.MARK), "").replaceAll("\\s+", " ").strip();
    }

    private static String words(List<Kind> kinds) {
        return kinds.stream().map(Kind::words).collect(Collectors.joining(" or "));
    }

    static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }

    /** The instruction that marks a doubtful place in the TEI; empty unless a review was asked for. */
    List<Node> mark(Kind kind, int from, List<Kind> alternatives) {
        return !review || alternatives.isEmpty() ? List.of() : List.of(new Node.Instruction("review at=\""
                + place(from) + "\" read=\"" + kind.words() + "\" or=\"" + words(alternatives) + "\""));
    }

    /** The identifier of a photograph or figure; the header's facsimile lists them. */
    String figure(String number) {
        figures.add(number);
        return "figure-" + number;
    }

    /** Those who changed or commented a file, by name, with the identifiers that point to them. */
    Map<String, String> people() {
        return people;
    }

    /** Surfaces of page images, for the facsimile. */
    List<Element> surfaces() {
        return surfaces;
    }

    Set<String> figures() {
        return figures;
    }

    /** The identifier of a hand by the name that the transcript gives it. */
    String hand(String name) {
        return "hand-" + hands.computeIfAbsent(name, this::handNumber);
    }

    private int handNumber(String name) {
        if (name.matches("\\d{1,3}") && !hands.containsValue(Integer.parseInt(name))) {
            return Integer.parseInt(name);
        }
        int number = 2;
        while (hands.containsValue(number)) {
            number++;
        }
        return number;
    }

    Map<String, Integer> hands() {
        return hands;
    }

    /** The identifier of an edition that a reading is taken from. */
    String edition(String name) {
        editions.putIfAbsent(name, "ed-" + (editions.size() + 1));
        return editions.get(name);
    }

    Map<String, String> editions() {
        return editions;
    }

    /** Notes whose number stands in the text while they themselves are not in the transcript. */
    List<Integer> missingNotes() {
        return missingNotes;
    }

    /** Has something done when the whole text is read. */
    void atEnd(Runnable task) {
        last.add(task);
    }

    void end() {
        last.forEach(Runnable::run);
        choices.values().stream().flatMap(List::stream).forEach(c -> findings.add("import-decision-unused", Severity.WARNING, c.offset(), c.offset(),
                "the decision to read “" + shorten(c.text()) + "” as " + c.kind().words() + " fits nothing here; it is not used",
                "the transcript has changed since the review: review it again"));
    }

    /** Where the notes of the text are, and how to read one. */
    void notes(Notes found, Function<Notes.Note, List<Node>> reading) {
        notes = Optional.of(found);
        noteReader = reading;
    }

    /** Whether a note of this number waits to be called. */
    boolean hasNote(int number) {
        return notes.isPresent() && notes.get().has(number);
    }

    /** The content of the next note of a number. */
    Optional<List<Node>> note(int number) {
        return NoteSigns.entry(number) ? notes.flatMap(n -> n.take(number).map(n::plain)) : notes.flatMap(n -> n.take(number)).map(noteReader);
    }

    /** Notes that nothing called, with their content. */
    Map<Notes.Note, List<Node>> otherNotes() {
        Map<Notes.Note, List<Node>> others = new LinkedHashMap<>();
        notes.ifPresent(n -> n.rest().forEach(note -> others.put(note, noteReader.apply(note))));
        return others;
    }

    int lastNote() {
        return lastNote;
    }

    void lastNote(int number) {
        lastNote = number;
    }
}
