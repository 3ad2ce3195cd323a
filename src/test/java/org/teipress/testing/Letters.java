package org.teipress.testing;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/**
 * How often each character occurs, white space aside: what the proof that nothing is lost counts. A character is a code
 * point, shown as itself.
 */
public final class Letters {

    private final Map<String, Integer> counts = new TreeMap<>();

    private Letters() {
    }

    /** The characters of the text nodes below a node, without those below elements that are left out. */
    public static Letters of(XdmNode node, Predicate<XdmNode> leftOut) {
        Letters letters = new Letters();
        letters.add(node, leftOut);
        return letters;
    }

    private void add(XdmNode node, Predicate<XdmNode> leftOut) {
        if (node.getNodeKind() == XdmNodeKind.TEXT) {
            node.getStringValue().codePoints().filter(c -> !Character.isWhitespace(c))
                    .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
        } else if (node.getNodeKind() != XdmNodeKind.ELEMENT || !leftOut.test(node)) {
            node.children().forEach(child -> add(child, leftOut));
        }
    }

    /** What these have more often than others: nothing of it may be left when the others show these. */
    public Map<String, Integer> missingFrom(Letters others) {
        Map<String, Integer> missing = new TreeMap<>();
        counts.forEach((letter, count) -> {
            int more = count - others.counts.getOrDefault(letter, 0);
            if (more > 0) {
                missing.put(letter, more);
            }
        });
        return missing;
    }

    /** How many there are. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
