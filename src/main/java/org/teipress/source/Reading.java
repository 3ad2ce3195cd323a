package org.teipress.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teipress.report.Diagnostic;

/** What one call of the reader gathers over all the files of a document: sources, diagnostics, and its counters. */
final class Reading {

    static final int MOST_INCLUDES = 10_000;
    static final int DEEPEST_INCLUDE = 20;
    private static final long MOST_CHARACTERS = 500_000_000L;

    private final AccessPolicy policy;
    private final Map<URI, Source> sources = new LinkedHashMap<>();
    private final Set<URI> sought = new LinkedHashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private long characters;
    private int includes;

    Reading(Source source, AccessPolicy policy) {
        this.policy = policy;
        sources.put(source.uri(), source);
    }

    AccessPolicy.Answer resolve(Wanted wanted) {
        sought.add(wanted.uri());
        return policy.resolve(wanted);
    }

    /** The text of a file that was found; decoded once, however often it is asked for. */
    Source source(AccessPolicy.Answer.Found found) {
        return sources.computeIfAbsent(found.uri(), uri -> found.source());
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    Map<URI, Source> sources() {
        return sources;
    }

    Set<URI> sought() {
        return sought;
    }

    boolean tooManyIncludes() {
        return ++includes > MOST_INCLUDES;
    }

    boolean tooManyCharacters(int more) {
        characters += more;
        return characters > MOST_CHARACTERS;
    }
}
