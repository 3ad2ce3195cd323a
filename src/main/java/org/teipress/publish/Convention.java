package org.teipress.publish;

import java.net.URI;
import java.util.List;
import net.sf.saxon.s9api.XdmNode;

/**
 * What editorial markup prints: rows of element, condition, view and sign, with all that the convention inherits.
 * Immutable and thread-safe; {@link Conventions} finds and checks one.
 *
 * @param id      its name
 * @param title   what it is called in a legend
 * @param tree    the document that the steps take, without anything left to inherit
 * @param sources every file that it was made of, the convention's own first
 */
public record Convention(String id, String title, XdmNode tree, List<URI> sources) {

    public Convention {
        sources = List.copyOf(sources);
    }
}
