package org.teipress.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
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
 * A file that is put into a PDF, for archives: the TEI document that it was made of, the proof that nothing of it is lost. The PDF
 * then is PDF/A-3u instead of PDF/A-2u, which differ in nothing else. Immutable.
 *
 * @param name         of the file
 * @param type         its media type
 * @param relationship what it is to the PDF, in the words of the standard: Source, Supplement
 * @param description  for readers
 * @param content      its text
 */
public record Attachment(String name, String type, String relationship, String description, String content) {

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    /** The document that a PDF was made of. */
    static Attachment of(Source source) {
        String path = source.uri().getPath();
        return new Attachment(path.substring(path.lastIndexOf('/') + 1), "application/tei+xml", "Source",
                "The TEI document of this edition", source.text());
    }

    /** The page of a proof, for the edition of this name. */
    public static Attachment proof(String edition, String page) {
        return new Attachment(edition + "-proof.html", "text/html", "Supplement",
                "The proof that nothing of the TEI document is lost in this edition", page);
    }

    /**
     * Puts this file into a finished PDF.
     *
     * @throws IOException if it is no PDF
     */
    public byte[] into(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            attach(document, FoFormatter.date());
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + content.length());
            PdfFinisher.identify(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    /**
     * Puts this file into a PDF.
     *
     * @param date the day that its copy says it was changed: always the same for the same build
     */
    void attach(PDDocument document, Instant date) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Calendar day = GregorianCalendar.from(date.atZone(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype(type);
        file.setSize(bytes.length);
        file.setModDate(day);
        PDComplexFileSpecification entry = new PDComplexFileSpecification();
        entry.setFile(name);
        entry.setFileUnicode(name);
        entry.setFileDescription(description);
        entry.setEmbeddedFile(file);
        entry.setEmbeddedFileUnicode(file);
        entry.getCOSObject().setName(RELATIONSHIP, relationship);
        list(document, entry);
        declare(document);
    }

    private void list(PDDocument document, PDComplexFileSpecification entry) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        names = names == null ? new PDDocumentNameDictionary(document.getDocumentCatalog()) : names;
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        if (names.getEmbeddedFiles() != null) {
            files.putAll(names.getEmbeddedFiles().getNames());
        }
        files.put(name, entry);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray before = document.getDocumentCatalog().getCOSObject().getCOSArray(ASSOCIATED);
        COSArray associated = before == null ? new COSArray() : before;
        associated.add(entry.getCOSObject());
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static void declare(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replace("<pdfaid:part>2</pdfaid:part>", "<pdfaid:part>3</pdfaid:part>");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
