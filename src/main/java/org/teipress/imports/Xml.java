package org.teipress.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Catalog;
import org.teipress.source.Source;

/** Reads files in other vocabularies of XML; names are compared without their namespaces. */
final class Xml {

    private Xml() {
    }

    /** A document that may pull in nothing; empty if it is not well-formed. */
    static Optional<TeiDocument> document(Source source) {
        SaxonEngine engine = new SaxonEngine(new AccessPolicy(List.of(), Catalog.NONE));
        return new DocumentReader(engine).read(source, List.of()).document();
    }

    private static Optional<XdmNode> root(Source source) {
        return document(source).flatMap(d -> elements(d.tree()).stream().findFirst());
    }

    /** The same for a part that must be there; a declaration of its type is refused, because nobody writes one. */
    static XdmNode part(Source source) throws IOException {
        if (source.text().contains("<!DOCTYPE")) {
            throw new NotATranscriptException("the part " + source.uri().getSchemeSpecificPart() + " has a document type, "
                    + "which no honest file of this kind has");
        }
        return root(source).orElseThrow(() -> new NotATranscriptException("the part " + source.uri().getSchemeSpecificPart()
                + " is no well-formed XML"));
    }

    static List<XdmNode> elements(XdmNode parent) {
        List<XdmNode> elements = new ArrayList<>();
        parent.axisIterator(Axis.CHILD).forEachRemaining(n -> {
            if (n.getNodeKind() == XdmNodeKind.ELEMENT) {
                elements.add(n);
            }
        });
        return elements;
    }

    static List<XdmNode> children(XdmNode parent, String name) {
        return elements(parent).stream().filter(e -> e.getNodeName().getLocalName().equals(name)).toList();
    }

    static Optional<XdmNode> child(XdmNode parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static String name(XdmNode element) {
        return element.getNodeName().getLocalName();
    }

    /** The value of an attribute in whatever namespace; empty if it is not there. */
    static String attribute(XdmNode element, String name) {
        String plain = element.getAttributeValue(new QName(name));
        if (plain != null) {
            return plain;
        }
        var all = element.axisIterator(Axis.ATTRIBUTE);
        while (all.hasNext()) {
            XdmNode attribute = all.next();
            if (attribute.getNodeName().getLocalName().equals(name)) {
                return attribute.getStringValue();
            }
        }
        return "";
    }

    /** The whole part of a number in an attribute; 0 if there is none. */
    static int number(XdmNode element, String name) {
        String value = attribute(element, name);
        return value.matches("-?\\d{1,8}(?:\\.\\d+)?") ? (int) Double.parseDouble(value) : 0;
    }
}
