package org.teipress.report;

import java.util.List;
import java.util.Optional;

/**
 * The page of the rulebook about one rule.
 *
 * @param rule  its id
 * @param title what is wrong, in a few words
 * @param what  when the rule finds something
 * @param why   why that matters
 * @param wrong an example that breaks it
 * @param right the same, mended
 * @param see   where to read on
 * @param text  the whole page as written, in Markdown
 */
public record RulePage(RuleId rule, String title, String what, String why, Optional<String> wrong,
                       Optional<String> right, List<String> see, String text) {

    /** The addresses on the network among them; the others are pages of the manual. */
    public List<String> links() {
        return see.stream().filter(s -> s.startsWith("https://") || s.startsWith("http://")).toList();
    }

    /**
     * Reads a page: {@code # id: title}, a paragraph what, a paragraph why, {@code ## Wrong} and {@code ## Right} with
     * a fenced example each, and lines {@code See: address}.
     *
     * @throws IllegalArgumentException if it does not have that form
     */
    public static RulePage parse(String markdown) {
        String text = markdown.replace("\r\n", "\n").strip();
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        String head = text.substring(0, end);
        int colon = head.indexOf(": ");
        if (!head.startsWith("# ") || colon < 0) {
            throw new IllegalArgumentException("a page of the rulebook begins \"# id: title\": " + head);
        }
        int section = text.indexOf("\n## ");
        String prose = text.substring(end, section < 0 ? text.length() : section).replaceAll("(?m)^See: .*$", "");
        String[] paragraphs = prose.strip().split("\n\\s*\n", 2);
        List<String> see = text.lines().filter(l -> l.startsWith("See: ")).map(l -> l.substring(5).strip()).toList();
        return new RulePage(new RuleId(head.substring(2, colon).strip()), head.substring(colon + 2).strip(),
                paragraphs[0].strip(), paragraphs.length > 1 ? paragraphs[1].strip() : "", example(text, "Wrong"),
                example(text, "Right"), see, text);
    }

    private static Optional<String> example(String text, String heading) {
        int at = text.indexOf("\n## " + heading + "\n");
        int open = at < 0 ? -1 : text.indexOf("\n```", at + 4);
        int start = open < 0 ? -1 : text.indexOf('\n', open + 1);
        int close = start < 0 ? -1 : text.indexOf("\n```", start);
        return close < 0 ? Optional.empty() : Optional.of(text.substring(start + 1, close));
    }
}
