package org.teipress.imports;

import java.util.Optional;

/** The kinds of editorial intervention that a transcript can show, and of structure that its layout shows. */
public enum Kind {
    /** A stop, comma or the like that the editor put in. */
    SUPPLIED_PUNCTUATION("supplied punctuation"),
    /** Words that the editor put in because the source leaves them out. */
    SUPPLIED("supplied words"),
    /** Letters or words restored where the source is damaged. */
    RESTORED("restored text"),
    /** The rest of an abbreviated word. */
    EXPANSION("expansion"),
    /** An abbreviation followed by the full form. */
    RESOLVED("resolved abbreviation"),
    /** A name given in part, completed. */
    COMPLETED_NAME("completed name"),
    /** A reading that is not certain. */
    DOUBTFUL("doubtful reading"),
    /** Something that cannot be read. */
    ILLEGIBLE("illegible"),
    /** Something that is missing. */
    GAP("gap"),
    /** Room that the writer left empty. */
    BLANK("blank space"),
    /** What a word means. */
    GLOSS("gloss"),
    /** Who or what is meant. */
    IDENTIFICATION("identification"),
    /** Any other remark of the editor. */
    COMMENT("comment"),
    /** A remark signed by the author of the text around. */
    AUTHOR_NOTE("author's note"),
    /** A date that the editor gives. */
    DATE("date"),
    /** A date in running text. */
    DATE_IN_WORDS("date in words"),
    /** A reference to a photograph or figure. */
    FIGURE("figure reference"),
    /** What stands in the original but was not transcribed. */
    NOT_TRANSCRIBED("original not transcribed"),
    /** A slip that is really in the source. */
    SIC("sic"),
    /** The same, marked by an exclamation mark. */
    EXCLAMATION("[!]"),
    /** Text struck out in the source. */
    DELETION("deletion"),
    /** Text added in the source. */
    ADDITION("addition"),
    /** What the writer wrote too much. */
    SURPLUS("surplus"),
    /** A word put right. */
    CORRECTION("correction"),
    /** A change of hand. */
    HAND("change of hand"),
    /** A sign that is no letter. */
    SYMBOL("symbol"),
    /** Letters written in a special way. */
    LETTERS("letters of special form"),
    /** Letters that make no word known to the editor. */
    UNINTERPRETED("uninterpreted letters"),
    /** A numeral. */
    NUMERAL("numeral"),
    /** Alternative readings. */
    ALTERNATIVE("alternative readings"),
    /** A regular spelling beside that of the source. */
    REGULARIZATION("regularized spelling"),
    /** The number of a note. */
    NOTE_ANCHOR("note anchor"),
    /** A note. */
    NOTE("note"),
    /** A new page. */
    PAGE("page break"),
    /** A new column. */
    COLUMN("column break"),
    /** A new line of the source. */
    LINE("line break"),
    /** A sign that divides the text. */
    MILESTONE("dividing sign"),
    /** A heading. */
    HEADING("heading"),
    /** A quotation set off as a block. */
    QUOTATION("block quotation"),
    /** A letter. */
    LETTER("letter"),
    /** A telegram. */
    TELEGRAM("telegram"),
    /** A numbered row of things. */
    ENUMERATION("enumeration"),
    /** Head lines and foot lines of pages. */
    FURNITURE("running head or page number"),
    /** Words in another language. */
    FOREIGN("foreign words"),
    /** A passage in verse. */
    VERSE("verse"),
    /** The name of a person, place or body. */
    NAME("name"),
    /** A name that is listed nowhere: of a person. */
    PERSON("name of a person"),
    /** A name that is listed nowhere: of a place. */
    PLACE("name of a place"),
    /** A name that is listed nowhere: of a body. */
    ORGANISATION("name of an organisation"),
    /** Words that look like a name and are marked as none. */
    NO_NAME("no name"),
    /** A hyphen at a line's end that was there to break a word. */
    WORD_JOINED("broken word joined"),
    /** A hyphen at a line's end that belongs to the word. */
    HYPHEN_KEPT("hyphen kept at a line's end"),
    /** A paragraph that ends with a line. */
    PARAGRAPH_ENDS("paragraph ends here"),
    /** A paragraph that goes on behind the end of a line or page. */
    PARAGRAPH_GOES_ON("paragraph goes on"),
    /** No sign at all: text that stays as it is. */
    TEXT("plain text");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** Whether it leaves the text as it is, so that there is nothing to count. */
    boolean nothing() {
        return this == TEXT || this == NO_NAME;
    }

    /** The element for a name of this kind; empty for other kinds. */
    Optional<String> nameElement() {
        return switch (this) {
            case PERSON -> Optional.of("persName");
            case PLACE -> Optional.of("placeName");
            case ORGANISATION -> Optional.of("orgName");
            default -> Optional.empty();
        };
    }

    /** What a report calls it. */
    public String words() {
        return words;
    }
}
