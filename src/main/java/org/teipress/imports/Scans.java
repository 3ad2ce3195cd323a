package org.teipress.imports;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.teipress.source.Source;

/** Tells files about page images from other files, and reads them. */
final class Scans {

    private static final int HEAD = 4096;

    private Scans() {
    }

    /**
     * The pages of a file; empty if it is neither PAGE XML nor ALTO.
     *
     * @throws NotATranscriptException if it claims to be, but is not well-formed
     */
    static Optional<List<Scan>> of(URI uri, byte[] bytes) throws NotATranscriptException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        boolean claims = head.replaceFirst("^(?:ï»¿|þÿ|ÿþ)", "").stripLeading().startsWith("<")
                && (head.contains("PcGts") || head.matches("(?s).*<(?:\\w+:)?alto\\b.*"));
        if (!claims) {
            return Optional.empty();
        }
        XdmNode root = Xml.root(Source.of(uri, bytes)).orElseThrow(() -> new NotATranscriptException(
                "this file about page images is no well-formed XML; see teipress validate"));
        List<Scan> scans = PageXml.is(root) ? PageXml.read(root) : AltoXml.is(root) ? AltoXml.read(root) : List.of();
        return scans.isEmpty() ? Optional.empty() : Optional.of(scans);
    }
}
