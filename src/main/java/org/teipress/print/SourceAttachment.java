package org.teipress.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.teipress.source.Source;

/**
 * Puts the TEI document into the PDF that was made of it, for archives: PDF/A-3u instead of PDF/A-2u, which differ in
 * nothing else. Stateless.
 */
final class SourceAttachment {

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private SourceAttachment() {
    }

    /**
     * Attaches a document.
     *
     * @param date the day that its copy says it was changed: always the same for the same build
     */
    static void attach(PDDocument document, Source source, Instant date) throws IOException {
        byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
        Calendar day = GregorianCalendar.from(date.atZone(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype("application/tei+xml");
        file.setSize(bytes.length);
        file.setModDate(day);
        String path = source.uri().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        PDComplexFileSpecification entry = new PDComplexFileSpecification();
        entry.setFile(name);
        entry.setFileUnicode(name);
        entry.setFileDescription("The TEI document of this edition");
        entry.setEmbeddedFile(file);
        entry.setEmbeddedFileUnicode(file);
        entry.getCOSObject().setName(RELATIONSHIP, "Source");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(name, entry));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(entry.getCOSObject());
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
        declare(document);
    }

    private static void declare(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replace("<pdfaid:part>2</pdfaid:part>", "<pdfaid:part>3</pdfaid:part>");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
