package org.teipress.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import org.teipress.document.TeiDocument;
import org.teipress.publish.Output;
import org.teipress.publish.Trail;

/** Other forms of an edition in the folder of its web edition, which so can be copied anywhere with what it offers. */
final class Downloads {

    /** The document itself, among the outputs. */
    private static final String TEI = "TEI";

    private Downloads() {
    }

    /** What an edition offers: what it is, to its file; nothing where there is no web edition. */
    static Map<String, String> of(Edition edition, List<Output> outputs) {
        Map<String, String> offered = new LinkedHashMap<>();
        if (outputs.contains(Output.HTML)) {
            String name = edition.name().substring(edition.name().lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]+", "-");
            offered.put(TEI, name + ".xml");
            outputs.stream().filter(o -> o != Output.HTML).forEach(o -> offered.put(label(o), name + ending(o)));
        }
        return offered;
    }

    private static String label(Output output) {
        return output == Output.TEXT ? "TXT" : output.name();
    }

    private static String ending(Output output) {
        return output == Output.TEXT ? ".txt" : "." + output.word();
    }

    /** The files, by their places below the output folder. */
    static Map<String, byte[]> files(Edition edition, TeiDocument document, List<Trail> trails) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, String> offered = of(edition, trails.stream().map(Trail::output).toList());
        if (!offered.isEmpty()) {
            files.put(path(edition, offered.get(TEI)), source(edition, document));
            trails.stream().filter(t -> t.output() != Output.HTML).forEach(t -> files.put(
                    path(edition, offered.get(label(t.output()))), t.publication().files().get(0).bytes()));
        }
        return files;
    }

    private static String path(Edition edition, String file) {
        return "html/" + edition.name() + "/" + file;
    }

    /** The file as it is; of a document in several files, all of them in one. */
    private static byte[] source(Edition edition, TeiDocument document) throws IOException {
        if (document.sources().size() == 1 && Files.isRegularFile(edition.file())) {
            return Files.readAllBytes(edition.file());
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Serializer serializer = document.tree().getProcessor().newSerializer(bytes);
            serializer.setOutputProperty(Serializer.Property.ENCODING, "UTF-8");
            serializer.serializeNode(document.tree());
            return bytes.toByteArray();
        } catch (SaxonApiException e) {
            throw new IOException(e);
        }
    }
}
