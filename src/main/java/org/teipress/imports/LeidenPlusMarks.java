package org.teipress.imports;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks over letters in Leiden+: a space, the letter, the mark in brackets: {@code  ι(¨)}. */
final class LeidenPlusMarks {

    private static final Map<Character, String> NAMES = Map.of('¨', "diaeresis", '´', "acute", '^', "circumflex", '`',
            "grave", '\u1FFE', "asper", '\u1FBF', "lenis", '\u0314', "asper", '\u0313', "lenis");
    private static final String SIGNS = "¨´^`\u1FFE\u1FBF\u0314\u0313";
    private static final Pattern MARKED = Pattern.compile(" (\\p{L}\\p{Mn}*|\\.\\d|\\[\\.\\d\\])(\\(\\?\\))?\\( ?([" + SIGNS + "]) ?([" + SIGNS + "])?\\)(\\(\\?\\))?");

    private LeidenPlusMarks() {
    }

    /** Whether a marked letter begins with the space at an index. */
    static boolean begins(Flow flow, int i, int to) {
        return MARKED.matcher(flow.sequence()).region(i, to).lookingAt();
    }

    /** Reads a marked letter at a space; returns the index behind it, or the index itself. The space is part of the sign. */
    static int read(LeidenPlusReader.Part part, int i, LeidenPlusReader.Pending pending, ImportRun run) {
        Flow flow = part.flow();
        Matcher m = MARKED.matcher(flow.sequence()).region(i, part.to());
        if (!m.lookingAt()) {
            return i;
        }
        run.decide(Kind.LETTERS, flow.offset(i + 1), flow.offset(m.end() - 1) + 1);
        List<Node> letter = new LeidenPlusReader(run, false).read(flow, m.start(1), m.end(1));
        Element inner = Element.of("hi", "rend", NAMES.get(m.group(3).charAt(0))).add(letter);
        Element outer = m.group(4) == null ? inner : Element.of("hi", "rend", NAMES.get(m.group(4).charAt(0))).add(inner);
        pending.upTo(i).add(m.group(2) == null && m.group(5) == null ? outer : outer.add(Element.of("certainty", "match", "..", "locus", "value")));
        return m.end();
    }
}
