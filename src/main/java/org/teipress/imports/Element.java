package org.teipress.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of the TEI that is being made; mutable, used by one import only. */
final class Element implements Node {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /** An element with attributes, given as name, value, name, value; empty values are left out. */
    static Element of(String name, String... attributes) {
        Element element = new Element(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            element.set(attributes[i], attributes[i + 1]);
        }
        return element;
    }

    String name() {
        return name;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    List<Node> children() {
        return children;
    }

    /** Sets an attribute; an empty value sets nothing. */
    Element set(String key, String value) {
        if (!value.isEmpty()) {
            attributes.put(key, value);
        }
        return this;
    }

    Element add(Node child) {
        children.add(child);
        return this;
    }

    Element add(List<? extends Node> more) {
        children.addAll(more);
        return this;
    }

    /** Adds text that does not stand in the transcript. */
    Element text(String value) {
        return value.isEmpty() ? this : add(new Node.Literal(value));
    }

    /** Its text, and that of the elements inside. */
    String value() {
        StringBuilder value = new StringBuilder();
        collect(children, value);
        return value.toString();
    }

    static void collect(List<Node> nodes, StringBuilder value) {
        for (Node node : nodes) {
            if (node instanceof Node.Text text) {
                value.append(text.value());
            } else if (node instanceof Node.Literal literal) {
                value.append(literal.value());
            } else if (node instanceof Element element) {
                collect(element.children, value);
            }
        }
    }
}
