package org.teipress.imports;

/** Tells headings in capitals from prose. */
final class Capitals {

    private static final int MOST_LINES = 4;

    private Capitals() {
    }

    /** Whether a paragraph is short and written in capitals throughout. */
    static boolean heading(String text, Paragraph paragraph) {
        if (paragraph.lines().size() > MOST_LINES || paragraph.right()) {
            return false;
        }
        int letters = 0;
        int words = 0;
        for (Line line : paragraph.lines()) {
            for (int i = line.start(); i < line.end(); i++) {
                char c = text.charAt(i);
                if (Character.isLowerCase(c)) {
                    return false;
                }
                boolean cased = Character.isUpperCase(c);
                letters += cased ? 1 : 0;
                words += cased && (i == line.start() || !Character.isLetter(text.charAt(i - 1))) ? 1 : 0;
            }
        }
        return letters > 3 && (words > 1 || letters > 5) && paragraph.length() < 400 && !endsQuotation(text, paragraph);
    }

    /** Whether a quotation ends here that began before: then this is a signature in capitals. */
    private static boolean endsQuotation(String text, Paragraph paragraph) {
        String words = text.substring(paragraph.start(), paragraph.end());
        long straight = words.chars().filter(c -> c == '"').count();
        boolean opened = straight > 1 || words.matches("(?s).*[“„«].*");
        return words.matches("(?s).*[\"”»][.,;]?") && !opened;
    }
}
