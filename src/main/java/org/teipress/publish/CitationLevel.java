package org.teipress.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/**
 * One level of a scheme of citation: books, and below them verses. {@code match} finds its passages from the passage of the
 * level above, {@code use} gives the number of each, and {@code before} stands before that number.
 */
record CitationLevel(String match, String use, String before, List<CitationLevel> below) {

    /** {@code [@n='$1']}, perhaps with other conditions: the attribute, the number of the group, the rest to the bracket. */
    private static final Pattern BY_GROUP = Pattern.compile("@([\\w:.-]+)\\s*=\\s*(['\"])\\$(\\d)\\2([^\\]$]*)\\]");
    private static final Pattern XPATH = Pattern.compile("\\s*#xpath\\((.*)\\)\\s*");
    /** A group of a pattern, what is escaped in it, or another character. */
    private static final Pattern PIECE = Pattern.compile("\\(([^()]*)\\)|\\\\(.)|([^()\\[\\]{}*+?|])");

    /** The level that a {@code citeStructure} describes, with those inside it. */
    static CitationLevel of(XdmNode structure) {
        return new CitationLevel(text(structure, "match"), text(structure, "use"), text(structure, "delim"),
                structure.select(Steps.child("http://www.tei-c.org/ns/1.0", "citeStructure")).map(CitationLevel::of).toList());
    }

    /**
     * The levels that a {@code cRefPattern} describes, one for each group. The pattern says how to find a passage whose number is
     * known; read the other way round, it says which number a passage has. Empty where it cannot be read so: what it leads to
     * is elsewhere, or stands under something else than the attribute that a group is compared with.
     */
    static Optional<CitationLevel> ofPattern(XdmNode pattern) {
        Matcher path = XPATH.matcher(text(pattern, "replacementPattern"));
        List<String> literals = literals(text(pattern, "matchPattern"));
        if (!path.matches() || literals.isEmpty()) {
            return Optional.empty();
        }
        List<CitationLevel> levels = new ArrayList<>();
        Matcher group = BY_GROUP.matcher(path.group(1));
        int end = 0;
        while (group.find()) {
            if (levels.size() == literals.size() || Integer.parseInt(group.group(3)) != levels.size() + 1) {
                return Optional.empty();
            }
            String step = path.group(1).substring(end, group.start());
            levels.add(new CitationLevel((end == 0 ? "" : ".") + step + "@" + group.group(1) + group.group(4) + "]", "@" + group.group(1),
                    literals.get(levels.size()), List.of()));
            end = group.end();
        }
        return levels.size() == literals.size() && end == path.group(1).length() ? Optional.of(chain(levels)) : Optional.empty();
    }

    private static CitationLevel chain(List<CitationLevel> levels) {
        CitationLevel first = levels.get(0);
        return levels.size() == 1 ? first
                : new CitationLevel(first.match, first.use, first.before, List.of(chain(levels.subList(1, levels.size()))));
    }

    /** What stands before each group of a regular expression; empty where something but plain characters and groups does. */
    private static List<String> literals(String expression) {
        List<String> literals = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        Matcher piece = PIECE.matcher(expression);
        int end = 0;
        while (end < expression.length()) {
            if (!piece.find() || piece.start() != end) {
                return List.of();
            }
            end = piece.end();
            if (piece.group(1) != null) {
                literals.add(literal.toString());
                literal.setLength(0);
            } else {
                literal.append(piece.group(2) != null ? piece.group(2) : piece.group(3));
            }
        }
        return literal.isEmpty() ? literals : List.of();
    }

    private static String text(XdmNode element, String attribute) {
        String value = element.attribute(attribute);
        return value == null ? "" : value;
    }
}
