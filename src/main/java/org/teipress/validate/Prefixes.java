package org.teipress.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;

/** The abbreviated pointers of a document, as its {@code prefixDef} elements declare them: {@code psn:aygul}. Used once. */
final class Prefixes {

    /** Schemes of the web, which need no declaration. */
    private static final Set<String> COMMON = Set.of("http", "https", "ftp", "file", "mailto", "urn", "doi", "data", "tel", "tei", "tag",
            "isbn", "info", "ark", "hdl", "geo", "about", "cts", "xml", "javascript", "irc", "news", "git", "gopher", "ldap", "sip");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?!//)(.*)");

    private final Map<String, List<Definition>> definitions = new HashMap<>();

    private record Definition(String match, String replacement) {
    }

    /** What a pointer comes to. */
    record Expanded(boolean declared, boolean matched, List<String> targets) {
    }

    /** Takes a {@code prefixDef}. */
    void add(XdmNode prefixDef) {
        String ident = Optional.ofNullable(prefixDef.attribute("ident")).orElse("");
        definitions.computeIfAbsent(ident, i -> new ArrayList<>()).add(new Definition(
                Optional.ofNullable(prefixDef.attribute("matchPattern")).orElse("(.*)"),
                Optional.ofNullable(prefixDef.attribute("replacementPattern")).orElse("")));
    }

    /** The prefixes that are declared. */
    Set<String> names() {
        return definitions.keySet();
    }

    /** Expands an abbreviated pointer; empty if the text is no such pointer. */
    Optional<Expanded> expand(String pointer) {
        Matcher m = SCHEME.matcher(pointer);
        if (!m.matches() || !definitions.containsKey(m.group(1)) && COMMON.contains(m.group(1).toLowerCase(java.util.Locale.ROOT))) {
            return Optional.empty();
        }
        List<Definition> known = definitions.getOrDefault(m.group(1), List.of());
        List<String> targets = new ArrayList<>();
        boolean matched = false;
        for (Definition definition : known) {
            try {
                Matcher rest = Pattern.compile(definition.match()).matcher(m.group(2));
                if (rest.matches()) {
                    matched = true;
                    targets.add(rest.replaceFirst(definition.replacement()));
                }
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                // A pattern that cannot be used is a finding of its own, made where links are resolved.
                matched = true;
            }
        }
        return Optional.of(new Expanded(!known.isEmpty(), matched, targets));
    }
}
