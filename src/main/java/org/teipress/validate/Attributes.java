package org.teipress.validate;

import java.util.HashMap;
import java.util.Map;
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

    /** Whether one is an {@code xml:id}. */
    boolean isIdentifier(int attribute) {
        return (tree.getAttributeNameCodeArray()[attribute] & NamePool.FP_MASK) == StandardNames.XML_ID;
    }

    /** The name of one. */
    StructuredQName name(int attribute) {
        return named(tree.getAttributeNameCodeArray()[attribute]);
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
        String name = name(attribute).getLocalPart();
        NamespaceUri namespace = name(attribute).getNamespaceUri();
        NodeInfo element = tree.getNode(tree.getAttributeParentArray()[attribute]);
        return new XdmNode(element).select(Steps.attribute(a -> a.getUnderlyingNode().getLocalPart().equals(name)
                && a.getUnderlyingNode().getNamespaceUri().equals(namespace))).asNode();
    }

    private StructuredQName named(int code) {
        return names.computeIfAbsent(code & NamePool.FP_MASK, tree.getNamePool()::getUnprefixedQName);
    }
}
