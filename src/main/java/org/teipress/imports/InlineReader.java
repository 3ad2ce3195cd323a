package org.teipress.imports;

import java.util.List;

/** Reads the running text of a paragraph by the signs of one convention. */
interface InlineReader {

    /** The nodes of a stretch of a flow. */
    List<Node> read(Flow flow, int from, int to);

    /** The nodes of a whole flow. */
    default List<Node> read(Flow flow) {
        return read(flow, 0, flow.length());
    }
}
