package org.teipress.imports;

import java.util.List;
import java.util.Map;

/**
 * Where paragraphs begin among lines that no empty line parts: at an indent, or where the others are indented; behind a
 * heading in capitals; behind a line that had room for more.
 */
final class ParagraphStarts {

    private static final int MOST_LINES = 12;
    private static final int FAR = 2;

    private final String text;
    private final List<Line> lines;
    private final Room room;
    private final int width;
    private final boolean parted;
    private final int usual;
    private final boolean indented;
    private final boolean hanging;

    ParagraphStarts(String text, Group group, Measure measure, Room room, boolean parted) {
        this.text = text;
        this.lines = group.lines();
        this.room = room;
        this.width = Room.width(group, measure);
        this.parted = parted;
        this.usual = lines.stream().mapToInt(Line::indent).min().orElse(0);
        int far = 0;
        int near = 0;
        int farEnded = 0;
        int nearEnded = 0;
        for (int i = 1; i < lines.size(); i++) {
            int ended = Sentences.ended(text, lines.get(i - 1)) ? 1 : 0;
            far += far(i) ? 1 : 0;
            near += far(i) ? 0 : 1;
            farEnded += far(i) ? ended : 0;
            nearEnded += far(i) ? 0 : ended;
        }
        this.hanging = near > 0 && far >= near && nearEnded * 10 >= near * 7 && farEnded * 2 <= far && !far(0);
        this.indented = far > 0 && !hanging && (far * 2 <= lines.size() || farEnded * 10 >= far * 9);
    }

    /** Whether most paragraphs of a text stand between empty lines. */
    static boolean parted(List<Group> groups) {
        long many = groups.stream().filter(g -> g.lines().size() > 1).count();
        long lines = groups.stream().mapToInt(g -> g.lines().size()).sum();
        return many > 2 && lines <= MOST_LINES * groups.size();
    }

    private boolean far(int i) {
        return lines.get(i).indent() >= usual + FAR;
    }

    /** Whether a paragraph ends before a line; where that is doubtful, with the other reading. */
    Reading before(int i) {
        boolean ended = Sentences.ended(text, lines.get(i - 1));
        if (hanging) {
            return Reading.sure(!far(i) && ended ? Kind.PARAGRAPH_ENDS : Kind.PARAGRAPH_GOES_ON);
        }
        boolean opens = indented && far(i) && (!far(i - 1) || ended || i == 1);
        boolean behindBlock = indented && !far(i) && i > 1 && far(i - 1) && far(i - 2) && ended && Sentences.begun(text, lines.get(i));
        boolean heading = capitals(i - 1) != capitals(i) && (capitals(i - 1) ? Sentences.begun(text, lines.get(i)) : ended);
        if (opens || behindBlock || heading) {
            return Reading.sure(Kind.PARAGRAPH_ENDS);
        }
        return room.ends(text, lines.get(i - 1), lines.get(i), width, parted || indented);
    }

    /** Whether a line alone is a heading in capitals. */
    private boolean capitals(int i) {
        return lines.get(i).length() < 0.8 * width && Capitals.heading(text, new Paragraph(List.of(lines.get(i)), Map.of(), false));
    }
}
