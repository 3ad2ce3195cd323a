package org.teipress.publish;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;

/**
 * What editorial markup prints: rows of element, condition, view and sign, with all that the convention inherits.
 * Immutable and thread-safe; {@link Conventions} finds and checks one.
 *
 * @param id      its name
 * @param title   what it is called in a legend
 * @param tree    the document that the steps take, without anything left to inherit
 * @param tables  what the steps look up in it, made once for all documents: {@code functions/convention-tables.xsl}
 * @param sources every file that it was made of, the convention's own first
 * @param own     its own file, as it was written
 */
public record Convention(String id, String title, XdmNode tree, XdmValue tables, List<URI> sources, XdmNode own) {

    public Convention {
        sources = List.copyOf(sources);
    }

    /** The conventions that it is built on, of which the later counts more. */
    public List<String> parents() {
        String inherited = Optional.ofNullable(Conventions.root(own).attribute("extends")).orElse("");
        return Arrays.stream(inherited.strip().split("\\s+")).filter(id -> !id.isEmpty()).toList();
    }

    /** Whether what it prints is typed to be read again, and nothing for readers. */
    boolean isCode() {
        return Conventions.root(tree).attribute("escape") != null;
    }

    /** Where its own rows are published. */
    public List<String> published() {
        return Conventions.root(own).select(Steps.child("published"))
                .map(p -> p.getStringValue().strip().replaceAll("\\s+", " ")).toList();
    }
}
