package org.teipress.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the ends of pages in a text that has no form feeds, as OCR and e-mail leave it: lines with words and a page number, or
 * a number alone, whose numbers count up through the text. Immutable.
 */
final class RunningHeads {

    private static final Pattern BEFORE = Pattern.compile("(\\d{1,4})[.|]?\\s+(\\D{4,80})");
    private static final Pattern BEHIND = Pattern.compile("(\\D{4,80}?)[.|]?\\s+(\\d{1,4})");
    private static final Pattern ALONE = Pattern.compile("[\\[(–—-]{0,2}\\s?(\\d{1,4})\\s?[\\])–—-]{0,2}");
    private static final int FEWEST = 3;
    private static final int STEP = 2;
    private static final int APART = 4;
    /** Beside words, a number from here on is a year and no page. */
    private static final int FIRST_YEAR = 1400;

    private final Map<Group, Head> heads = new LinkedHashMap<>();

    /**
     * A line that begins or ends a page.
     *
     * @param line   the line
     * @param number the page's number
     * @param words  the words beside it; empty for a number alone
     * @param at     how many lines stand before it
     */
    record Head(Line line, int number, String words, int at) {

        boolean alone() {
            return words.isEmpty();
        }
    }

    /** A line with the letters that OCR takes for digits in words of capitals: {@code 0F} is {@code OF}. */
    static String letters(String line) {
        return line.replaceAll("(?<=\\p{Lu})0|0(?=\\p{Lu})", "O").replaceAll("(?<=\\p{Lu})5|5(?=\\p{Lu})", "S").replaceAll("(?<=\\p{Lu})1|1(?=\\p{Lu})", "I");
    }

    /** Finds them; a group with a head inside, as where no empty line parts pages, is cut there. */
    RunningHeads(String text, List<Group> groups) {
        Map<Line, Head> worded = new LinkedHashMap<>();
        Map<Line, Head> alone = new LinkedHashMap<>();
        int at = 0;
        for (Group group : groups) {
            for (int i = 0; i < group.lines().size(); i++) {
                Head head = head(text, group.lines().get(i), at + i);
                if (head != null && (i == 0 && (!head.alone() || group.lines().size() == 1) || inside(head))) {
                    (head.alone() ? alone : worded).put(head.line(), head);
                }
            }
            at += group.lines().size();
        }
        Map<Line, Head> chosen = chain(worded, true);
        place(groups, chosen.isEmpty() ? chain(alone, false) : chosen);
    }

    /** Whether a line can be a head though others stand right before it: its words are in capitals, or it has none. */
    private static boolean inside(Head head) {
        return head.alone() || Words.capitals(head.words());
    }

    private void place(List<Group> groups, Map<Line, Head> chosen) {
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            for (int i = 0; i < group.lines().size(); i++) {
                Head head = chosen.get(group.lines().get(i));
                if (head != null && i > 0) {
                    groups.add(g + 1, group.from(i));
                    break;
                }
                if (head != null) {
                    heads.put(group, head);
                    if (head.alone() && head.at() > 0 && group.lines().size() > 1) {
                        groups.add(g + 1, group.from(1));
                    }
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Head head(String text, Line line, int at) {
        if (line.length() > 100 || line.length() == 0 || !Character.isDigit(text.charAt(line.start())) && !Character.isDigit(text.charAt(line.end() - 1))
                && "[](){}–—-|.".indexOf(text.charAt(line.end() - 1)) < 0) {
            return null;
        }
        String words = RunningHeads.letters(line.in(text)).replaceAll("\\s+", " ");
        Matcher alone = ALONE.matcher(words);
        if (alone.matches()) {
            return new Head(line, Integer.parseInt(alone.group(1)), "", at);
        }
        Matcher before = BEFORE.matcher(words);
        Matcher behind = BEHIND.matcher(words);
        boolean front = before.matches();
        if (!front && !behind.matches() || words.matches(".*[.,;:!?]$")) {
            return null;
        }
        String name = front ? before.group(2) : behind.group(1);
        boolean title = name.codePoints().filter(Character::isLetter).findFirst().stream().allMatch(Character::isUpperCase);
        int number = Integer.parseInt(front ? before.group(1) : behind.group(2));
        return title && number < FIRST_YEAR ? new Head(line, number, name.strip(), at) : null;
    }

    /** The longest run of lines whose numbers count up; none if it is short, or if its words never return. */
    private static Map<Line, Head> chain(Map<Line, Head> found, boolean worded) {
        List<Map.Entry<Line, Head>> all = new ArrayList<>(found.entrySet());
        List<Map.Entry<Line, Head>> best = List.of();
        for (int i = 0; i < all.size() && all.size() - i > best.size(); i++) {
            List<Map.Entry<Line, Head>> run = from(all, i);
            best = run.size() > best.size() ? run : best;
            i += Math.max(0, run.size() - 1);
        }
        Map<String, Integer> names = new HashMap<>();
        best.forEach(e -> names.merge(e.getValue().words(), 1, Integer::sum));
        boolean returns = !worded || names.values().stream().anyMatch(n -> n > 1);
        Map<Line, Head> heads = new LinkedHashMap<>();
        if (best.size() >= FEWEST && returns) {
            best.forEach(e -> heads.put(e.getKey(), e.getValue()));
        }
        return heads;
    }

    private static List<Map.Entry<Line, Head>> from(List<Map.Entry<Line, Head>> all, int first) {
        List<Map.Entry<Line, Head>> run = new ArrayList<>(List.of(all.get(first)));
        for (int i = first + 1; i < all.size(); i++) {
            Head last = run.get(run.size() - 1).getValue();
            Head next = all.get(i).getValue();
            if (next.number() > last.number() && next.number() - last.number() <= STEP && next.at() - last.at() >= APART) {
                run.add(all.get(i));
            }
        }
        return run;
    }

    /** The head with which a page begins at a group, if one does: words with a number, or a number that stands on top. */
    @org.jspecify.annotations.Nullable Head top(Group group) {
        return onTop() ? heads.get(group) : null;
    }

    /** The number with which a page ends at a group, if one does. */
    @org.jspecify.annotations.Nullable Head foot(Group group) {
        return onTop() ? null : heads.get(group);
    }

    private boolean onTop() {
        return heads.values().stream().findFirst().filter(h -> !h.alone() || h.at() == 0).isPresent();
    }
}
