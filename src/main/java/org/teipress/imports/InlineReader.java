package org.teipress.imports;

import java.util.List;
import java.util.function.Consumer;

/** Reads the running text of a paragraph by the signs of one convention. */
interface InlineReader {

    /** The nodes of a stretch of a flow. */
    List<Node> read(Flow flow, int from, int to);

    /** Reads a flow, a very long one piece by piece, so that no more than a piece is in memory. */
    default void read(Flow flow, Consumer<List<Node>> pieces) {
        int from = 0;
        for (int end : Stretches.ends(flow)) {
            pieces.accept(read(flow, from, end));
            from = end;
        }
    }

    /** The nodes of a whole flow. */
    default List<Node> read(Flow flow) {
        return read(flow, 0, flow.length());
    }
}
