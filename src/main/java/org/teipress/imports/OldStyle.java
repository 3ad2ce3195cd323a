package org.teipress.imports;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that are named by the Julian calendar: {@code 8 March 1897 O.S.}, {@code 24 December 1811/4 January 1812}, {@code 11
 * February 1709/10}. The value of such a date is the day by our calendar.
 */
final class OldStyle {

    private static final Pattern OLD = Pattern.compile(",?\\s?[\\[(]?(?:O\\.\\s?S\\.|old style|ст\\.\\s?ст\\.|по старому стилю|старого стиля|a\\.\\s?St\\."
            + "|alten Stils|v\\. st\\.|vieux style)[\\])]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND_YEAR = Pattern.compile("/(\\d{1,2})(?![\\d/])");
    /** Up to this month the year of the old style could be that before. */
    private static final int MARCH = 3;

    private OldStyle() {
    }

    /** A date, with what behind it says that it is old style, and then with the day by our calendar. */
    static Dates.Found read(String text, Dates.Found date) {
        if (!date.single()) {
            return date;
        }
        String value = date.attributes()[1];
        Matcher suffix = OLD.matcher(text).region(date.to(), text.length());
        if (DAY.matcher(value).matches() && suffix.lookingAt()) {
            return new Dates.Found(date.from(), suffix.end(), new String[] {"when", gregorian(value)}, false);
        }
        Matcher second = SECOND_YEAR.matcher(text).region(date.to(), text.length());
        return second.lookingAt() && text.substring(Math.max(0, date.to() - 4), date.to()).equals(year(value))
                ? twoYears(date, second, value) : date;
    }

    private static String year(String value) {
        return value.substring(0, Math.min(4, value.length()));
    }

    /** A year that is named twice: by those who began it in January, and by those who began it in March. */
    private static Dates.Found twoYears(Dates.Found date, Matcher second, String value) {
        int next = Integer.parseInt(year(value)) + 1;
        String last = second.group(1);
        if (!Integer.toString(next).endsWith(last)) {
            return date;
        }
        boolean month = value.length() > 4;
        String[] attributes = !month ? new String[] {"notBefore", year(value), "notAfter", "" + next}
                : Integer.parseInt(value.substring(5, 7)) <= MARCH ? new String[] {"when", next + value.substring(4)}
                : date.attributes();
        return new Dates.Found(date.from(), second.end(), attributes, date.bare());
    }

    /** The day of our calendar for a day of the Julian one. */
    static String gregorian(String day) {
        LocalDate date = LocalDate.parse(day);
        int year = date.getMonthValue() < MARCH ? date.getYear() - 1 : date.getYear();
        return date.plusDays(year / 100 - year / 400 - 2).toString();
    }

    /** Whether two days, each as month and day, are the same in both calendars; the year is that of the second. */
    static boolean same(int year, int[] old, int[] now) {
        int before = old[0] > now[0] ? year - 1 : year;
        if (old[1] > LocalDate.of(before, old[0], 1).lengthOfMonth() || now[1] > LocalDate.of(year, now[0], 1).lengthOfMonth()) {
            return false;
        }
        return gregorian(LocalDate.of(before, old[0], old[1]).toString()).equals(LocalDate.of(year, now[0], now[1]).toString());
    }
}
