package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmSequenceIterator;

/** Makes flows of the paragraphs of an OpenDocument text, and keeps the notes that are called in them. Used once. */
final class OdtWords {

    private static final int DEEPEST = 100;

    private final Archive archive;
    private final Draft draft;
    private final OdtStyles styles;
    private final Set<String> left;
    private final List<Note> notes = new ArrayList<>();

    OdtWords(Archive archive, Draft draft, OdtStyles styles, Set<String> left) {
        this.archive = archive;
        this.draft = draft;
        this.styles = styles;
        this.left = left;
    }

    /** A note or comment: its element, and what holds its paragraphs. */
    record Note(Element element, XdmNode content) {
    }

    List<Note> notes() {
        return notes;
    }

    void read(XdmNode paragraph, Flow flow) {
        read(paragraph, flow, 0);
    }

    private void read(XdmNode parent, Flow flow, int depth) {
        XdmSequenceIterator<XdmNode> children = parent.axisIterator(Axis.CHILD);
        while (children.hasNext() && depth < DEEPEST) {
            XdmNode child = children.next();
            if (child.getNodeKind() == XdmNodeKind.TEXT) {
                draft.add(flow, child.getStringValue().replaceAll("\\s+", " "));
            } else if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
                element(child, flow, depth);
            }
        }
    }

    private void element(XdmNode node, Flow flow, int depth) {
        int from = flow.length();
        switch (Xml.name(node)) {
            case "span" -> {
                read(node, flow, depth + 1);
                styles.looks(Xml.attribute(node, "style-name")).forEach(e -> flow.style(from, flow.length(), e));
            }
            case "a" -> {
                read(node, flow, depth + 1);
                String address = Xml.attribute(node, "href");
                if (address.matches("(?:https?://|mailto:|#)[^\\s<>\"{}|\\\\^`]+")) {
                    flow.style(from, flow.length(), Element.of("ref", "target", address));
                }
            }
            case "s", "tab" -> draft.add(flow, " ");
            case "line-break" -> mark(flow, Element.of("lb"));
            case "soft-page-break" -> { }
            case "note" -> note(flow, Element.of("note", "place", Xml.attribute(node, "note-class").equals("endnote") ? "end" : "foot"),
                    Xml.child(node, "note-body").orElse(node));
            case "annotation" -> note(flow, Element.of("note", "type", "comment", "place", "inline"), node);
            case "frame" -> frame(node, flow, depth);
            case "custom-shape", "object", "g" -> left.add("drawings");
            case "change", "change-start", "change-end", "bookmark", "bookmark-start", "bookmark-end", "annotation-end" -> { }
            default -> read(node, flow, depth + 1);
        }
    }

    /** A frame: its image, if that lies in the file, else the words of its text box. */
    private void frame(XdmNode frame, Flow flow, int depth) {
        Optional<Element> figure = Xml.child(frame, "image").map(i -> Xml.attribute(i, "href")).flatMap(path -> archive.bytes(path)
                .flatMap(b -> draft.image(path, b, words(frame))));
        if (figure.isPresent()) {
            mark(flow, figure.get());
            return;
        }
        Xml.child(frame, "text-box").ifPresentOrElse(box -> {
            left.add("text boxes, whose words stand where the box is anchored");
            read(box, flow, depth + 1);
        }, () -> left.add("drawings, or images that are not in the file itself"));
    }

    /** What is said of an image for those who do not see it. */
    private static String words(XdmNode frame) {
        return Xml.child(frame, "desc").or(() -> Xml.child(frame, "title")).map(XdmNode::getStringValue).orElse("");
    }

    private void mark(Flow flow, Element element) {
        flow.mark(element, draft.text().length());
    }

    private void note(Flow flow, Element element, XdmNode content) {
        notes.add(new Note(element, content));
        mark(flow, element);
    }
}
