package org.teipress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Diagnostic;
import org.teipress.report.Span;

/**
 * Finds references to entities that nobody declared. A parser that has not read an external DTD drops them without a
 * word (in attributes without even an event), and with them the author's letters; so the text itself is searched.
 */
final class EntityScan {

    /** Entities that HTML declares and TEI documents of old had from their DTD. */
    private static final Map<String, String> HTML = Map.ofEntries(Map.entry("nbsp", "&#160;"), Map.entry("shy", "&#173;"),
            Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"), Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("bdquo", "„"), Map.entry("laquo", "«"), Map.entry("raquo", "»"),
            Map.entry("auml", "ä"), Map.entry("ouml", "ö"), Map.entry("uuml", "ü"), Map.entry("szlig", "ß"), Map.entry("eacute", "é"),
            Map.entry("egrave", "è"), Map.entry("agrave", "à"), Map.entry("ccedil", "ç"), Map.entry("sect", "§"), Map.entry("para", "¶"),
            Map.entry("aelig", "æ"), Map.entry("oelig", "œ"), Map.entry("middot", "·"), Map.entry("copy", "©"));

    private static final Pattern SKIP_OR_REFERENCE = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<\\?.*?\\?>|&([\\p{L}_:][^\\s;&<]*);", Pattern.DOTALL);

    private final Source source;
    private final Set<String> declared;

    EntityScan(Source source, Set<String> declared) {
        this.source = source;
        this.declared = declared;
    }

    /** References in the document behind its DOCTYPE. */
    List<Diagnostic> text() {
        List<Diagnostic> found = new ArrayList<>();
        CharSequence text = source.chars();
        Matcher m = SKIP_OR_REFERENCE.matcher(text);
        int from = Doctype.of(text).end();
        while (from < text.length() && m.find(from)) {
            if (m.group(1) != null && !declared.contains(m.group(1))) {
                found.add(undeclared(m.group(1), source.span(m.start(), m.end())));
            }
            from = m.end();
        }
        return found;
    }

    /** References inside the replacement texts of entities. */
    List<Diagnostic> nested(String replacements) {
        List<Diagnostic> found = new ArrayList<>();
        Matcher m = SKIP_OR_REFERENCE.matcher(replacements);
        while (m.find()) {
            if (m.group(1) != null && !declared.contains(m.group(1))) {
                int at = Math.max(0, Chars.indexOf(source.chars(), m.group(), 0));
                found.add(undeclared(m.group(1), source.span(at, at + m.group().length())));
            }
        }
        return found;
    }

    private static Diagnostic undeclared(String name, Span span) {
        return Diagnostic.error("xml-entity-undeclared", span, "the entity &" + name + "; is not declared")
                .withHelp(meant(name));
    }

    /** What to write instead of an entity that is not declared. */
    static String meant(String name) {
        return HTML.containsKey(name) ? "HTML knows it, XML does not: write " + HTML.get(name)
                : "write the character itself, or declare the entity in the DOCTYPE";
    }
}
