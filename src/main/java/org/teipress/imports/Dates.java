package org.teipress.imports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates in words, in English, German, French and Russian, and says them in the form of ISO 8601. Only what has a
 * year is a date; a bare year counts only behind a preposition.
 */
final class Dates {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String YEAR = "(1[0-9]\\d\\d|20\\d\\d)(?!\\d)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.|-(?:го|е))?";
    private static final String DASH = "\\s?[-–—]\\s?";
    private static final Pattern START = Pattern.compile("(?<![\\p{L}\\d])(?=\\d|" + Months.ANY + ")", FLAGS);
    private static final List<Form> FORMS = List.of(
            new Form("(" + Months.ANY + ")\\s" + DAY + DASH + DAY + ",?\\s" + YEAR, "m d e y"),
            new Form("(" + Months.ANY + ")\\s" + DAY + ",?\\s" + YEAR, "m d y"),
            new Form(DAY + DASH + DAY + "\\s(?:of\\s)?(" + Months.ANY + "),?\\s" + YEAR, "d e m y"),
            new Form(DAY + "\\s(?:of\\s)?(" + Months.ANY + "),?\\s" + YEAR, "d m y"),
            new Form("(" + Months.ANY + ")" + DASH + "(" + Months.ANY + "),?\\s" + YEAR, "m n y"),
            new Form("(" + Months.ANY + "),?\\s(?:of\\s|de\\s)?" + YEAR, "m y"),
            new Form("()(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)", "x y i d"),
            new Form("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR, "d i y"),
            new Form(YEAR + DASH + "(1[0-9]\\d\\d|20\\d\\d|\\d\\d)(?!\\d)", "y z"),
            new Form(YEAR, "y"));

    private Dates() {
    }

    /** One way to write a date, and what its groups hold: d and e days, m and n months, i a month's number, y and z years. */
    private record Form(Pattern pattern, String[] groups) {
        Form(String pattern, String groups) {
            this(Pattern.compile(pattern, FLAGS), groups.split(" "));
        }

        boolean yearOnly() {
            return groups.length == 1;
        }
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
    }

    /** The date that a text consists of. */
    static Optional<Found> whole(String text) {
        return at(text, 0).filter(f -> f.to() == text.length());
    }

    /** All dates in a text, in order. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher start = START.matcher(text);
        int from = 0;
        while (from <= text.length() && start.find(from)) {
            Optional<Found> date = at(text, start.start());
            boolean counts = date.isPresent() && (!date.get().bare() || preposition(text, start.start()));
            if (counts) {
                found.add(date.get());
            }
            from = counts ? date.get().to() : start.start() + 1;
        }
        return found;
    }

    private static final Pattern PREPOSITION = Pattern.compile("(?:^|[\\s(])(?:in|since|until|till|from|of|by|to|after|before|"
            + "around|year|im|jahre?|seit|bis|von|um|nach|vor|en|depuis|l'an|в|с|до|от|после|около)\\s$", FLAGS);

    private static boolean preposition(String text, int at) {
        return PREPOSITION.matcher(text.substring(Math.max(0, at - 10), at)).find();
    }

    private static Optional<Found> at(String text, int from) {
        for (Form form : FORMS) {
            Matcher m = form.pattern().matcher(text).region(from, text.length());
            if (m.lookingAt()) {
                Optional<String[]> attributes = attributes(form, m);
                if (attributes.isPresent()) {
                    return Optional.of(new Found(from, m.end(), attributes.get(), form.yearOnly()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String[]> attributes(Form form, Matcher m) {
        int[] v = new int[128];
        for (int i = 0; i < form.groups().length; i++) {
            char what = form.groups()[i].charAt(0);
            String value = m.group(i + 1);
            v[what] = what == 'm' || what == 'n' ? Months.number(value) : value.isEmpty() ? 0 : Integer.parseInt(value);
        }
        int year = v['y'];
        int month = v['m'] + v['i'];
        if (v['z'] > 0) {
            int last = v['z'] < 100 ? year / 100 * 100 + v['z'] : v['z'];
            return last <= year ? Optional.empty() : Optional.of(new String[] {"from", "" + year, "to", "" + last});
        }
        if (month > 12 || v['d'] > 0 && (month == 0 || !fits(year, month, Math.max(v['d'], v['e'])))) {
            return Optional.empty();
        }
        String start = iso(year, month, v['d']);
        boolean range = v['e'] > 0 || v['n'] > 0;
        return Optional.of(!range ? new String[] {"when", start}
                : new String[] {"from", start, "to", iso(year, v['n'] > 0 ? v['n'] : month, v['e'])});
    }

    private static boolean fits(int year, int month, int day) {
        return day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static String iso(int year, int month, int day) {
        String text = String.format(java.util.Locale.ROOT, "%04d", year);
        text += month > 0 ? String.format(java.util.Locale.ROOT, "-%02d", month) : "";
        return text + (day > 0 ? String.format(java.util.Locale.ROOT, "-%02d", day) : "");
    }
}
