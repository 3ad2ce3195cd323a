package org.teipress.validate;

import java.net.URI;
import java.util.Map;
import org.teipress.report.Span;
import org.teipress.source.Source;

/** Turns SAX locations into spans of the files of one document. Immutable. */
final class Places {

    private final Map<String, Source> files;
    private final Source main;

    Places(Source main, Map<URI, Source> sources) {
        this.main = main;
        this.files = new java.util.HashMap<>();
        sources.forEach((uri, source) -> files.put(uri.toString(), source));
    }

    /** The files of the document. */
    java.util.Collection<Source> sources() {
        return files.values();
    }

    Source file(Place place) {
        return files.getOrDefault(place.systemId(), main);
    }

    /** The tag that ends at a place. */
    Span tag(Place place) {
        Source file = file(place);
        return place.line() < 1 ? Span.startOf(file.uri()) : file.tagEndingAt(place.line(), place.column());
    }

    /** An attribute of the start tag that ends at a place; the tag itself if the attribute is not written in it. */
    Span attribute(Place tagEnd, String name) {
        return file(tagEnd).attribute(tag(tagEnd), name);
    }

    /** The text that begins somewhere behind a place: from its first letter to the next tag, at most its line. */
    Span textAfter(Place place) {
        Source file = file(place);
        CharSequence text = file.chars();
        int start = place.line() < 1 ? 0 : file.lines().offset(place.line(), place.column());
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && "<\n\r".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return file.span(start, end);
    }
}
