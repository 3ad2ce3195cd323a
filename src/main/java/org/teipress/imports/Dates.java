package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds dates in running text, in English, German, French, Italian, Spanish, Russian and Kazakh. What has a year, a
 * decade or a century is a date, and a day with its month; a bare year counts only where a word beside it makes it one. Words before and between
 * dates say what they bound: {@code from … to}, {@code between … and}, {@code before}, {@code since}.
 */
final class Dates {

    private static final int LOOK_BACK = 24;

    private static final Pattern YEAR_WORD = words("in|since|until|till|from|of|by|to|after|before|around|about|during|year|im|jahre?|seit|ab|bis"
            + "|von|um|nach|vor|en|depuis|l'an|année|jusqu'en|nel|del|dal|anno|año|desde|hasta|hacia|в|во|с|до|от|по|после|около|году?|к"
            + "|(?:spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|estate|autunno|inverno|verano"
            + "|otoño|invierno)(?:\\s(?:of|de|del|dell'anno))?");
    private static final Pattern DECADE = words("années|anni|años");
    private static final Pattern YEAR_AFTER = Pattern.compile("\\s?(?:г\\.|гг\\.|года?|году|годах|годы|жыл\\p{L}{0,6}|ж\\.)(?![\\p{L}])",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = words("from|von|vom|de|du|dal|dall'|da|desde|с|со");
    private static final Pattern TO = between("to|till|until|through|bis|bis zum|à|au|al|a|hasta|por|по|до");
    private static final Pattern BETWEEN = words("between|zwischen|zwischen dem|entre|entre le|tra|tra il|fra|между");
    private static final Pattern AND = between("and|und|und dem|et|et le|e|e il|y|y el|и");
    private static final Pattern BEFORE = words("before|no later than|not later than|not after|vor|vor dem|spätestens|nicht nach dem|nicht nach|avant|avant le|pas après le|prima del|non dopo il"
            + "|antes de|antes del|no después del?|не позднее|не позже");
    private static final Pattern AFTER = words("after|no earlier than|not earlier than|not before|nach|nach dem|frühestens|nicht vor|nicht vor dem|pas avant|pas avant le|non prima del"
            + "|no antes del?|не ранее|не раньше|après|après le|dopo|dopo il|después de|después del|после");
    private static final Pattern DENIED = words("not after|nicht nach|nicht nach dem|pas après|pas après le|non dopo il|no después del?");
    private static final Pattern SINCE = words("since|seit|seit dem|depuis|depuis le|desde|desde el|с|со");
    private static final Pattern UNTIL = words("until|till|bis|bis zum|jusqu'en|jusqu'au|fino al|hasta|hasta el|до");
    private static final Pattern ABOUT = Pattern.compile("(?:^|[\\s(])(?:c\\.|ca\\.|circa|about|around|um|gegen|vers|verso|hacia|около|ок\\.|verso il|intorno al|hacia el|environ|примерно)\\s?$",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private Dates() {
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?:^|[\\s('’])(?:" + words + ")\\s(?:the\\s)?$", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    }

    private static Pattern between(String words) {
        return Pattern.compile("(?:\\s?(?:г\\.|года|году))?\\s(?:" + words + ")\\s(?:the\\s)?",
                Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    }

    /**
     * A date in a text.
     *
     * @param from       where it begins
     * @param to         just behind it
     * @param attributes name, value, name, value
     * @param bare       whether it is only a year
     */
    record Found(int from, int to, String[] attributes, boolean bare) {

        /** A single day, month or year. */
        boolean single() {
            return attributes.length == 2 && attributes[0].equals("when");
        }

        Found as(String... others) {
            return new Found(from, to, others, false);
        }

        Found with(Found end, String first, String second) {
            return new Found(from, end.to(), new String[] {first, attributes[1], second, end.attributes()[1]}, false);
        }
    }

    /** The date that a text consists of. */
    static Optional<Found> whole(String text) {
        return text.isEmpty() ? Optional.empty() : DateForms.at(text, 0).filter(f -> f.to() == text.length());
    }

    /** All dates in a text, in order. */
    static List<Found> in(String text) {
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Optional<Found> date = DateForms.mayBegin(text, i) ? DateForms.at(text, i) : Optional.empty();
            if (date.isPresent()) {
                Found read = OldStyle.read(text, date.get());
                all.add(read);
                i = read.to() - 1;
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Found date = all.get(i);
            Optional<Found> pair = i + 1 < all.size() ? pair(text, date, all.get(i + 1)) : Optional.empty();
            if (pair.isPresent()) {
                found.add(pair.get());
                i++;
            } else if (!date.bare() || counts(text, date)) {
                found.add(bounded(text, date));
            }
        }
        return found;
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - LOOK_BACK), at);
    }

    private static boolean counts(String text, Found year) {
        String before = before(text, year.from());
        return YEAR_WORD.matcher(before).find() || DECADE.matcher(before).find() || ABOUT.matcher(before).find()
                || YEAR_AFTER.matcher(text).region(year.to(), text.length()).lookingAt();
    }

    /** Two dates that bound a time, or between which something lies. */
    private static Optional<Found> pair(String text, Found one, Found other) {
        if (!one.single() || !other.single() || one.attributes()[1].compareTo(other.attributes()[1]) > 0) {
            return Optional.empty();
        }
        String between = text.substring(one.to(), other.from());
        String before = before(text, one.from());
        if (TO.matcher(between).matches() && FROM.matcher(before).find() || DateBounds.bound(text, one, other)) {
            return Optional.of(one.with(other, "from", "to"));
        }
        return AND.matcher(between).matches() && BETWEEN.matcher(before).find()
                ? Optional.of(one.with(other, "notBefore", "notAfter")) : Optional.empty();
    }

    /** What the words before a single date say of it. */
    private static Found bounded(String text, Found date) {
        if (!date.single()) {
            return date;
        }
        String before = before(text, date.from());
        String value = date.attributes()[1];
        if (date.bare() && value.endsWith("0") && DECADE.matcher(before).find()) {
            return date.as("notBefore", value, "notAfter", value.substring(0, 3) + "9");
        }
        return DateBounds.days(text, date).or(() -> DateBounds.behind(text, date)).orElseGet(() -> worded(before, date, value));
    }

    private static Found worded(String before, Found date, String value) {
        boolean denied = DENIED.matcher(before).find();
        return !denied && AFTER.matcher(before).find() ? date.as("notBefore", value) : BEFORE.matcher(before).find() ? date.as("notAfter", value) : SINCE.matcher(before).find() ? date.as("from", value)
                : UNTIL.matcher(before).find() ? date.as("to", value)
                : ABOUT.matcher(before).find() ? date.as("when", value, "precision", "low") : date;
    }
}
