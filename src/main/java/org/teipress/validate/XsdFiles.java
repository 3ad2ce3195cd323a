package org.teipress.validate;

import java.io.StringReader;
import java.util.Optional;
import org.apache.xerces.dom.DOMInputImpl;
import org.jspecify.annotations.Nullable;
import org.teipress.source.Source;
import org.teipress.source.Uris;
import org.teipress.source.XmlReader;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;

/**
 * Gives Xerces the schema files that a schema includes or imports. A file with a DOCTYPE is read by our reader first and
 * handed on without it, so that Xerces never meets an entity.
 */
final class XsdFiles implements LSResourceResolver {

    private final SchemaFiles files;
    private Optional<SchemaFiles.Unavailable> missing = Optional.empty();

    XsdFiles(SchemaFiles files) {
        this.files = files;
    }

    @Override
    public LSInput resolveResource(String type, @Nullable String namespace, @Nullable String publicId,
                                   @Nullable String systemId, @Nullable String base) {
        if (systemId == null) {
            return nothing(null);
        }
        try {
            Source source = files.get(Uris.resolve(base, systemId));
            String text = source.text().contains("<!DOCTYPE") ? XmlText.of(source, new XmlReader(files.policy(), false))
                    : source.text();
            return input(source.uri().toString(), text);
        } catch (SchemaFiles.Unavailable e) {
            missing = missing.isPresent() ? missing : Optional.of(e);
            return nothing(systemId);
        } catch (SAXException | IllegalArgumentException e) {
            missing = Optional.of(new SchemaFiles.Unavailable(systemId + ": " + e.getMessage(), "correct the schema"));
            return nothing(systemId);
        }
    }

    /** Says which file was not to be had: without it Xerces would only complain of undefined names. */
    void complain() throws SchemaFiles.Unavailable {
        if (missing.isPresent()) {
            throw missing.get();
        }
    }

    /** An empty schema; an answer of null would let Xerces fetch the file itself. */
    static LSInput nothing(@Nullable String systemId) {
        return input(systemId == null ? "" : systemId, "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"/>");
    }

    private static LSInput input(String systemId, String text) {
        LSInput input = new DOMInputImpl(null, systemId, null);
        input.setCharacterStream(new StringReader(text));
        return input;
    }
}
