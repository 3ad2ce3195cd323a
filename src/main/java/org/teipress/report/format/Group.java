package org.teipress.report.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.teipress.report.Diagnostic;

/**
 * Findings of one file that are told once: the same rule with the same words, or, where there are many, with words that differ only in
 * the values that they quote.
 *
 * @param members in the order of the text; at least one
 */
record Group(List<Diagnostic> members) {

    private static final int MOST_PLACES = 8;

    /** Up to so many findings that differ in a value each get a message of their own. */
    private static final int FEW = 5;

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /** Groups findings, in the order of the first of each. */
    static List<Group> of(List<Diagnostic> diagnostics) {
        Map<List<Object>, Set<String>> alike = new HashMap<>();
        for (Diagnostic d : diagnostics) {
            alike.computeIfAbsent(kind(d), k -> new HashSet<>()).add(d.message());
        }
        Map<List<Object>, List<Diagnostic>> groups = new LinkedHashMap<>();
        for (Diagnostic d : diagnostics) {
            List<Object> kind = kind(d);
            boolean many = alike.getOrDefault(kind, Set.of()).size() > FEW;
            List<Object> key = many ? kind : List.of(d.rule(), d.severity(), d.message(), d.span().uri());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(d);
        }
        return groups.values().stream().map(Group::new).toList();
    }

    /** What findings have in common that differ only in a value. */
    private static List<Object> kind(Diagnostic d) {
        return List.of(d.rule(), d.severity(), QUOTED.matcher(d.message()).replaceAll("\"\""), d.help(), d.span().uri());
    }

    Diagnostic first() {
        return members.get(0);
    }

    int more() {
        return members.size() - 1;
    }

    /** How many others there are and where, shortened; with their values where these differ. */
    String others() {
        boolean equal = members.stream().map(Diagnostic::message).distinct().count() == 1;
        String places = members.stream().skip(1).limit(MOST_PLACES).map(d -> (equal ? "" : value(d)) + d.span().start())
                .collect(Collectors.joining(", "));
        return more() + (equal ? " more: " : " more like it: ") + (more() > MOST_PLACES ? places + ", …" : places);
    }

    private static String value(Diagnostic d) {
        Matcher quoted = QUOTED.matcher(d.message());
        return quoted.find() ? quoted.group() + " " : "";
    }
}
