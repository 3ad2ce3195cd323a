package org.teipress.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a schema says about its elements, as far as messages need it: which may contain which, in which order,
 * and with which attributes. It leaves out much and decides nothing; validity is the validator's business. Immutable.
 */
final class ContentModels {

    /** A schema about which nothing is known. */
    static final ContentModels NONE = new ContentModels(Map.of());

    /**
     * What may stand in an element.
     *
     * @param parts      the parts of its content in their order; what may be mixed is one part
     * @param attributes the names of its attributes
     * @param text       whether text may stand in it
     */
    record Model(List<Part> parts, Set<String> attributes, boolean text) {

        /** All elements that may stand in it. */
        Set<String> children() {
            Set<String> all = new LinkedHashSet<>();
            parts.forEach(p -> all.addAll(p.elements()));
            return all;
        }
    }

    /**
     * A part of a content model.
     *
     * @param elements the elements of this part
     * @param repeated whether there may be more than one of them
     * @param needed   whether one of them must be there
     */
    record Part(Set<String> elements, boolean repeated, boolean needed) {
    }

    private final Map<String, Model> models;
    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private final Map<String, Integer> attributeUse = new LinkedHashMap<>();

    ContentModels(Map<String, Model> models) {
        this.models = models;
        models.forEach((name, model) -> {
            model.children().forEach(c -> parents.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(name));
            model.attributes().forEach(a -> attributeUse.merge(a, 1, Integer::sum));
        });
    }

    boolean isEmpty() {
        return models.isEmpty();
    }

    /** Whether the schema has this element. */
    boolean knows(String element) {
        return models.containsKey(element);
    }

    /** Whether it is a schema of TEI. */
    boolean isOfTei() {
        return knows("TEI") || knows("teiHeader");
    }

    Collection<String> elements() {
        return models.keySet();
    }

    /** Whether {@code child} may stand somewhere in {@code parent}. */
    boolean allows(String parent, String child) {
        return parents.getOrDefault(child, Set.of()).contains(parent);
    }

    /** The elements that may directly contain this one. */
    Set<String> parents(String element) {
        return parents.getOrDefault(element, Set.of());
    }

    /** How many elements may stand in this one. */
    int childCount(String element) {
        Model model = models.get(element);
        return model == null ? 0 : model.children().size();
    }

    boolean allowsText(String element) {
        Model model = models.get(element);
        return model != null && model.text();
    }

    /** The attributes of an element, those that few elements have first. */
    List<String> attributes(String element) {
        Model model = models.get(element);
        List<String> names = new ArrayList<>(model == null ? Set.of() : model.attributes());
        names.sort(java.util.Comparator.comparingInt((String a) -> attributeUse.getOrDefault(a, 0))
                .thenComparing(a -> a));
        return names;
    }

    /** Whether nearly every element has this attribute. */
    boolean isGlobal(String attribute) {
        return attributeUse.getOrDefault(attribute, 0) * 10 >= models.size() * 8;
    }

    /** Whether in this parent the one always comes before the other. */
    boolean comesBefore(String parent, String one, String other) {
        List<Part> parts = models.containsKey(parent) ? models.get(parent).parts() : List.of();
        int last = -1;
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < parts.size(); i++) {
            last = parts.get(i).elements().contains(one) ? i : last;
            first = parts.get(i).elements().contains(other) ? Math.min(first, i) : first;
        }
        return last >= 0 && first < Integer.MAX_VALUE && last < first;
    }

    /** The elements that must stand in the parent before one of its children, where each is the only one that will do. */
    List<String> neededBefore(String parent, String child) {
        List<Part> parts = models.containsKey(parent) ? models.get(parent).parts() : List.of();
        return parts.stream().takeWhile(p -> !p.elements().contains(child)).filter(p -> p.needed() && p.elements().size() == 1)
                .flatMap(p -> p.elements().stream()).toList();
    }

    /** The elements that must stand in the parent, where each is the only one that will do. */
    List<String> needed(String parent) {
        return neededBefore(parent, "");
    }

    /** All elements that may stand in the parent. */
    List<String> children(String parent) {
        Model model = models.get(parent);
        return model == null ? List.of() : List.copyOf(model.children());
    }

    /** Whether the parent may have this child only once. */
    boolean isOnce(String parent, String child) {
        List<Part> parts = models.containsKey(parent) ? models.get(parent).parts() : List.of();
        List<Part> with = parts.stream().filter(p -> p.elements().contains(child)).toList();
        return with.size() == 1 && !with.get(0).repeated();
    }
}
