package org.teipress.imports;

import java.util.List;
import java.util.Optional;

/** Reads text without signs: brackets are text, but the calls of notes are calls. */
final class PlainReader implements InlineReader {

    private final NoteAnchors anchors;

    PlainReader(ImportRun run) {
        this.anchors = new NoteAnchors(run);
    }

    @Override
    public List<Node> read(Flow flow, int from, int to) {
        Inline out = new Inline();
        int plain = from;
        int i = from;
        while (i < to) {
            Optional<NoteAnchors.Anchor> anchor = NoteAnchors.mayBegin(flow.at(i)) ? anchors.at(flow, i) : Optional.empty();
            if (anchor.isPresent() && anchors.isOne(flow, anchor.get(), i)) {
                out.add(flow, plain, i);
                out.add(anchors.element(flow, anchor.get(), i, out));
                i = anchor.get().end();
                plain = i;
            } else {
                i++;
            }
        }
        out.add(flow, plain, to);
        return out.nodes();
    }
}
