package org.teipress.validate;

import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teipress.schema.DtdGrammar;
import org.teipress.source.Source;
import org.teipress.source.XmlReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A DTD as a schema: turned into RELAX NG, so that documents that use none of its DOCTYPE can be checked against it, in one parse with
 * everything else and with the same messages.
 */
final class Dtd {

    private Dtd() {
    }

    /**
     * Compiles a DTD.
     *
     * @param doctype how a document names it, if one does
     * @return the grammar; empty if nothing there declares an element
     * @throws SchemaFault             if it is no correct DTD, or grows beyond the limits of documents
     * @throws SchemaFiles.Unavailable if one of its files cannot be had
     */
    static Optional<RelaxNg> compile(SchemaFiles files, SchemaRef ref) throws SchemaFault, SchemaFiles.Unavailable {
        Optional<DtdReference> reference = ref.doctype();
        Source main = reference.flatMap(DtdReference::driver).isPresent() ? driver(reference.get()) : files.get(ref.uri());
        try {
            within(files, main);
            Map<String, String> grammar = DtdGrammar.rng(main.uri(), with(main, files));
            boolean elements = grammar.values().stream().anyMatch(g -> g.contains("<element "));
            return elements ? Optional.of(grammar(ref.uri(), grammar)) : Optional.empty();
        } catch (SchemaFiles.Unavailable e) {
            throw e;
        } catch (SAXException e) {
            throw new SchemaFault(List.of(SchemaMessages.fault(files, main, e instanceof SAXParseException p ? p
                    : new SAXParseException(e.getMessage(), null))));
        } catch (IOException e) {
            throw new SchemaFiles.Unavailable(String.valueOf(e.getMessage()), "correct the address, or put the file there");
        }
    }

    /** Gives the files of a schema, the main one as it is. */
    private static Resolver with(Source main, SchemaFiles files) {
        JingFiles jing = new JingFiles(files);
        return new Resolver() {
            @Override
            public void resolve(Identifier id, Input input) throws IOException {
                jing.resolve(id, input);
            }

            @Override
            public void open(Input input) throws IOException {
                if (main.uri().toString().equals(input.getUri())) {
                    input.setCharacterStream(new StringReader(main.text()));
                } else {
                    jing.open(input);
                }
            }
        };
    }

    /** The grammar under the name of the DTD, its other files beside. */
    private static RelaxNg grammar(URI name, Map<String, String> texts) throws SchemaFault, SchemaFiles.Unavailable {
        List<Source> sources = new ArrayList<>();
        texts.forEach((file, text) -> sources.add(Source.of(sources.isEmpty() ? name : name.resolve(file),
                text.getBytes(StandardCharsets.UTF_8))));
        return RelaxNg.compile(SchemaFiles.of(sources), sources.get(0), SchemaKind.DTD);
    }

    private static Source driver(DtdReference reference) {
        return Source.of(reference.folder().resolve("doctype.dtd"),
                reference.driver().orElseThrow().getBytes(StandardCharsets.UTF_8));
    }

    /** Trang knows no limits: a DTD whose entities multiply is refused by the parser of documents before Trang sees it. */
    private static void within(SchemaFiles files, Source main) throws IOException, SAXException {
        XMLReader parser = XmlReader.parser(files.policy());
        XmlReader.PolicyEntityResolver others = new XmlReader.PolicyEntityResolver(files.policy());
        DefaultHandler silent = new DefaultHandler();
        parser.setErrorHandler(new org.xml.sax.helpers.DefaultHandler() {
            @Override
            public void fatalError(SAXParseException e) throws SAXException {
                throw e;
            }
        });
        parser.setContentHandler(silent);
        parser.setEntityResolver(new org.xml.sax.ext.DefaultHandler2() {
            @Override
            public InputSource resolveEntity(String name, String publicId, String base, String systemId)
                    throws SAXException, IOException {
                return main.uri().toString().equals(systemId) ? SchemaFiles.input(main)
                        : others.resolveEntity(name, publicId, base, systemId);
            }
        });
        InputSource probe = new InputSource(new StringReader("<!DOCTYPE x SYSTEM \"" + main.uri() + "\"><x/>"));
        probe.setSystemId(main.uri().toString());
        parser.parse(probe);
    }
}
