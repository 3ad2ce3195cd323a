package org.teipress.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Collections;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.teipress.source.Source;

/**
 * Mends what FOP leaves undone: glyphs say which characters they stand for, notes have identifiers and links
 * descriptions for those who listen, and nothing in the file depends on the hour, on chance or on the release of Java.
 * Immutable.
 *
 * @param fonts  what the codes of its fonts stand for
 * @param date   the day that it says it was made
 * @param press  the colours of the press that it is for, if it is for one
 * @param source the document to attach, if it is wanted
 */
record PdfFinisher(UsedFonts fonts, Instant date, Optional<PressProfile> press, Optional<Source> source) {

    private static final DateTimeFormatter XMP_DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'");
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'");

    /** Enters into the file's identifier, in place of the time. */
    private static final long SEED = 0x7E19E55L;

    /**
     * The finished file.
     *
     * @throws IOException if FOP's file cannot be read
     */
    byte[] finish(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            texts(document, fonts);
            SpokenTexts.mend(document, fonts, SpelledWords.of(document));
            new PdfTags(document).complete();
            CropMarks.draw(document, press.isPresent());
            if (source.isPresent()) {
                Attachment.of(source.get()).attach(document, date);
            }
            dates(document, date);
            if (press.isPresent()) {
                PressCopy.make(document, press.get(), date);
            }
            ColourProfiles.settle(document);
            identify(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 4096);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Gives a file an identifier that is the same whenever it is made. */
    static void identify(PDDocument document) {
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(SEED);
    }

    private static void texts(PDDocument document, UsedFonts fonts) throws IOException {
        Set<COSDictionary> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
            if (all == null) {
                continue;
            }
            for (COSName name : all.keySet()) {
                COSDictionary font = all.getCOSDictionary(name);
                Map<Integer, String> texts = fonts.texts().get(name.getName());
                if (font != null && texts != null && done.add(font)) {
                    font.setItem(COSName.TO_UNICODE, toUnicode(document, texts));
                }
            }
        }
    }

    private static COSStream toUnicode(PDDocument document, Map<Integer, String> texts) throws IOException {
        StringBuilder cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, String>> entries = new ArrayList<>(texts.entrySet());
        for (int start = 0; start < entries.size(); start += 100) {
            List<Map.Entry<Integer, String>> block = entries.subList(start, Math.min(start + 100, entries.size()));
            cmap.append(block.size()).append(" beginbfchar\n");
            block.forEach(e -> cmap.append(String.format("<%04X> <%s>%n", e.getKey(), hex(e.getValue()))));
            cmap.append("endbfchar\n");
        }
        cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(cmap.toString().replace("\r", "").getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format("%02X", b));
        }
        return hex.toString();
    }

    private static void dates(PDDocument document, Instant date) throws IOException {
        COSDictionary info = document.getDocumentInformation().getCOSObject();
        info.setItem(COSName.CREATION_DATE, new COSString(PDF_DATE.format(date.atZone(ZoneOffset.UTC))));
        info.removeItem(COSName.MOD_DATE);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8).replaceAll(
                    "(<xmp:(?:MetadataDate|CreateDate|ModifyDate)>)[^<]*",
                    "$1" + XMP_DATE.format(date.atZone(ZoneOffset.UTC)));
            metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        }
    }
}
