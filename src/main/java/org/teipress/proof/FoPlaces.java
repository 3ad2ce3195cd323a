package org.teipress.proof;

import java.util.HashSet;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/**
 * What formatting objects have beside their text.
 *
 * @param ids     the places that links can lead to
 * @param links   the places that links lead to, each as {@code #id} or an address on the web
 * @param images  the images
 * @param marks   the marks in the text that lead to notes
 * @param numbers the numbers that stand before notes at the foot
 * @param silent  the places that links lead to which show nothing
 */
record FoPlaces(Set<String> ids, Set<String> links, Set<String> images, Set<String> marks, Set<String> numbers,
                Set<String> silent) {

    static FoPlaces of(XdmNode fo) {
        FoPlaces places = new FoPlaces(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(),
                new HashSet<>());
        fo.select(Steps.descendant().where(Predicates.isElement())).forEach(places::read);
        return places;
    }

    private void read(XdmNode element) {
        add(ids, element, "id", "");
        add(links, element, "internal-destination", "#");
        add(links, element, "external-destination", "");
        add(images, element, "src", "");
        if (element.getNodeName().getLocalName().equals("basic-link") && element.getStringValue().isEmpty() && !element.select(Steps.child("*")).exists()) {
            add(silent, element, "internal-destination", "#");
            add(silent, element, "external-destination", "");
        }
        String role = String.valueOf(element.attribute("role"));
        if (role.equals("Reference")) {
            marks.add(element.getStringValue());
        } else if (role.equals("Lbl") && isInNote(element)) {
            numbers.add(element.getStringValue());
        }
    }

    private static boolean isInNote(XdmNode element) {
        return element.select(Steps.ancestor("footnote-body")).exists();
    }

    private static void add(Set<String> all, XdmNode element, String attribute, String before) {
        String value = element.getAttributeValue(new QName(attribute));
        if (value != null) {
            all.add(before + value.replaceAll("^url\\(['\"]?|['\"]?\\)$", ""));
        }
    }
}
