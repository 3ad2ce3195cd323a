package org.teipress.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what a square bracket of a documentary edition means, from its words and from those around it. Used for one
 * import.
 */
final class Classifier {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]{1,3}");
    private static final Pattern DOTS = Pattern.compile("(?:\\. ?){2,}+|…|(?:[-–—_] ?){2,}+");
    private static final Pattern YEARS = Pattern.compile("(?:c\\.? |ca\\. |circa |um |около |ок\\. )?\\d{3,4}(?:\\s?[-–—/]\\s?\\d{2,4})?(?:\\s?(?:гг?\\.|года?))?\\??");
    private static final Pattern LIFE = Pattern.compile("\\p{Lu}[\\p{L}\\p{Mn} .'’-]{2,60}[,(] ?\\d{4} ?[–—-] ?\\d{4}.*");
    /** Several words, the last of which is the beginning of the word behind the bracket. */
    private static final Pattern RESTORED = Pattern.compile("[\\p{L}\\p{M}’'-]+(?:,? [\\p{L}\\p{M}’'-]+){1,7}");
    /** The rest of a word whose ending nobody knows. */
    private static final Pattern UNFINISHED = Pattern.compile("\\p{Ll}[\\p{L}\\p{M}]*…");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DOUBTED = Pattern.compile("(?<=[\\p{L}. …]) ?\\?$");
    private static final Pattern COLUMN = Pattern.compile("(?iu)(col\\.|column|sp\\.|spalte|столбец) ?\\d+");
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L} ]{2,40}:");
    private static final Pattern ABBREVIATED = Pattern.compile("\\p{L}{2,8}\\.");
    private static final Pattern FULL = Pattern.compile("\\p{L}{3,}");
    private static final Pattern GENITIVE = Pattern.compile("['’]s?(?: .*)?");
    private static final int DATELINE = 100;
    private static final Pattern QUOTED_BEFORE = Pattern.compile(".*[\"”’»“][.,;]?");

    /** Behind these stands the name of a place, which more words explain and do not complete. */
    private static final Set<String> PLACED = Set.of("at", "in", "near", "bei", "nach", "в", "во", "под", "близ");

    /** No phrase is longer, rows of dots apart. */
    private static final int LONGEST = 300;
    private static final int MOST_KNOWN = 5000;

    private final Phrases phrases;
    private final ImportConvention convention;
    private final Map<String, Optional<Reading>> known = new HashMap<>();
    private final Map<String, Optional<Reading>> dates = new HashMap<>();

    Classifier(Phrases phrases, ImportConvention convention) {
        this.phrases = phrases;
        this.convention = convention;
    }

    /** Reads the bracket between two indexes of a flow, both those of bracket characters. */
    Reading read(Flow flow, int open, int close) {
        String words = flow.words(open + 1, close).strip();
        return byWords(words).or(() -> inWord(flow, open, close, words))
                .or(() -> dated(words)).orElseGet(() -> byContext(flow, open, close, words));
    }

    /** What the words say by themselves; the same few words stand in most brackets of a text. */
    private Optional<Reading> byWords(String words) {
        if (words.length() > 40 || known.size() > MOST_KNOWN) {
            return fixed(words).or(() -> signed(words));
        }
        return known.computeIfAbsent(words, w -> fixed(w).or(() -> signed(w)));
    }

    private Optional<Reading> fixed(String words) {
        return words.length() > LONGEST && !DOTS.matcher(words).matches() ? Optional.empty() : phrase(words);
    }

    private Optional<Reading> phrase(String words) {
        if (phrases.is("doubtful", words)) {
            return Optional.of(Reading.sure(Kind.DOUBTFUL));
        }
        if (phrases.is("sic", words)) {
            return Optional.of(Reading.sure(Kind.SIC));
        }
        if (phrases.is("exclamation", words)) {
            return Optional.of(Reading.sure(Kind.EXCLAMATION));
        }
        if (DOTS.matcher(words).matches()) {
            return Optional.of(words.startsWith(".") && words.length() > 1 && words.length() != 3 && !words.equals(". . .")
                    ? Reading.sure(Kind.GAP) : Reading.doubtful(Kind.GAP, Kind.NOT_TRANSCRIBED));
        }
        String sure = DOUBTED.matcher(words).replaceFirst("");
        if (sure.length() < words.length() && (sure.length() > 2 && DOTS.matcher(sure).matches() || phrases.is("blank", sure))) {
            return Optional.of(Reading.sure(phrases.is("blank", sure) ? Kind.BLANK : Kind.GAP));
        }
        if (PUNCTUATION.matcher(words).matches()) {
            return Optional.of(Reading.sure(Kind.SUPPLIED_PUNCTUATION));
        }
        String[][] whole = {{"symbol", "SYMBOL"}, {"blank", "BLANK"}, {"hand", "HAND"}};
        for (String[] row : whole) {
            if (phrases.is(row[0], words)) {
                return Optional.of(Reading.sure(Kind.valueOf(row[1])));
            }
        }
        Optional<Element> gap = Extents.gap(phrases, convention, words);
        return gap.map(g -> Reading.sure(g.attribute("reason").orElse("").equals("illegible") ? Kind.ILLEGIBLE : Kind.GAP));
    }

    private Optional<Reading> signed(String words) {
        if (Signature.of(phrases, convention, words).isPresent()) {
            return Optional.of(Reading.sure(Signature.of(phrases, convention, words).get().author() ? Kind.AUTHOR_NOTE : Kind.COMMENT));
        }
        if (Figures.targets(phrases, words).isPresent()) {
            return Optional.of(Reading.sure(Kind.FIGURE));
        }
        Optional<String> original = phrases.beginning("original", words);
        if (original.isPresent()) {
            return Optional.of(phrases.is("placeholder", words.substring(original.get().length()))
                    ? Reading.sure(Kind.NOT_TRANSCRIBED) : Reading.sure(Kind.GLOSS));
        }
        if (Pages.BRACKETED.matcher("[" + words + "]").matches()) {
            return Optional.of(Reading.sure(Kind.PAGE));
        }
        if (COLUMN.matcher(words).matches()) {
            return Optional.of(Reading.sure(Kind.COLUMN));
        }
        if (phrases.begins("remark", words) || LABEL.matcher(words).matches()) {
            return Optional.of(Reading.sure(Kind.COMMENT));
        }
        return phrases.begins("margin", words) ? Optional.of(Reading.sure(Kind.ADDITION))
                : phrases.begins("gloss", words) ? Optional.of(Reading.sure(Kind.GLOSS)) : Optional.empty();
    }

    private Optional<Reading> inWord(Flow flow, int open, int close, String words) {
        if (words.length() < 5 && words.matches("\\d{1,4}") && (Character.isDigit(flow.at(open - 1)) || Character.isDigit(flow.at(close + 1)))) {
            return Optional.of(Reading.sure(Kind.RESTORED));
        }
        boolean left = Character.isLetter(flow.at(open - 1));
        boolean right = Character.isLetter(flow.at(close + 1));
        if (left && !right && UNFINISHED.matcher(words).matches()) {
            return Optional.of(Reading.sure(Kind.EXPANSION));
        }
        Optional<Reading> beside = besideGap(left, right, words);
        if (beside.isPresent() || !left && !right) {
            return beside;
        }
        if (right && !left && RESTORED.matcher(words).matches()) {
            return Optional.of(Reading.sure(Kind.RESTORED));
        }
        if (words.isEmpty() || !words.chars().allMatch(c -> Words.letter((char) c) || c == '-'
                || c == '?' || c == '.')) {
            return Optional.empty();
        }
        if (left && !right && Character.isLowerCase(words.codePointAt(0))) {
            return Optional.of(Reading.sure(Kind.EXPANSION));
        }
        return left && right ? Optional.of(Reading.doubtful(Kind.RESTORED, Kind.EXPANSION))
                : right ? Optional.of(Reading.sure(Kind.RESTORED)) : Optional.empty();
    }

    /** Words restored beside a gap: {@code [def . . .]}. */
    private Optional<Reading> besideGap(boolean left, boolean right, String words) {
        boolean before = Interventions.gapFirst(convention).matcher(words).lookingAt();
        if (!before && !Interventions.gapLast(convention).matcher(words).find() || words.split(" ").length > 8) {
            return Optional.empty();
        }
        return Optional.of(before && right || !before && left ? Reading.sure(Kind.RESTORED) : Reading.doubtful(Kind.RESTORED, Kind.COMMENT));
    }

    /** A date; few brackets hold one, and to look for one takes long. */
    private Optional<Reading> dated(String words) {
        return words.length() > 40 || dates.size() > MOST_KNOWN ? date(words) : dates.computeIfAbsent(words, Classifier::date);
    }

    private static Optional<Reading> date(String words) {
        return YEARS.matcher(words).matches() || Dates.whole(words).isPresent() ? Optional.of(Reading.sure(Kind.DATE))
                : Optional.empty();
    }

    private Reading byContext(Flow flow, int open, int close, String words) {
        String before = Words.before(flow, open);
        List<String> list = Arrays.asList(SPACE.split(words));
        if (GENITIVE.matcher(words).matches() && Character.isLetter(flow.at(open - 1))) {
            return Reading.sure(Kind.SUPPLIED);
        }
        if (!list.get(0).isEmpty() && "\"“„«‘'".indexOf(list.get(0).charAt(0)) >= 0) {
            return Reading.sure(Kind.GLOSS);
        }
        boolean spelled = Words.expands(before, words);
        if (spelled || list.size() == 1 && resolves(before, words)) {
            return spelled ? Reading.sure(Kind.RESOLVED) : Reading.doubtful(Kind.RESOLVED, Kind.SUPPLIED, Kind.IDENTIFICATION);
        }
        if (!words.isEmpty() && ",;:.".indexOf(words.charAt(0)) >= 0 || flow.length() < DATELINE && words.length() < DATELINE / 2 && dateline(flow, open, close)) {
            return Reading.sure(Kind.SUPPLIED);
        }
        if (LIFE.matcher(words).matches()) {
            return akin(before, list) ? Reading.sure(Kind.IDENTIFICATION) : Reading.doubtful(Kind.IDENTIFICATION, Kind.COMMENT);
        }
        if (!words.isEmpty() && list.size() < 6 && list.stream().map(Words::bare).allMatch(w -> w.isEmpty() || phrases.is("small", w))) {
            return Reading.sure(Kind.SUPPLIED);
        }
        if (QUOTED_BEFORE.matcher(before).matches() && list.size() < 7 && !before.startsWith("\"")) {
            return list.size() == 1 ? Reading.sure(Kind.GLOSS) : Reading.doubtful(Kind.GLOSS, Kind.COMMENT);
        }
        return list.stream().allMatch(w -> Words.name(w) || Words.capitals(w)) && list.size() < 5
                ? named(flow, open, close, before, list) : worded(before, words, list);
    }

    /** Whether a word begins as the abbreviation before it, as in {@code Thlr. [Taler]}. */
    private static boolean resolves(String before, String word) {
        return ABBREVIATED.matcher(before).matches() && FULL.matcher(word).matches() && Words.common(before, word) > 0 && word.length() >= before.length() - 1;
    }

    /** Whether a bracket stands in a dateline: a short line with a date beside the bracket, or nothing beside it. */
    private static boolean dateline(Flow flow, int open, int close) {
        String beside = (flow.words(0, open) + " " + flow.words(close + 1, flow.length())).strip();
        return !beside.matches(".*[.!?]") && !Dates.in(beside.isEmpty() ? flow.words(open + 1, close) : beside).isEmpty();
    }

    private Reading named(Flow flow, int open, int close, String before, List<String> list) {
        String last = Words.unpunctuated(before);
        boolean nameBefore = Words.name(before) && !before.matches(".*[.!?…:;,]") || before.matches("\\p{Lu}\\p{L}?\\.");
        if (list.stream().allMatch(Words::capitals)) {
            return Reading.doubtful(Kind.GLOSS, Kind.IDENTIFICATION, Kind.SUPPLIED);
        }
        if (phrases.is("pronoun", last)) {
            return Reading.sure(Kind.IDENTIFICATION);
        }
        if (nameBefore && list.size() > 1 && Words.name(Words.before(flow, open - last.length() - 1))) {
            return Reading.sure(Kind.IDENTIFICATION);
        }
        if (nameBefore && akin(before, list)) {
            return Reading.sure(Kind.IDENTIFICATION);
        }
        if (nameBefore && PLACED.contains(Words.before(flow, open - last.length() - 1).toLowerCase(Locale.ROOT))) {
            return Reading.doubtful(Kind.IDENTIFICATION, Kind.COMPLETED_NAME, Kind.GLOSS);
        }
        if (nameBefore) {
            return list.size() == 1 ? Reading.sure(Kind.COMPLETED_NAME)
                    : Reading.doubtful(Kind.COMPLETED_NAME, Kind.IDENTIFICATION);
        }
        return Words.name(Words.after(flow, close + 1)) ? Reading.sure(Kind.COMPLETED_NAME)
                : Reading.doubtful(Kind.SUPPLIED, Kind.IDENTIFICATION, Kind.GLOSS);
    }

    /** Whether a name returns in the words behind it, if in another case. */
    private static boolean akin(String before, List<String> words) {
        String last = before.replaceAll("\\P{L}+$", "");
        return words.stream().map(w -> w.replaceAll("\\P{L}+", "")).anyMatch(w -> w.length() > 2
                && Words.common(last, w) >= Math.max(3, Math.min(last.length(), w.length()) - 3));
    }

    private Reading worded(String before, String words, List<String> list) {
        boolean lower = list.stream().allMatch(w -> w.chars().noneMatch(Character::isUpperCase)
                && w.chars().noneMatch(Character::isDigit));
        String last = Words.unpunctuated(before);
        if (words.endsWith("?") && list.size() < 4) {
            return Reading.doubtful(Kind.SUPPLIED, Kind.DOUBTFUL);
        }
        if (lower && list.size() == 1 && last.length() > 3 && Words.distance(last, words, 2) <= 2) {
            return Reading.doubtful(Kind.CORRECTION, Kind.GLOSS, Kind.SUPPLIED);
        }
        if (lower && list.size() < 4) {
            return Reading.doubtful(Kind.SUPPLIED, Kind.GLOSS, Kind.COMMENT);
        }
        return list.size() < 5 ? Reading.doubtful(Kind.COMMENT, Kind.SUPPLIED, Kind.GLOSS) : Reading.sure(Kind.COMMENT);
    }
}
