package org.teipress.source;

/** What, seen from the place where a parser stopped, is the construct at fault. */
enum Anchor {
    /** The last thing read. */
    HERE,
    /** The next thing that is not white space. */
    NEXT,
    /** The character that comes next. */
    CHARACTER,
    /** The tag that is being read. */
    TAG,
    /** An attribute of the tag that is being read. */
    ATTRIBUTE,
    /** The entity or character reference that is being read. */
    REFERENCE,
    /** The reference, in the text, to an entity that is known by name. */
    ENTITY,
    /** The document type declaration, or what is being read inside it. */
    DOCTYPE,
    /** The declaration or processing instruction that is being read. */
    INSTRUCTION,
    /** The two hyphens just read. */
    DASHES,
    /** The end of a CDATA section just read. */
    BRACKETS
}
