package org.teipress.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Turns the colours of type and drawings into the inks of a press. Black and greys are printed with black alone, so
 * that small type stays sharp. Pixels of images keep their colours and say which ones they are (sRGB): the press
 * converts them last, as PDF/X-4 means it. Used once.
 */
final class PressColours {

    private static final Map<String, String> INKED = Map.of("rg", "k", "RG", "K");
    private static final Map<String, String> GREY = Map.of("rg", "g", "RG", "G");

    private final PDDocument document;
    private final PressProfile profile;
    private final COSArray screen;
    private final Set<COSStream> done = Collections.newSetFromMap(new IdentityHashMap<>());

    /** {@code screen}: the profile of the colours that the document has, a stream of the document. */
    PressColours(PDDocument document, PressProfile profile, COSBase screen) {
        this.document = document;
        this.profile = profile;
        this.screen = new COSArray(List.of(COSName.ICCBASED, screen));
    }

    void convert() throws IOException {
        for (PDPage page : document.getPages()) {
            List<Object> tokens = new PDFStreamParser(page).parse();
            if (convert(tokens)) {
                PDStream contents = new PDStream(document);
                write(contents.getCOSObject(), tokens);
                page.setContents(contents);
            }
        }
        for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && isDrawing(stream) && done.add(stream)) {
                PDContentStream form = new PDFormXObject(stream);
                List<Object> tokens = new PDFStreamParser(form).parse();
                if (convert(tokens)) {
                    write(stream, tokens);
                }
            }
            name(object);
        }
    }

    /** A drawing that is used as a piece, or fills areas. */
    private static boolean isDrawing(COSStream stream) {
        return COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)) || stream.containsKey(COSName.PATTERN_TYPE);
    }

    private static void write(COSStream stream, List<Object> tokens) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
    }

    private boolean convert(List<Object> tokens) {
        boolean changed = false;
        for (int i = 3; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator && INKED.containsKey(operator.getName())
                    && tokens.get(i - 3) instanceof COSNumber red && tokens.get(i - 2) instanceof COSNumber green
                    && tokens.get(i - 1) instanceof COSNumber blue) {
                List<Object> inks = inks(operator.getName(), red.floatValue(), green.floatValue(), blue.floatValue());
                tokens.subList(i - 3, i + 1).clear();
                tokens.addAll(i - 3, inks);
                i += inks.size() - 4;
                changed = true;
            }
        }
        return changed;
    }

    private List<Object> inks(String operator, float red, float green, float blue) {
        if (red == green && green == blue) {
            return List.of(new COSFloat(red), Operator.getOperator(GREY.get(operator)));
        }
        float[] inks = profile.inks(red, green, blue);
        return List.of(new COSFloat(inks[0]), new COSFloat(inks[1]), new COSFloat(inks[2]), new COSFloat(inks[3]),
                Operator.getOperator(INKED.get(operator)));
    }

    /** Images and gradients say which red, green and blue they mean; layers are mixed as inks. */
    private void name(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            if (COSName.DEVICERGB.equals(dictionary.getDictionaryObject(COSName.COLORSPACE))) {
                dictionary.setItem(COSName.COLORSPACE, screen);
            }
            if (COSName.TRANSPARENCY.equals(dictionary.getDictionaryObject(COSName.S))) {
                dictionary.setItem(COSName.CS, COSName.DEVICECMYK);
            }
            dictionary.getValues().forEach(this::name);
        } else if (object instanceof COSArray array) {
            array.forEach(this::name);
        }
    }
}
