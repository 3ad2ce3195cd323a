package org.teipress.proof;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.publish.Convention;
import org.teipress.publish.View;

/** The rows of a convention as the proof reads them: by itself, so that what the stylesheets make of them cannot mislead it. */
final class Rows {

    private static final QName PLACE = new QName("place");

    private final Map<String, XdmNode> byId = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, XdmNode> joints = new HashMap<>();

    Rows(Convention convention) {
        XdmNode root = convention.tree().select(Steps.descendantOrSelf("convention")).firstItem();
        root.select(Steps.child("row")).forEach(row -> byId.put(row.attribute("id"), row));
        root.select(Steps.child("view")).forEach(view -> aliases.put(view.attribute("name"), view.attribute("as")));
        root.select(Steps.child("joint")).forEach(joint -> joints.put(joint.attribute("name"), joint));
    }

    /** Elements for which there is a row whatever they say. */
    Set<String> always() {
        Set<String> names = new HashSet<>();
        byId.values().stream().filter(row -> !row.select(Steps.child("when")).exists())
                .forEach(row -> names.addAll(words(row.attribute("element"))));
        return names;
    }

    /** What a view prints for an element that has found its row. */
    Optional<XdmNode> print(XdmNode element, View view) {
        String row = element.getAttributeValue(PreparedText.ROW);
        return row == null ? Optional.empty() : print(row, view).filter(p -> p.attribute("place") == null
                || !p.attribute("place").equals(element.getAttributeValue(PLACE)));
    }

    /** What a view prints for what a row is about. */
    Optional<XdmNode> print(String row, View view) {
        String shownAs = aliases.getOrDefault(view.word(), view.word());
        return Optional.ofNullable(byId.get(row)).flatMap(r -> r.select(Steps.child("print"))
                .filter(p -> words(p.attribute("view")).contains(shownAs)).findFirst());
    }

    /** The name of the brackets that merge with equal ones beside them, if an element has such. */
    Optional<String> joins(XdmNode element) {
        return Optional.ofNullable(element.getAttributeValue(PreparedText.ROW)).map(byId::get).map(row -> row.attribute("joins"));
    }

    /** Whether brackets of a name merge at all. */
    boolean merges(String joint) {
        return joints.containsKey(joint) && !"no".equals(joints.get(joint).attribute("merge"));
    }

    /** Whether a print has something in any case: not a full stop that may stand there already, not what may be empty. */
    static boolean isFirm(XdmNode print, String attribute) {
        String template = print.attribute(attribute);
        return template != null && !template.replaceAll("\\{[^}]*\\}|\\.", "").isBlank();
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
