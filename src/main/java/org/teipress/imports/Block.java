package org.teipress.imports;

import java.util.List;

/**
 * A block of a file that says itself what its blocks are, as word processors and Markdown do.
 *
 * @param type     what it is
 * @param level    of a heading, from 1, 0 for a title; of a list's member, from 0
 * @param template the element to make, without content; for types that have only one, an empty {@code p}
 * @param flow     its words; empty for what only holds other blocks
 * @param inner    the blocks inside
 */
record Block(Type type, int level, Element template, Flow flow, List<Block> inner) {

    /** What blocks can be. */
    enum Type { HEADING, PARAGRAPH, QUOTE, VERSE, BULLET, NUMBER, TABLE, ROW, CELL, RULE, VERBATIM }

    Block {
        inner = List.copyOf(inner);
    }

    static Block of(Type type, int level, Flow flow) {
        return new Block(type, level, Element.of("p"), flow, List.of());
    }

    static Block holding(Type type, List<Block> inner) {
        return new Block(type, 0, Element.of("p"), new Flow(), inner);
    }
}
