package org.teipress.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text layer of a tagged PDF, in the order of its structure and not of its pages: what a reader who searches,
 * copies or listens gets. Hyphens at the ends of lines are no part of it; running heads and folios are not either.
 * Used once.
 */
public final class PdfText {

    /** Elements whose text is a piece of its own. */
    private static final Set<String> BLOCKS = Set.of("P", "Div", "Sect", "H1", "H2", "H3", "H4", "H5", "H6", "TD", "TH",
            "LI", "LBody", "Lbl", "Note", "BlockQuote", "TOCI", "TOC", "Caption", "Part", "Table", "L", "TR", "THead", "TBody",
            "Document", "Art", "Reference", "Figure");

    private final List<Open> pieces = new ArrayList<>();
    private final List<Open> runs = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, String>> pages = new IdentityHashMap<>();
    private Open open = new Open("Document", new StringBuilder());
    private Open last = open;

    /**
     * The text of one element of the structure, without that of the pieces inside it.
     *
     * @param tag  the element's standard type: P, H1, Note, TD, Reference …
     * @param text its characters, in logical order within each word
     */
    public record Piece(String tag, String text) {
    }

    /** A piece that is being read. */
    private record Open(String tag, StringBuilder text) {
    }

    private PdfText() {
    }

    /**
     * Reads a PDF.
     *
     * @return its pieces, in the order of the structure; none if it is not tagged
     * @throws IOException if it is no PDF
     */
    public static List<Piece> of(byte[] pdf) throws IOException {
        return finished(read(pdf).pieces);
    }

    /**
     * Reads a PDF as it is read aloud: an element in which another one stands gives a piece before it and one behind it.
     *
     * @return its pieces, in the order of the structure; none if it is not tagged
     * @throws IOException if it is no PDF
     */
    public static List<Piece> aloud(byte[] pdf) throws IOException {
        return finished(read(pdf).runs);
    }

    private static List<Piece> finished(List<Open> read) {
        return read.stream().filter(p -> !p.text().toString().isBlank())
                .map(p -> new Piece(p.tag(), p.text().toString())).toList();
    }

    private static PdfText read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfText text = new PdfText();
            for (PDPage page : document.getPages()) {
                text.pages.put(page.getCOSObject(), text.contents(page));
            }
            COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(
                    COSName.getPDFName("StructTreeRoot"));
            if (root != null) {
                text.element(root, root);
            }
            return text;
        }
    }

    /** The text of each marked content of a page, by its number. */
    private Map<Integer, String> contents(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        boolean fromRight = false;
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                String text = text(content, fromRight);
                texts.merge(content.getMCID(), text, String::concat);
                // Points and brackets by themselves are written as the words before them.
                fromRight = text.codePoints().anyMatch(Character::isLetter) ? isRightToLeft(text) : fromRight;
            }
        }
        return texts;
    }

    private static String text(PDMarkedContent content, boolean afterRight) {
        List<TextPosition> positions = content.getContents().stream().filter(TextPosition.class::isInstance).map(TextPosition.class::cast).toList();
        List<String> glyphs = positions.stream().filter(PdfText::isOnPage).map(TextPosition::getUnicode).collect(Collectors.toCollection(ArrayList::new));
        if (content.getActualText() != null) {
            return glyphs.isEmpty() && !positions.isEmpty() ? "" : content.getActualText();
        }
        // A word written from right to left stands in the file as it is drawn, from the left.
        boolean isNeutral = glyphs.stream().noneMatch(g -> g.codePoints().anyMatch(Character::isLetterOrDigit));
        if (glyphs.stream().anyMatch(PdfText::isRightToLeft) || afterRight && isNeutral) {
            Collections.reverse(glyphs);
            turnNumbers(glyphs);
        }
        return String.join("", glyphs);
    }

    /** What is set beside the page, nobody reads. */
    private static boolean isOnPage(TextPosition glyph) {
        return glyph.getX() + glyph.getWidth() > 0 && glyph.getX() < glyph.getPageWidth() && glyph.getY() > 0 && glyph.getY() < glyph.getPageHeight();
    }

    /** Numbers are written from the left in every script. */
    private static void turnNumbers(List<String> glyphs) {
        int start = 0;
        for (int i = 0; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !glyphs.get(i).codePoints().allMatch(Character::isDigit)) {
                Collections.reverse(glyphs.subList(start, i));
                start = i + 1;
            }
        }
    }

    private static boolean isRightToLeft(String glyph) {
        return glyph.codePoints().mapToObj(Character::getDirectionality).anyMatch(d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** An element with what it holds: its own text goes to the piece that is open, or to one of its own. */
    private void element(COSDictionary element, COSDictionary page) {
        String tag = element.getNameAsString(COSName.S, "Document");
        Open outer = pieces.isEmpty() ? begin("Document") : open;
        Open mine = BLOCKS.contains(tag) ? begin(tag) : outer;
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                open = mine;
                kid(several.getObject(i), own == null ? page : own);
            }
        } else if (kids != null) {
            open = mine;
            kid(kids, own == null ? page : own);
        }
        open = outer;
    }

    private void kid(COSBase kid, COSDictionary page) {
        if (kid instanceof COSInteger number) {
            add(pages.getOrDefault(page, Map.of()).getOrDefault(number.intValue(), ""));
        } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
            COSDictionary own = reference.getCOSDictionary(COSName.PG);
            add(pages.getOrDefault(own == null ? page : own, Map.of()).getOrDefault(reference.getInt(COSName.MCID), ""));
        } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
            element(inner, page);
        }
    }

    private void add(String text) {
        open.text().append(text);
        if (runs.isEmpty() || last != open) {
            runs.add(new Open(open.tag(), new StringBuilder()));
            last = open;
        }
        runs.get(runs.size() - 1).text().append(text);
    }

    private Open begin(String tag) {
        Open begun = new Open(tag, new StringBuilder());
        pieces.add(begun);
        return begun;
    }
}
