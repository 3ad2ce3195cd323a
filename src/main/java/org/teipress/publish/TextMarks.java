package org.teipress.publish;

import java.util.regex.Pattern;

/**
 * The marks by which a plain text, while it is made, tells the text of the source from what the program adds: each run of
 * the source has the name of its node before it ({@code text/source.xsl}). The file has none of them. They are characters
 * that no text has: noncharacters, and between them a name in tag characters.
 */
public final class TextMarks {

    /** Before the name of a node. */
    public static final char NODE = '\uFDD0';

    /** Between the name and the text. */
    public static final char TEXT = '\uFDD1';

    /** Behind the text. */
    public static final char END = '\uFDD2';

    private static final int TAGS = 0xE0000;
    private static final Pattern ALL = Pattern.compile(NODE + "[^" + TEXT + "]*" + TEXT + "|" + END);

    private TextMarks() {
    }

    /** A text without its marks. */
    static String removed(String marked) {
        return ALL.matcher(marked).replaceAll("");
    }

    /** The name of a node, from the tag characters that spell it. */
    public static String node(String tags) {
        StringBuilder name = new StringBuilder();
        tags.codePoints().forEach(c -> name.append((char) (c - TAGS)));
        return name.toString();
    }
}
