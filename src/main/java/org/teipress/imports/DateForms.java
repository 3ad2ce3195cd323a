package org.teipress.imports;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to write a date, and what each says in the form of ISO 8601. */
final class DateForms {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String YEAR = "(1[0-9]\\d\\d|20\\d\\d)(?!\\d)";
    private static final String DAY = "(\\d{1,2})(?:st\\.?|nd\\.?|rd\\.?|th\\.?|d\\.?|s?ten|s?te|er|\\.º|º|°|\\.|-(?:го|е|ші|шы))?";
    private static final String DASH = "\\s?[-–—]\\s?";
    private static final String RANGE = "(?:" + DASH + "|\\s(?:to|till|until|bis|bis zum|au|al|по)\\s)";
    private static final String MONTH = "(" + Months.ANY + ")";
    private static final String OF = "\\s(?:of\\s|de\\s|di\\s)?";
    private static final String YEAR_OF = ",?\\s(?:of\\s|de\\s|del\\s)?" + YEAR;
    private static final String KAZAKH = YEAR + "\\s?(?:жылғы|жылдың|жылы|ж\\.)\\s";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
            "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
            "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first");
    private static final String CENTURY = "(?:century|centuries|jahrhunderts?|siècle|secolo|век[ауе]?|в\\.|ғасыр\\p{L}{0,6})(?!\\p{L})";
    private static final int LEAP = 2000;
    private static final String TWICE = "\\s?/\\s?";
    private static final List<Form> FORMS = List.of(
            new Form(DAY + TWICE + DAY + OF + MONTH + YEAR_OF, "a d m y"),
            new Form(DAY + OF + MONTH + "(?:,?\\s\\d{4})?" + TWICE + DAY + OF + MONTH + YEAR_OF, "a o d m y"),
            new Form(MONTH + "\\s" + DAY + TWICE + DAY + ",?\\s" + YEAR, "m a d y"),
            new Form(MONTH + "\\s" + DAY + DASH + DAY + ",?\\s" + YEAR, "m d e y"),
            new Form(MONTH + "\\s" + DAY + ",?\\s" + YEAR, "m d y"),
            new Form(DAY + RANGE + DAY + OF + MONTH + YEAR_OF, "d e m y"),
            new Form(DAY + OF + MONTH + YEAR_OF, "d m y"),
            new Form(KAZAKH + DAY + DASH + DAY + "\\s" + MONTH, "y d e m"),
            new Form(KAZAKH + DAY + "\\s" + MONTH, "y d m"),
            new Form(KAZAKH + MONTH, "y m"),
            new Form(MONTH + DASH + MONTH + YEAR_OF, "m n y"),
            new Form(MONTH + YEAR_OF, "m y"),
            new Form("()(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)", "x y i d"),
            new Form("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR, "d i y"),
            new Form("(\\d{1,2})[./\\s]\\s?((?-i:[IVX]{1,4}))[./\\s]\\s?" + YEAR, "d r y"),
            new Form("(\\d{1,2})[./]\\s?([IVX]{1,4})[./]\\s?" + YEAR, "d r y"),
            new Form("(\\d{3}0)(?:s|-?er|-х|-е|-ж|-жылдар\\p{L}{0,5})(?!\\p{L})", "t"),
            new Form("(\\d{1,2}|[IVX]{1,5})(?:st|nd|rd|th|e|\\.|-ші|-шы|-го|-й)?\\s" + CENTURY, "c"),
            new Form("(" + String.join("|", ORDINALS) + ")[\\s-]century(?!\\p{L})", "c"),
            new Form(YEAR + DASH + "(1[0-9]\\d\\d|20\\d\\d|\\d\\d)(?!\\d)", "y z"),
            new Form(YEAR, "y"),
            new Form(MONTH + "\\s" + DAY + DASH + DAY + "(?!\\d)", "m d e"),
            new Form(MONTH + "\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:\\p{L}]|[.,]\\d)", "m d"),
            new Form(DAY + DASH + DAY + OF + MONTH, "d e m"),
            new Form(DAY + TWICE + DAY + OF + MONTH, "a d m"),
            new Form(DAY + OF + MONTH, "d m"));

    private DateForms() {
    }

    /**
     * One way to write a date, and what its groups hold: d and e days, a and o a day and its month in the old style, m and n months, i a month's number, r one in Roman
     * numerals, y and z years, t the first year of ten, c a century.
     */
    private record Form(Pattern pattern, String[] groups) {
        Form(String pattern, String groups) {
            this(Pattern.compile(pattern, FLAGS), groups.split(" "));
        }

        boolean yearOnly() {
            return groups.length == 1 && groups[0].equals("y");
        }
    }

    /** Whether a date may begin at an index; a look at a few characters. */
    static boolean mayBegin(String text, int i) {
        char c = text.charAt(i);
        if (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
            return false;
        }
        return c >= '0' && c <= '9' || c == 'X' || c == 'I' || c == 'V' || Months.mayBegin(text, i)
                || ordinal(text, i);
    }

    private static boolean ordinal(String text, int i) {
        return "fsentFSENT".indexOf(text.charAt(i)) >= 0
                && ORDINALS.stream().anyMatch(o -> text.regionMatches(true, i, o, 0, o.length()));
    }

    /** The date that begins at an index. */
    static Optional<Dates.Found> at(String text, int from) {
        for (Form form : FORMS) {
            Matcher m = form.pattern().matcher(text).region(from, text.length());
            if (m.lookingAt()) {
                Optional<String[]> attributes = attributes(form, m);
                if (attributes.isPresent()) {
                    return Optional.of(new Dates.Found(from, m.end(), attributes.get(), form.yearOnly()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String[]> attributes(Form form, Matcher m) {
        int[] v = new int[128];
        for (int i = 0; i < form.groups().length; i++) {
            char what = form.groups()[i].charAt(0);
            v[what] = value(what, m.group(i + 1));
        }
        if (v['t'] > 0 || v['c'] > 0) {
            int first = v['t'] > 0 ? v['t'] : v['c'] * 100 - 99;
            return Optional.of(new String[] {"notBefore", iso(first, 0, 0), "notAfter",
                iso(first + (v['t'] > 0 ? 9 : 99), 0, 0)});
        }
        int year = v['y'];
        if (v['z'] > 0) {
            int last = v['z'] < 100 ? year / 100 * 100 + v['z'] : v['z'];
            return last <= year ? Optional.empty() : Optional.of(new String[] {"from", "" + year, "to", "" + last});
        }
        return year == 0 && !certain(form, m) ? Optional.empty() : v['a'] > 0 ? twice(year, v) : days(year, v);
    }

    /** Whether the name of a month is one beyond doubt: without a year beside it, "may" and "mar" are words like others. */
    private static boolean certain(Form form, Matcher m) {
        for (int i = 0; i < form.groups().length; i++) {
            String word = m.group(i + 1);
            if (form.groups()[i].equals("m")) {
                boolean capital = Character.isUpperCase(word.codePointAt(0));
                boolean full = capital || word.endsWith(".") || word.length() > 3 || List.of("mai", "мая", "май").contains(word);
                return full && (capital || i > 0);
            }
        }
        return false;
    }

    /** A day that is named by both calendars; where it is not the same day, two days. */
    private static Optional<String[]> twice(int year, int[] v) {
        int old = v['o'] > 0 ? v['o'] : v['m'];
        if (v['d'] == 0 || year > 0 && OldStyle.same(year, new int[] {old, v['a']}, new int[] {v['m'], v['d']})) {
            return days(year, v);
        }
        boolean inOrder = old == v['m'] && v['a'] < v['d'];
        return !inOrder ? Optional.empty() : year == 0 && v['d'] - v['a'] > 9 && v['d'] - v['a'] < 14 ? days(year, v)
                : days(year, v).map(d -> new String[] {"from", iso(year, old, v['a']), "to", d[1]});
    }

    private static Optional<String[]> days(int year, int[] v) {
        int month = v['m'] + v['i'] + v['r'];
        if (month > 12 || v['d'] > 0 && (month == 0 || Math.max(v['d'], v['e']) > YearMonth.of(year == 0 ? LEAP : year, month).lengthOfMonth())
                || year == 0 && v['d'] == 0) {
            return Optional.empty();
        }
        String start = iso(year, month, v['d']);
        boolean range = v['e'] > 0 || v['n'] > 0;
        return Optional.of(!range ? new String[] {"when", start}
                : new String[] {"from", start, "to", iso(year, v['n'] > 0 ? v['n'] : month, v['e'])});
    }

    private static int value(char what, String group) {
        if (what == 'm' || what == 'n' || what == 'o') {
            return Months.number(group);
        }
        int roman = ROMAN.indexOf(what == 'r' ? group.toUpperCase(Locale.ROOT) : group) + 1;
        int ordinal = ORDINALS.indexOf(group.toLowerCase(Locale.ROOT)) + 1;
        if (what == 'r') {
            return roman == 0 ? 13 : roman;
        }
        return roman + ordinal > 0 ? roman + ordinal : group.matches("\\d+") ? Integer.parseInt(group) : 0;
    }

    private static String iso(int year, int month, int day) {
        String text = year == 0 ? "-" : String.format(Locale.ROOT, "%04d", year);
        text += month > 0 ? String.format(Locale.ROOT, "-%02d", month) : "";
        return text + (day > 0 ? String.format(Locale.ROOT, "-%02d", day) : "");
    }
}
