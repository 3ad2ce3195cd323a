package org.teipress.validate;

import net.sf.saxon.om.NamePool;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.UncheckedXPathException;
import net.sf.saxon.tree.tiny.TinyNodeImpl;
import net.sf.saxon.tree.tiny.TinyTree;
import net.sf.saxon.type.Type;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.report.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Schematron schema, compiled by SchXslt2 into a stylesheet. Immutable and thread-safe; it checks trees that belong to
 * the engine it was compiled with.
 */
final class Schematron implements CompiledSchema {

    /** The parameter of our own stylesheet that tells which elements there are. */
    private static final QName NAMES = new QName("https://teipress.org/ns/rules", "names");

    /** Its parameter that tells which elements have an attribute. */
    private static final QName HAVING = new QName("https://teipress.org/ns/rules", "having");

    private static final Pattern ASKED = Pattern.compile("\\$r:having\\('([^']+)'\\)");

    private final String name;
    private final XsltExecutable rules;
    private final boolean ours;
    /** The attributes whose elements our own stylesheet asks for. */
    private final Set<String> asked;

    Schematron(String name, XsltExecutable rules, boolean ours) {
        this(name, rules, ours, Set.of());
    }

    private Schematron(String name, XsltExecutable rules, boolean ours, Set<String> asked) {
        this.name = name;
        this.rules = rules;
        this.ours = ours;
        this.asked = asked;
    }

    /**
     * Our own rules as a stylesheet that selects its elements.
     *
     * @param text the stylesheet, which tells by its wording what it asks for
     */
    static Schematron selecting(String name, XsltExecutable rules, String text) {
        return new Schematron(name, rules, true, ASKED.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet()));
    }

    @Override
    public String checkName() {
        return SchemaKind.SCHEMATRON.checkName();
    }

    @Override
    public String name() {
        return name;
    }

    /** Checks a document. */
    Outcome check(TeiDocument document) {
        try {
            XdmNode svrl = SaxonEngine.withDeepStack(() -> run(document));
            List<Diagnostic> found = new SvrlReader(document, ours).read(svrl);
            Optional<Diagnostic> broken = found.stream()
                    .filter(d -> d.rule().value().equals(SvrlReader.BROKEN)).findFirst();
            return broken.map(b -> new Outcome(Check.notRun(checkName(), Optional.of(name), b.message()), found))
                    .orElseGet(() -> Outcome.ran(checkName(), Optional.of(name), found));
        } catch (SaxonApiException | UncheckedXPathException | StackOverflowError e) {
            Diagnostic fault = SchemaMessages.fault(Span.startOf(URI.create(name)), String.valueOf(e.getMessage()));
            return new Outcome(Check.notRun(checkName(), Optional.of(name), fault.message()),
                    new ArrayList<>(List.of(fault)));
        } catch (Exception e) {
            throw new IllegalStateException("checking " + document.source() + " with " + name + " failed", e);
        }
    }

    private XdmNode run(TeiDocument document) throws SaxonApiException {
        Xslt30Transformer transformer = rules.load30();
        transformer.setGlobalContextItem(document.tree());
        if (ours) {
            transformer.setStylesheetParameters(Map.of(NAMES, XdmMap.makeMap(names(document)), HAVING, having(document)));
        }
        transformer.setMessageHandler(message -> { });
        transformer.setErrorReporter(error -> { });
        // A schema is no program: whatever it tries to write goes nowhere.
        transformer.setResultDocumentHandler(Schematron::refuse);
        XdmDestination svrl = new XdmDestination();
        transformer.applyTemplates(document.tree(), svrl);
        return svrl.getXdmNode();
    }

    /** The names in a document, each once: a look at two arrays instead of at each node. */
    private static Map<String, Boolean> names(TeiDocument document) {
        TinyTree tree = ((TinyNodeImpl) document.tree().getUnderlyingNode()).getTree();
        BitSet seen = new BitSet();
        for (int i = 0; i < tree.getNumberOfNodes(); i++) {
            if (tree.getNodeKind(i) == Type.ELEMENT || tree.getNodeKind(i) == Type.TEXTUAL_ELEMENT) {
                seen.set(tree.getFingerprint(i));
            }
        }
        Map<String, Boolean> names = new HashMap<>();
        seen.stream().forEach(name -> names.put(tree.getNamePool().getLocalName(name), true));
        return names;
    }

    /** The elements that have an attribute, by its name: a look at an array instead of at each node. */
    private XdmMap having(TeiDocument document) {
        TinyTree tree = ((TinyNodeImpl) document.tree().getUnderlyingNode()).getTree();
        Map<String, List<XdmNode>> having = new HashMap<>();
        Map<Integer, List<XdmNode>> byCode = new HashMap<>();
        for (String attribute : asked) {
            byCode.put(tree.getNamePool().allocateFingerprint(NamespaceUri.NULL, attribute), having.computeIfAbsent(attribute, a -> new ArrayList<>()));
        }
        int[] codes = tree.getAttributeNameCodeArray();
        int[] parents = tree.getAttributeParentArray();
        for (int i = 0; i < tree.getNumberOfAttributes(); i++) {
            List<XdmNode> elements = byCode.get(codes[i] & NamePool.FP_MASK);
            if (elements != null) {
                elements.add(new XdmNode(tree.getNode(parents[i])));
            }
        }
        Map<String, XdmValue> found = new HashMap<>();
        having.forEach((attribute, elements) -> found.put(attribute, new XdmValue(elements)));
        return XdmMap.makeMap(found);
    }

    private static Destination refuse(URI uri) {
        throw new UncheckedXPathException(
                new net.sf.saxon.trans.XPathException("a schema must not write files: " + uri));
    }
}
