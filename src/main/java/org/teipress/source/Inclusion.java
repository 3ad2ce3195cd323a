package org.teipress.source;

import java.util.Optional;
import org.teipress.report.Span;

/**
 * One file, or a part of one, on its way into a document.
 *
 * @param source    the file
 * @param selector  which part of it
 * @param including whether {@code xi:include} in it is followed
 * @param parent    the inclusion that asked for it
 * @param asked     the {@code xi:include} that asked for it; for the document itself, its beginning
 */
record Inclusion(Source source, Selector selector, boolean including, Optional<Inclusion> parent, Span asked) {

    static Inclusion whole(Source source, boolean including) {
        return new Inclusion(source, Selector.WHOLE, including, Optional.empty(), Span.startOf(source.uri()));
    }

    Inclusion of(Source other, Selector part, Span place) {
        return new Inclusion(other, part, including, Optional.of(this), place);
    }

    int depth() {
        return parent.map(p -> p.depth() + 1).orElse(0);
    }

    /** Whether the same part of the same file is already being read further up. */
    boolean loops() {
        for (Optional<Inclusion> up = parent; up.isPresent(); up = up.get().parent()) {
            boolean sameFile = up.get().source().uri().equals(source.uri());
            if (sameFile && (up.get().selector().equals(selector) || up.get().selector().isWhole() && parent.isPresent()
                    && selector.isWhole())) {
                return true;
            }
        }
        return false;
    }
}
