package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Verse in plain text: lines that begin with capitals, end before the margin, and do not each end a sentence. A stanza is
 * a group of such lines; stanzas in a row are one poem.
 */
final class Verse {

    private static final int FEWEST = 4;
    private static final int WORDS = 3;
    private static final String TERMINAL = ".!?";
    private static final String OPENING = "\"'“„«»‘([—–-… ";

    private final Flows flows;
    private final InlineReader reader;

    Verse(Flows flows, InlineReader reader) {
        this.flows = flows;
        this.reader = reader;
    }

    /** Whether the lines of a group are verse; {@code follows} says that a stanza stands before them, where two lines are enough. */
    static boolean is(String text, List<Line> lines, Measure measure, boolean follows) {
        if (lines.size() < (follows ? 2 : FEWEST) || lines.stream().anyMatch(l -> l.length() > 90)) {
            return false;
        }
        int capitals = 0;
        int ended = 0;
        int full = 0;
        int words = 0;
        for (Line line : lines) {
            String written = line.in(text);
            capitals += capital(written) ? 1 : 0;
            ended += TERMINAL.indexOf(lastOf(written)) >= 0 ? 1 : 0;
            full += measure.full(line) ? 1 : 0;
            words += written.split("\\s+").length;
        }
        boolean shortLines = lines.stream().allMatch(l -> l.length() < measure.width() * 0.85);
        boolean uneven = lines.size() >= FEWEST + 2 && full * 2 <= lines.size() && capitals == lines.size();
        return capitals * 10 >= lines.size() * 9 && ended * 10 <= lines.size() * 7 && words >= WORDS * lines.size()
                && (shortLines || uneven) && lines.stream().noneMatch(l -> l.in(text).matches("\\d.*"));
    }

    private static boolean capital(String line) {
        int i = 0;
        while (i < line.length() - 1 && OPENING.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return Character.isUpperCase(line.codePointAt(i));
    }

    private static char lastOf(String line) {
        int i = line.length() - 1;
        while (i > 0 && "\"'”’»)]“".indexOf(line.charAt(i)) >= 0) {
            i--;
        }
        return line.charAt(i);
    }

    /** Stanzas in a row as TEI: a line group, or one of line groups; page breaks inside a poem stand between its stanzas. */
    Element element(List<Paragraph> stanzas) {
        if (stanzas.size() == 1) {
            return stanza(stanzas.get(0));
        }
        Element poem = Element.of("lg", "type", "poem");
        for (int i = 0; i < stanzas.size(); i++) {
            PageBreak page = stanzas.get(i).breaks().get(0);
            if (i > 0 && page != null) {
                poem.add(flows.elements(page, false));
            }
            poem.add(stanza(stanzas.get(i)));
        }
        return poem;
    }

    /** Read as a whole, because a bracket may run over the end of a line; where one does, the line's end stands inside it. */
    private Element stanza(Paragraph stanza) {
        Element group = Element.of("lg");
        List<Node> line = new ArrayList<>();
        for (Node node : reader.read(flows.lines(stanza))) {
            if (node instanceof Element e && e.name().equals("lb")) {
                group.add(Element.of("l").add(line));
                line = new ArrayList<>();
            } else {
                line.add(node);
            }
        }
        return group.add(Element.of("l").add(line));
    }
}
