package org.teipress.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word documents for tests. */
final class Docx {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Docx body(String body) {
        return new Docx().part("document", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A part of {@code word/}; the namespaces may be left out of its root. */
    Docx part(String name, String xml) {
        String whole = xml.contains("xmlns:w") ? xml : xml.replaceFirst("(<[\\w:]+)", "$1" + NAMESPACES);
        return bytes("word/" + name + ".xml", whole.getBytes(StandardCharsets.UTF_8));
    }

    Docx bytes(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
