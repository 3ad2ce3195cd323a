package org.teipress.imports;

import java.nio.charset.StandardCharsets;

/** Tells files of other kinds by their first bytes. */
final class Magic {

    private static final String[][] KINDS = {
        {"PK\u0003\u0004", "a ZIP archive", "if it is a Word document, its name must end in .docx"},
        {"%PDF-", "a PDF", "save its text first, for instance with pdftotext"},
        {"\u00D0\u00CF\u0011\u00E0", "an old Word document", "save it as .docx or as plain text"},
        {"{\\rtf", "a rich text file", "save it as .docx or as plain text"},
        {"\u0089PNG", "an image", "transcribe it first"},
        {"\u00FF\u00D8\u00FF", "an image", "transcribe it first"},
        {"II*\u0000", "an image", "transcribe it first"},
        {"\u001F\u008B", "a gzip archive", "unpack it first"},
    };

    private Magic() {
    }

    /** Whether these are the bytes of a ZIP archive, as DOCX and ODT are. */
    static boolean zip(byte[] bytes) {
        return startsWith(bytes, KINDS[0][0]);
    }

    /** Whether a file says itself that it is XML. */
    static boolean xml(byte[] bytes) {
        return startsWith(bytes, "<?xml ") || startsWith(bytes, "\u00EF\u00BB\u00BF<?xml ");
    }

    static void refuse(byte[] bytes) throws NotATranscriptException {
        for (String[] kind : KINDS) {
            if (startsWith(bytes, kind[0])) {
                throw new NotATranscriptException("this is " + kind[1] + ", not a transcript; " + kind[2]);
            }
        }
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length && java.util.Arrays.equals(bytes, 0, wanted.length, wanted, 0,
                wanted.length);
    }
}
