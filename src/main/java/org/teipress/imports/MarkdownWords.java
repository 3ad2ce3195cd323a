package org.teipress.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes flows of what stands in the blocks of Markdown, and knows which footnotes were called. Used once. */
final class MarkdownWords {

    private static final int DEEPEST = 100;

    private final String text;
    private final Map<String, Element> called = new LinkedHashMap<>();

    MarkdownWords(String text) {
        this.text = text;
    }

    /** The notes that were called, by label, in the order of the calls. */
    Map<String, Element> called() {
        return called;
    }

    Flow of(Node block) {
        Flow flow = new Flow();
        children(block, flow, 0);
        flow.trim();
        return flow;
    }

    /** The words of a block that Markdown takes as they stand. */
    Flow literal(Node block) {
        Flow flow = new Flow();
        String words = block instanceof FencedCodeBlock f ? f.getLiteral() : block instanceof IndentedCodeBlock i ? i.getLiteral()
                : block instanceof HtmlBlock h ? h.getLiteral() : "";
        flow.add(words.replaceAll("\\s+", " "), start(block));
        flow.trim();
        return flow;
    }

    private int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : Math.min(spans.get(0).getInputIndex(), Math.max(0, text.length() - 1));
    }

    private void children(Node parent, Flow flow, int depth) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            node(n, flow, depth);
        }
    }

    private void node(Node node, Flow flow, int depth) {
        if (node instanceof Text words) {
            add(flow, words.getLiteral(), node);
        } else if (node instanceof SoftLineBreak) {
            flow.add(' ', flow.offset(flow.length()));
        } else if (node instanceof HardLineBreak) {
            flow.mark(Element.of("lb"), flow.offset(flow.length()));
        } else if (node instanceof Code code) {
            around(node, flow, depth, Element.of("hi", "rend", "monospace"), code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            add(flow, html.getLiteral(), node);
        } else if (node instanceof Emphasis) {
            around(node, flow, depth, Element.of("emph"), "");
        } else if (node instanceof StrongEmphasis) {
            around(node, flow, depth, Element.of("hi", "rend", "bold"), "");
        } else if (node instanceof Link link) {
            around(node, flow, depth, Element.of("ref", "target", address(link.getDestination())), "");
        } else if (node instanceof Image image) {
            image(image, flow);
        } else if (node instanceof FootnoteReference reference) {
            note(reference, flow);
        } else if (depth < DEEPEST) {
            children(node, flow, depth + 1);
        }
    }

    private void around(Node node, Flow flow, int depth, Element element, String words) {
        int from = flow.length();
        add(flow, words, node);
        if (depth < DEEPEST) {
            children(node, flow, depth + 1);
        }
        if (!element.name().equals("ref") || element.attribute("target").isPresent()) {
            flow.style(from, flow.length(), element);
        }
    }

    /** Adds words; where the file has as many characters, each keeps its place. */
    private void add(Flow flow, String words, Node node) {
        int start = start(node);
        int length = node.getSourceSpans().stream().mapToInt(SourceSpan::getLength).sum();
        boolean same = length == words.length();
        for (int i = 0; i < words.length(); i++) {
            flow.add(words.charAt(i) == '\t' ? ' ' : words.charAt(i), same ? start + i : start);
        }
    }

    private static String address(String destination) {
        String clean = destination.strip().replace(" ", "%20");
        return clean.matches("(?i)(?:https?:|mailto:|[^:]*(?:[/?#]|$)).*") && clean.matches("[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+") ? clean : "";
    }

    private void image(Image image, Flow flow) {
        Flow words = new Flow();
        children(image, words, DEEPEST);
        Element figure = Element.of("figure");
        String address = address(image.getDestination());
        if (!address.isEmpty()) {
            figure.add(Element.of("graphic", "url", address));
        }
        String described = words.toString().strip();
        flow.mark(described.isEmpty() ? figure : figure.add(Element.of("figDesc").text(described)), start(image));
    }

    private void note(FootnoteReference reference, Flow flow) {
        Element first = called.get(reference.getLabel());
        if (first != null) {
            int number = List.copyOf(called.keySet()).indexOf(reference.getLabel()) + 1;
            first.set("xml:id", "note-" + number);
            flow.mark(Element.of("ref", "type", "note", "target", "#note-" + number).text("" + number), start(reference));
            return;
        }
        Element note = Element.of("note", "place", "foot");
        called.put(reference.getLabel(), note);
        flow.mark(note, start(reference));
    }
}
