package org.teipress.imports;

/** A node of the TEI that is being made. */
sealed interface Node permits Node.Text, Node.Literal, Node.Instruction, Element {

    /** A stretch of a flow without breaks. */
    record Text(Flow flow, int from, int to) implements Node {

        String value() {
            return flow.raw(from, to);
        }

        @Override
        public String toString() {
            return value();
        }
    }

    /** Text that does not stand in the transcript, for instance in the header. */
    record Literal(String value) implements Node {
    }

    /** A processing instruction {@code <?teipress …?>}. */
    record Instruction(String data) implements Node {
    }
}
