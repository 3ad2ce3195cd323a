package org.teipress.validate;

/**
 * Dates that are valid at a glance: four digits of a year, a month, a day. Jing asks the calendar of the computer, which at the first
 * question loads the customs of all countries.
 */
final class PlainDates {

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private PlainDates() {
    }

    /**
     * Whether a literal is surely valid; if not, somebody else must judge.
     *
     * @param type    the name of a datatype of W3C Schema
     * @param literal as it stands in the document
     */
    static boolean areSurely(String type, String literal) {
        return switch (type) {
            case "gYear" -> literal.length() == 4 && year(literal) > 0;
            case "gYearMonth" -> literal.length() == 7 && year(literal) > 0 && month(literal) > 0;
            case "date" -> literal.length() == 10 && year(literal) > 0 && month(literal) > 0 && day(literal);
            default -> false;
        };
    }

    private static int year(String literal) {
        return number(literal, 0, 4);
    }

    /** The month behind the year, or -1. */
    private static int month(String literal) {
        int month = literal.charAt(4) == '-' ? number(literal, 5, 7) : -1;
        return month >= 1 && month <= 12 ? month : -1;
    }

    private static boolean day(String literal) {
        int day = literal.charAt(7) == '-' ? number(literal, 8, 10) : -1;
        int month = month(literal);
        int year = year(literal);
        boolean leap = month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return day >= 1 && day <= DAYS[month - 1] + (leap ? 1 : 0);
    }

    private static int number(String literal, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = literal.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
