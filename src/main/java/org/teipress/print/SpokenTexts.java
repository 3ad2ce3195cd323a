package org.teipress.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The words that stand behind a line with a hyphen at its end ({@code ActualText}): FOP writes them in its own codes
 * where a glyph has no character, so that a ligature would be lost to whoever copies or listens. And words in scripts whose
 * letters change places when they are set. Stateless.
 */
final class SpokenTexts {

    private SpokenTexts() {
    }

    /**
     * Says them in characters.
     *
     * @param fonts what FOP's own codes stand for, font by font
     * @param words words that are spelled out, by page and number
     * @throws IOException if a page cannot be read
     */
    static void mend(PDDocument document, UsedFonts fonts, SpelledWords words) throws IOException {
        for (PDPage page : document.getPages()) {
            if (!words.on(page) && !isSpoken(page)) {
                continue;
            }
            List<Object> tokens = new PDFStreamParser(page).parse();
            if (words.spell(page, tokens) | mend(tokens, fonts)) {
                PDStream contents = new PDStream(document);
                try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                    new ContentStreamWriter(out).writeTokens(tokens);
                }
                page.setContents(contents);
            }
        }
    }

    /** Whether anything is spelled on a page: few pages are without, but to parse one costs as much as to make it. */
    private static boolean isSpoken(PDPage page) throws IOException {
        try (InputStream content = page.getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1).contains(COSName.ACTUAL_TEXT.getName());
        }
    }

    private static boolean mend(List<Object> tokens, UsedFonts fonts) {
        boolean changed = false;
        for (int i = 1; i < tokens.size(); i++) {
            if (isOperator(tokens.get(i), "BDC") && tokens.get(i - 1) instanceof COSDictionary marked) {
                String text = marked.getString(COSName.ACTUAL_TEXT);
                if (text != null && text.codePoints().anyMatch(SpokenTexts::isOwn)) {
                    marked.setItem(COSName.ACTUAL_TEXT, new COSString(said(text, fonts.own().getOrDefault(font(tokens, i),
                            Map.of()))));
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** The name of the font that is chosen next. */
    private static String font(List<Object> tokens, int from) {
        for (int i = from + 2; i < tokens.size(); i++) {
            if (isOperator(tokens.get(i), "Tf") && tokens.get(i - 2) instanceof COSName name) {
                return name.getName();
            }
        }
        return "";
    }

    private static String said(String text, Map<Integer, String> own) {
        StringBuilder said = new StringBuilder();
        text.codePoints().forEach(c -> said.append(isOwn(c) ? own.getOrDefault(c, "") : Character.toString(c)));
        return said.toString();
    }

    private static boolean isOperator(Object token, String name) {
        return token instanceof Operator operator && operator.getName().equals(name);
    }

    /** Whether a character is of private use: what FOP gives to a glyph that no character has. */
    static boolean isOwn(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }
}
