package org.teipress.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind a date, or between its day and another, and bounds it: {@code 1880 жылдан кейін}, {@code between 12 and 15 August}. */
final class DateBounds {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LOOK_BACK = 40;
    private static final Pattern DAYS = Pattern.compile("(?:^|[\\s(])(?:between|zwischen|entre|tra|fra|между)\\s(?:the\\s|dem\\s|le\\s|il\\s|el\\s)?(\\d{1,2})"
            + "(?:st|nd|rd|th|er|\\.|º)?\\s(?:and|und|et|e|y|и)\\s(?:the\\s|dem\\s|le\\s|il\\s|el\\s)?$", FLAGS);
    private static final Pattern KAZAKH = Pattern.compile("(?:\\s?жыл\\p{L}{0,6}|\\s?ж\\.)?\\s(кейін|дейін|шейін|бері|бұрын|шамасында)(?!\\p{L})", FLAGS);
    private static final Pattern FROM = Pattern.compile(".*[нтд][ае]н", FLAGS);
    private static final String FULL_DAY = "\\d{4}-\\d{2}-\\d{2}";

    private DateBounds() {
    }

    /** A day with one named before it, whose month and year are its own. */
    static Optional<Dates.Found> days(String text, Dates.Found date) {
        int start = Math.max(0, date.from() - LOOK_BACK);
        Matcher m = DAYS.matcher(text.substring(start, date.from()));
        String last = date.attributes()[1];
        if (!last.matches(FULL_DAY) || !m.find() || Integer.parseInt(m.group(1)) > Integer.parseInt(last.substring(8))) {
            return Optional.empty();
        }
        String first = last.substring(0, 8) + (m.group(1).length() == 1 ? "0" : "") + m.group(1);
        return Optional.of(new Dates.Found(start + m.start(1), date.to(), new String[] {"notBefore", first, "notAfter", last}, false));
    }

    /** What a word behind a date says of it, as Kazakh has it. */
    static Optional<Dates.Found> behind(String text, Dates.Found date) {
        Matcher m = KAZAKH.matcher(text).region(date.to(), text.length());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String value = date.attributes()[1];
        return Optional.of(switch (m.group(1)) {
            case "кейін" -> date.as("notBefore", value);
            case "бұрын" -> date.as("notAfter", value);
            case "бері" -> date.as("from", value);
            case "шамасында" -> date.as("when", value, "precision", "low");
            default -> date.as("to", value);
        });
    }

    /** Whether two dates bound a time: the first in the case of the beginning, behind the second the word for the end. */
    static boolean bound(String text, Dates.Found one, Dates.Found other) {
        Matcher end = KAZAKH.matcher(text).region(other.to(), text.length());
        return text.substring(one.to(), other.from()).isBlank() && FROM.matcher(text.substring(one.from(), one.to())).matches()
                && end.lookingAt() && end.group(1).endsWith("ейін") && !end.group(1).startsWith("к");
    }
}
