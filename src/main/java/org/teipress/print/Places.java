package org.teipress.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Locator;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Where the formatting objects come from. FOP keeps line and column of each object and names them in its events; here
 * the "line" is the number of a place in the source ({@code tp:at}), so that an event finds its way back. Used for one
 * document.
 */
final class Places implements Locator {

    /** The namespace of what FOP shall not see. */
    static final String TP = "https://teipress.org/ns/prepared";

    private final List<String> all = new ArrayList<>(List.of(""));
    private final Deque<Integer> open = new ArrayDeque<>(List.of(0));

    /** An element begins: its place is taken out of its attributes and holds until it ends. */
    void enter(AttributesImpl attributes) {
        int at = attributes.getIndex(TP, "at");
        if (at < 0) {
            open.push(open.getFirst());
            return;
        }
        String place = attributes.getValue(at);
        attributes.removeAttribute(at);
        if (!all.get(all.size() - 1).equals(place)) {
            all.add(place);
        }
        open.push(all.size() - 1);
    }

    /** The element last begun ends. */
    void leave() {
        open.pop();
    }

    /** The place in force; empty where there is none. */
    String at() {
        return all.get(open.getFirst());
    }

    /** The place that a line number means. */
    String at(int line) {
        return line >= 0 && line < all.size() ? all.get(line) : "";
    }

    @Override
    public String getPublicId() {
        return "";
    }

    @Override
    public String getSystemId() {
        return "";
    }

    @Override
    public int getLineNumber() {
        return open.getFirst();
    }

    @Override
    public int getColumnNumber() {
        return 1;
    }
}
