package org.teipress.bench;

/** Valid documents of a wanted size, of our own making: letters with names, dates, gaps and supplied text. */
final class Texts {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\">\n"
            + "<teiHeader><fileDesc><titleStmt><title>Letters</title></titleStmt><publicationStmt><p>Made for a benchmark.</p>"
            + "</publicationStmt><sourceDesc><p>None.</p></sourceDesc></fileDesc></teiHeader>\n<text><body>\n";
    private static final String LETTER = "<div xml:id=\"l%1$d\" type=\"letter\"><head>Letter %1$d</head>\n"
            + "<p>On <date when=\"1922-05-01\">1 May 1922</date> <persName ref=\"#l%1$d\">Aygul</persName> wrote to the ferryman at "
            + "<placeName>Semey</placeName> that <supplied reason=\"lost\">the river</supplied> was high, <lb/>and that nobody "
            + "<gap reason=\"illegible\" quantity=\"3\" unit=\"character\"/> before <hi rend=\"italic\">the thaw</hi>.</p>\n"
            + "<p>He answered <ref target=\"#l%1$d\">her letter</ref> with <choice><abbr>yr</abbr><expan>y<ex>ou</ex>r</expan></choice> "
            + "own words, and the <unclear>ferry</unclear> went on as it always had, from one bank to the other, day by day.</p></div>\n";

    private static final String PROSE = "<div xml:id=\"p%1$d\"><head>Chapter %1$d</head>\n"
            + "<p>The river was high that spring, and nobody crossed before the thaw. The ferryman sat on the bank and counted the "
            + "floes, as he did every year; when they had become so few that he could name them he went down to his boat.</p>\n"
            + "<p>He answered no letter and kept no book. What is known of him stands in the letters of others, who waited, and "
            + "had time to write, and in the song that children sang, from one bank to the <hi rend=\"italic\">other</hi>.</p></div>\n";

    private Texts() {
    }

    /** A document of about so many bytes without any editorial markup. */
    static String prose(int bytes) {
        return filled(PROSE, bytes);
    }

    /** A document of about so many bytes; an empty text for none. */
    static String ofSize(int bytes) {
        return filled(LETTER, bytes);
    }

    private static String filled(String part, int bytes) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 1; text.length() < bytes; i++) {
            text.append(String.format(part, i));
        }
        return text.append("</body></text></TEI>\n").toString();
    }
}
