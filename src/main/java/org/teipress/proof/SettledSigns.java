package org.teipress.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.publish.View;

/**
 * That each intervention has in each view what its row prints there, and nothing it should have lost: brackets unless they
 * meet equal ones, ends of lines behind letters, signs in place of letters, notes, words to be read aloud. What a row may or
 * may not print is not asked: only where it is certain what has to stand there is anything missed. Used for one edition.
 */
final class SettledSigns {

    /** Elements in which text runs on, whatever stands around them. */
    private static final Set<String> RUNS = Set.of("lb", "hi", "unclear", "supplied", "ex", "am", "abbr", "expan", "choice", "sic", "corr",
            "orig", "reg", "num", "g", "w", "persName", "placeName", "surplus", "foreign", "term", "rs", "name", "damage", "subst",
            "note", "gap", "space", "add", "del", "seg");
    private static final List<String> PRINTED = List.of("open", "close", "sign", "mark", "case", "letter", "line", "note");

    private final Rows rows;
    private final List<View> views;

    /** What is wrong, and with which element. */
    record Fault(XdmNode element, String what) {
    }

    SettledSigns(Rows rows, List<View> views) {
        this.rows = rows;
        this.views = views;
    }

    /** The first fault of each kind in the result of the step that prints signs. */
    List<Fault> of(XdmNode tree) {
        List<Fault> faults = new ArrayList<>();
        List<XdmNode> shown = tree.select(Steps.descendant().where(Seen::isTei)).filter(e -> e.getAttributeValue(PreparedText.ROW) != null).toList();
        for (View view : views) {
            shown.stream().filter(e -> Seen.by(e, view)).forEach(e -> rows.print(e, view).ifPresent(print -> check(e, print, view, faults)));
            tree.select(Steps.descendant(PreparedText.TP, "hidden")).filter(h -> !isExplained(h, view)).findFirst()
                    .ifPresent(h -> faults.add(new Fault(h, "note")));
        }
        tree.select(Steps.descendant(PreparedText.TP, "line-end")).findFirst().ifPresent(e -> faults.add(new Fault(e, "line end")));
        Set<String> seen = new java.util.HashSet<>();
        return faults.stream().filter(f -> seen.add(f.what())).toList();
    }

    private void check(XdmNode element, XdmNode print, View view, List<Fault> faults) {
        if (PRINTED.stream().anyMatch(a -> print.attribute(a) != null) && element.getAttributeValue(PreparedText.KIND) == null) {
            faults.add(new Fault(element, "kind"));
        }
        if (element.children().iterator().hasNext() && isRun(element)) {
            brackets(element, print, view).ifPresent(what -> faults.add(new Fault(element, what)));
        }
        if (print.attribute("letter") != null && letters(element, view)) {
            faults.add(new Fault(element, print.attribute("letter")));
        }
        lineEnd(element, print, view).ifPresent(what -> faults.add(new Fault(element, what)));
    }

    /** A bracket that is missing, though letters stand before or behind it; or one that has not merged with its neighbour. */
    private Optional<String> brackets(XdmNode element, XdmNode print, View view) {
        Optional<String> joint = rows.joins(element);
        boolean inEqual = joint.isPresent() && element.select(Steps.ancestor()).anyMatch(a -> rows.joins(a).equals(joint));
        if (inEqual) {
            return Optional.empty();
        }
        if (Rows.isFirm(print, "open") && own(element, "open", view).isEmpty() && (joint.isEmpty() || hasLetter(Seen.before(element, view)))) {
            return Optional.of(print.attribute("open"));
        }
        if (Rows.isFirm(print, "close") && own(element, "close", view).isEmpty() && (joint.isEmpty() || hasLetter(Seen.behind(element, view)))) {
            return Optional.of(print.attribute("close"));
        }
        return joint.filter(rows::merges).filter(j -> meets(element, print, view, j)).map(j -> "] [");
    }

    /** Whether a closing bracket stands directly before an equal opening one. Gaps may be kept apart. */
    private boolean meets(XdmNode element, XdmNode print, View view, String joint) {
        Optional<XdmNode> next = Seen.behind(element, view).filter(n -> rows.joins(n).filter(joint::equals).isPresent() && isRun(n));
        return next.isPresent() && !(isNamed(element, "gap") && isNamed(next.get(), "gap"))
                && own(element, "close", view).filter(s -> s.getStringValue().equals(print.attribute("close")) && Seen.behind(s, view).isEmpty()).isPresent()
                && own(next.get(), "open", view).filter(s -> Seen.before(s, view).isEmpty()).isPresent();
    }

    /** Whether letters are still shown where signs stand for them. */
    private static boolean letters(XdmNode element, View view) {
        return element.select(Steps.child().then(Steps.descendantOrSelf()).where(n -> n.getNodeKind() == XdmNodeKind.TEXT)).anyMatch(text ->
                text.getStringValue().codePoints().anyMatch(Character::isLetter) && Seen.by(text, view)
                && text.select(Steps.ancestor()).takeWhile(a -> !a.equals(element)).noneMatch(a -> Seen.isTei(a) || !isWrapper(a)));
    }

    private static boolean isWrapper(XdmNode node) {
        return Seen.isAdded(node, "view") || Seen.isAdded(node, "letters");
    }

    /** What is missing where a line of the source ends between letters: the end of the line, or a space. */
    private static Optional<String> lineEnd(XdmNode element, XdmNode print, View view) {
        String line = String.valueOf(print.attribute("line"));
        if (line.equals("break") && Seen.before(element, view).filter(n -> isText(n) && !n.getStringValue().isBlank()).isPresent()) {
            return has(element, "break", view) ? Optional.empty() : Optional.of("line end");
        }
        boolean parts = line.equals("space") && isLetter(Seen.before(element, view), true) && isLetter(Seen.behind(element, view), false);
        return parts && !has(element, "gen", view) ? Optional.of("space") : Optional.empty();
    }

    private static boolean has(XdmNode element, String made, View view) {
        return element.select(Steps.descendant(PreparedText.TP, made)).anyMatch(n -> Seen.by(n, view));
    }

    /** Whether what a row hides is explained in a note, if the row says so. */
    private boolean isExplained(XdmNode hidden, View view) {
        boolean asks = hidden.select(Steps.child("*")).exists() && hidden.getParent() != null && Seen.by(hidden.getParent(), view)
                && rows.print(String.valueOf(hidden.attribute("rule")), view).filter(p -> Rows.isFirm(p, "note")).isPresent();
        return !asks || Seen.behind(hidden, view).filter(n -> isNamed(n, "note") && "sign".equals(n.attribute("type"))).isPresent();
    }

    /** The sign of one side that is the element's own. */
    private static Optional<XdmNode> own(XdmNode element, String side, View view) {
        return element.select(Steps.descendant(PreparedText.TP, "sign").where(Predicates.attributeEq("side", side))).filter(s -> Seen.by(s, view)
                && s.select(Steps.ancestor().where(Seen::isTei)).asList().get(0).equals(element)).findFirst();
    }

    /** Whether text runs on in an element: it holds no block, in which its brackets would stand. */
    private static boolean isRun(XdmNode element) {
        return Seen.isTei(element) && element.select(Steps.descendant().where(Seen::isTei)).map(e -> e.getNodeName().getLocalName())
                .collect(Collectors.toSet()).stream().allMatch(RUNS::contains);
    }

    private static boolean isNamed(XdmNode node, String name) {
        return Seen.isTei(node) && node.getNodeName().getLocalName().equals(name);
    }

    private static boolean isText(XdmNode node) {
        return node.getNodeKind() == XdmNodeKind.TEXT;
    }

    /** Whether a neighbour is text with letters, over which no brackets merge. */
    private static boolean hasLetter(Optional<XdmNode> neighbour) {
        return neighbour.filter(n -> isText(n) && n.getStringValue().codePoints().anyMatch(Character::isLetter)).isPresent();
    }

    /** Whether a neighbour is text that has a letter on the side of its neighbour. */
    private static boolean isLetter(Optional<XdmNode> neighbour, boolean atEnd) {
        return neighbour.filter(SettledSigns::isText).map(XdmNode::getStringValue).filter(text -> !text.isEmpty()
                && Character.isLetter(atEnd ? text.codePointBefore(text.length()) : text.codePointAt(0))).isPresent();
    }
}
