package org.teipress.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.teipress.report.Position;
import org.teipress.report.Span;
import org.teipress.source.Source;

/**
 * A parsed TEI document, inclusions in their places, that remembers where each node was written. Immutable and
 * thread-safe.
 */
public final class TeiDocument {

    private final XdmNode tree;
    private final Map<URI, Source> sources;
    private final List<Source> order;
    private final Set<URI> sought;

    TeiDocument(XdmNode tree, Map<URI, Source> sources, Set<URI> sought) {
        this.sought = Set.copyOf(sought);
        this.tree = tree;
        this.sources = Map.copyOf(sources);
        this.order = List.copyOf(new ArrayList<>(new LinkedHashMap<>(sources).values()));
        tree.getUnderlyingNode().getTreeInfo().setUserData(PlaceFunction.KEY, this);
    }

    /** The document node. */
    public XdmNode tree() {
        return tree;
    }

    /** The file that was asked for. */
    public Source source() {
        return order.get(0);
    }

    /** All files that make up the document, the one asked for first. */
    public List<Source> sources() {
        return order;
    }

    /** Files that were looked for on behalf of the document, there or not: should one change or appear, so does the document. */
    public Set<URI> sought() {
        return sought;
    }

    /**
     * Where a node was written, in its own file: the start tag of an element, the attribute inside its start tag, the
     * start tag around any other node.
     */
    public Span span(XdmNode node) {
        XdmNode element = node;
        while (element.getNodeKind() != XdmNodeKind.ELEMENT && element.getParent() != null) {
            element = element.getParent();
        }
        NodeInfo info = element.getUnderlyingNode();
        Source file = file(info);
        if (info.getLineNumber() < 1) {
            return Span.startOf(file.uri());
        }
        Span tag = file.tagEndingAt(info.getLineNumber(), info.getColumnNumber());
        return node.getNodeKind() == XdmNodeKind.ATTRIBUTE
                ? file.attribute(tag, node.getUnderlyingNode().getDisplayName()) : tag;
    }

    private Source file(NodeInfo element) {
        // Asked for every element of a document, most of which are one file.
        return order.size() == 1 ? source() : sources.getOrDefault(URI.create(String.valueOf(element.getSystemId())), source());
    }

    /**
     * The place of an element in three numbers, as the stylesheets hand it on: the index of its file in {@link
     * #sources()}, the line (from 1) and the UTF-16 offset of its start tag.
     */
    String place(NodeInfo element) {
        Source file = file(element);
        int end = file.lines().offset(element.getLineNumber(), element.getColumnNumber());
        int start = Math.max(0, end == 0 ? 0 : file.text().lastIndexOf('<', end - 1));
        int line = element.getLineNumber();
        for (int i = start; i < end; i++) {
            line -= file.text().charAt(i) == '\n' ? 1 : 0;
        }
        return order.indexOf(file) + ":" + line + ":" + start;
    }

    /** The span that a place written by a stylesheet ({@code file:line:offset}) means: the start tag there. */
    public Span span(String place) {
        String[] parts = place.split(":");
        if (parts.length != 3) {
            return Span.startOf(source().uri());
        }
        Source file = order.get(Integer.parseInt(parts[0]));
        int start = Integer.parseInt(parts[2]);
        int close = file.text().indexOf('>', start);
        Position from = file.lines().position(start);
        return close < 0 ? Span.at(file.uri(), from) : new Span(file.uri(), from, file.lines().position(close + 1));
    }
}
