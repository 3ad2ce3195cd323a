package org.teipress.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fop.fonts.CIDSet;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.fonts.MultiByteFont;

/**
 * What each code of each font of a finished PDF stands for. FOP itself writes one character of the basic plane per
 * code, and one of private use for a glyph that no character has. Immutable.
 *
 * @param texts by the font's name in the PDF's resources, by code
 * @param own   by the font's name, by FOP's character of private use
 */
record UsedFonts(Map<String, Map<Integer, String>> texts, Map<String, Map<Integer, String>> own) {

    /** What a glyph stands for that only completes the one before it: the standards want a character for each (PDF/UA-1, 7.21.7). */
    private static final String NOTHING = "\u2060";

    static UsedFonts of(FontInfo info, Fonts fonts) {
        Map<String, Map<Integer, String>> all = new TreeMap<>();
        Map<String, Map<Integer, String>> own = new TreeMap<>();
        info.getUsedFonts().forEach((name, typeface) -> {
            Object real = typeface instanceof LazyFont lazy ? lazy.getRealFont() : typeface;
            if (real instanceof MultiByteFont font && font.getEmbedFileURI() != null) {
                fonts.file(PrintResources.path(font.getEmbedFileURI())).ifPresent(face -> {
                    Map<Integer, String> codes = codes(font.getCIDSet(), face.texts());
                    all.put(name, codes);
                    own.put(name, own(font.getCIDSet(), codes));
                });
            }
        });
        return new UsedFonts(all, own);
    }

    private static Map<Integer, String> own(CIDSet glyphs, Map<Integer, String> codes) {
        Map<Integer, String> own = new LinkedHashMap<>();
        codes.forEach((code, text) -> {
            if (SpokenTexts.isOwn(glyphs.getUnicode(code))) {
                own.put(glyphs.getUnicode(code), text.replace(NOTHING, ""));
            }
        });
        return own;
    }

    private static Map<Integer, String> codes(CIDSet glyphs, GlyphTexts texts) {
        Map<Integer, String> codes = new LinkedHashMap<>();
        // Code 0 is the glyph for what is missing.
        for (int code = 1; code < glyphs.getNumberOfGlyphs(); code++) {
            int unicode = glyphs.getUnicode(code);
            boolean isReal = Character.isValidCodePoint(unicode) && Character.getType(unicode) != Character.PRIVATE_USE
                    && Character.getType(unicode) != Character.UNASSIGNED;
            String text = isReal ? Character.toString(unicode)
                    : texts.text(glyphs.getOriginalGlyphIndex(code)).map(t -> t.isEmpty() ? NOTHING : t).orElse("");
            if (!text.isEmpty()) {
                codes.put(code, text);
            }
        }
        return codes;
    }
}
