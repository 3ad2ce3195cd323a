package org.teipress.imports;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.teipress.document.TeiDocument;
import org.teipress.source.Source;

/**
 * A file about page images.
 *
 * @param source the file
 * @param pages  what it says
 */
record Scans(Source source, List<Scan> pages) {

    private static final int HEAD = 4096;

    /**
     * What a file says; empty if it is neither PAGE XML nor ALTO.
     *
     * @throws NotATranscriptException if it claims to be, but is not well-formed
     */
    static Optional<Scans> of(URI uri, byte[] bytes) throws NotATranscriptException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        boolean claims = head.replaceFirst("^(?:ï»¿|þÿ|ÿþ)", "").stripLeading().startsWith("<")
                && (head.contains("PcGts") || head.matches("(?s).*<(?:\\w+:)?alto\\b.*"));
        if (!claims) {
            return Optional.empty();
        }
        TeiDocument document = Xml.document(Source.of(uri, bytes)).orElseThrow(() -> new NotATranscriptException(
                "this file about page images is no well-formed XML; see teipress validate"));
        XdmNode root = Xml.elements(document.tree()).get(0);
        List<Scan> scans = PageXml.is(root) ? PageXml.read(root, document::span) : AltoXml.is(root) ? AltoXml.read(root, document::span)
                : List.of();
        return scans.isEmpty() ? Optional.empty() : Optional.of(new Scans(document.source(), scans));
    }
}
