package org.teipress.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.sf.saxon.om.NamePool;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.om.StandardNames;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import net.sf.saxon.tree.tiny.TinyNodeImpl;
import net.sf.saxon.tree.tiny.TinyTree;
import org.teipress.document.TeiDocument;

/**
 * All attributes of a document in its order, by number, as the tree keeps them: to ask its elements one by one takes several times as
 * long. A node is made only of an attribute about which there is something to say. Used once.
 */
final class Attributes {

    private final TinyTree tree;
    private final Map<Integer, StructuredQName> names = new HashMap<>();

    Attributes(TeiDocument document) {
        this.tree = ((TinyNodeImpl) document.tree().getUnderlyingNode()).getTree();
    }

    /** How many there are. */
    int count() {
        return tree.getNumberOfAttributes();
    }

    /** The numbers of those that are an {@code xml:id}. */
    IntStream identifiers() {
        return ofName(code -> code == StandardNames.XML_ID);
    }

    /** The numbers of those in no namespace that have one of some names. */
    IntStream named(Set<String> wanted) {
        Map<Integer, Boolean> known = new HashMap<>();
        return ofName(code -> known.computeIfAbsent(code, c -> named(c).hasURI(NamespaceUri.NULL) && wanted.contains(named(c).getLocalPart())));
    }

    /** A document has few names and many attributes: each name is asked for once, as long as it is the same. */
    private IntStream ofName(IntPredicate wanted) {
        int[] codes = tree.getAttributeNameCodeArray();
        byte[] answers = new byte[1 << 12];
        return IntStream.range(0, count()).filter(i -> {
            int code = codes[i] & NamePool.FP_MASK;
            if (code >= answers.length) {
                return wanted.test(code);
            }
            if (answers[code] == 0) {
                answers[code] = (byte) (wanted.test(code) ? 1 : 2);
            }
            return answers[code] == 1;
        });
    }

    /** The namespace of the element that has it. */
    NamespaceUri namespaceOfElement(int attribute) {
        return named(tree.getFingerprint(tree.getAttributeParentArray()[attribute])).getNamespaceUri();
    }

    /** What one says. */
    String value(int attribute) {
        return tree.getAttributeValueArray()[attribute];
    }

    /** One as a node. */
    XdmNode node(int attribute) {
        String name = named(tree.getAttributeNameCodeArray()[attribute]).getLocalPart();
        NamespaceUri namespace = named(tree.getAttributeNameCodeArray()[attribute]).getNamespaceUri();
        NodeInfo element = tree.getNode(tree.getAttributeParentArray()[attribute]);
        return new XdmNode(element).select(Steps.attribute(a -> a.getUnderlyingNode().getLocalPart().equals(name)
                && a.getUnderlyingNode().getNamespaceUri().equals(namespace))).asNode();
    }

    private StructuredQName named(int code) {
        return names.computeIfAbsent(code & NamePool.FP_MASK, tree.getNamePool()::getUnprefixedQName);
    }
}
