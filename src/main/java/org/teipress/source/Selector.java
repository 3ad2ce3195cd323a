package org.teipress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that an XInclude asks for: all of it, the element with an {@code xml:id}, or the element at the
 * end of a child sequence ({@code element(/1/2)}, {@code element(id/3)}) as the XPointer framework writes it.
 *
 * @param id   where to begin; empty for the document itself
 * @param path from there, the nth child element at each step
 */
record Selector(Optional<String> id, List<Integer> path) {

    static final Selector WHOLE = new Selector(Optional.empty(), List.of());

    private static final Pattern ELEMENT = Pattern.compile("element\\(\\s*([^/()\\s]*)((?:/[1-9][0-9]*)*)\\s*\\)");
    private static final Pattern SHORTHAND = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}._\\u00B7-]*");

    boolean isWhole() {
        return id.isEmpty() && path.isEmpty();
    }

    /** Reads an {@code xpointer} attribute; empty if it uses a scheme that is not understood. */
    static Optional<Selector> parse(String xpointer) {
        String text = xpointer.strip();
        if (SHORTHAND.matcher(text).matches()) {
            return Optional.of(new Selector(Optional.of(text), List.of()));
        }
        Matcher m = ELEMENT.matcher(text);
        if (!m.matches() || m.group(1).isEmpty() && m.group(2).isEmpty()) {
            return Optional.empty();
        }
        List<Integer> steps = new ArrayList<>();
        for (String step : m.group(2).split("/")) {
            if (!step.isEmpty()) {
                steps.add(Integer.valueOf(step));
            }
        }
        return Optional.of(new Selector(m.group(1).isEmpty() ? Optional.empty() : Optional.of(m.group(1)), steps));
    }
}
