package org.teipress.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * Makes a PDF one for a press, PDF/X-4: colours as inks, the press's own profile for all of them, nothing on the pages
 * that can be clicked. It stays PDF/A and PDF/UA. FOP has a mode of this name, but wants formatting objects without
 * links for it, and gives up PDF/A. Stateless.
 */
final class PressCopy {

    private static final COSName DESTINATION_PROFILE = COSName.getPDFName("DestOutputProfile");
    private static final COSName TRAPPED = COSName.getPDFName("Trapped");
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final int INKS = 4;

    private static final String SCHEMA = """
            <rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/X identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.npes.org/pdfx/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfxid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>GTS_PDFXVersion</pdfaProperty:name>
            <pdfaProperty:valueType>Text</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 15930 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li>
            """;

    private static final String IDENTITY = """
            <rdf:Description xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" rdf:about="">
            <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
            </rdf:Description>
            <rdf:Description xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" rdf:about="">
            <xmpMM:DocumentID>uuid:%s</xmpMM:DocumentID>
            <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
            <xmpMM:VersionID>1</xmpMM:VersionID>
            </rdf:Description>
            """;

    private PressCopy() {
    }

    /**
     * Changes a finished PDF.
     *
     * @param date the day that it says it was made
     * @throws IOException if a page cannot be read
     */
    static void make(PDDocument document, PressProfile profile, Instant date) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
        COSBase screen = ((COSDictionary) intents.getObject(0)).getItem(DESTINATION_PROFILE);
        new PressColours(document, profile, screen).convert();
        PDStream inks = new PDStream(document, new ByteArrayInputStream(profile.bytes()), COSName.FLATE_DECODE);
        inks.getCOSObject().setInt(COSName.N, INKS);
        COSArray both = new COSArray();
        for (String standard : List.of("GTS_PDFX", "GTS_PDFA1")) {
            both.add(intent(standard, profile.name(), inks));
        }
        catalog.setItem(COSName.OUTPUT_INTENTS, both);
        unlink(document);
        COSDictionary info = document.getDocumentInformation().getCOSObject();
        info.setName(TRAPPED, "False");
        info.setItem(COSName.MOD_DATE, info.getItem(COSName.CREATION_DATE));
        declare(document, date);
    }

    private static COSDictionary intent(String standard, String name, PDStream inks) {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setName(COSName.S, standard);
        intent.setItem(COSName.getPDFName("OutputConditionIdentifier"), new COSString("Custom"));
        intent.setItem(COSName.getPDFName("OutputCondition"), new COSString(name));
        intent.setItem(COSName.getPDFName("Info"), new COSString(name));
        intent.setItem(DESTINATION_PROFILE, inks);
        return intent;
    }

    /** Nothing to click on the pages, no actions in the outline; what was a link is a passage like others. */
    private static void unlink(PDDocument document) {
        document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.ANNOTS));
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            goStraight(outline);
        }
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            plain(root);
        }
    }

    private static void goStraight(PDOutlineNode node) {
        for (PDOutlineItem item : node.children()) {
            if (item.getAction() instanceof PDActionGoTo action) {
                item.getCOSObject().setItem(COSName.DEST, action.getCOSObject().getDictionaryObject(COSName.D));
                item.getCOSObject().removeItem(COSName.A);
            }
            goStraight(item);
        }
    }

    private static void plain(COSDictionary root) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            COSDictionary element = waiting.pop();
            if (LINK.equals(element.getCOSName(COSName.S))) {
                element.setName(COSName.S, "Span");
            }
            COSBase kids = element.getDictionaryObject(COSName.K);
            COSArray several = kids instanceof COSArray array ? array : new COSArray(kids == null ? List.of() : List.of(kids));
            for (int i = several.size() - 1; i >= 0; i--) {
                if (several.getObject(i) instanceof COSDictionary kid && seen.add(kid)) {
                    if (OBJECT_REFERENCE.equals(kid.getCOSName(COSName.TYPE))) {
                        several.remove(i);
                    } else {
                        waiting.push(kid);
                    }
                }
            }
            if (kids != null) {
                element.setItem(COSName.K, several);
            }
        }
    }

    private static void declare(PDDocument document, Instant date) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        UUID id = UUID.nameUUIDFromBytes((xmp + document.getNumberOfPages()).getBytes(StandardCharsets.UTF_8));
        String day = DateTimeFormatter.ISO_INSTANT.format(date.atZone(ZoneOffset.UTC));
        String declared = xmp.replaceFirst("(<pdfaExtension:schemas>\\s*<rdf:Bag>)", "$1" + SCHEMA)
                .replaceFirst("(?=<xmp:MetadataDate>)", "<xmp:ModifyDate>" + day + "</xmp:ModifyDate>")
                .replace("</rdf:RDF>", String.format(IDENTITY, id) + "</rdf:RDF>");
        metadata.importXMPMetadata(declared.getBytes(StandardCharsets.UTF_8));
    }
}
