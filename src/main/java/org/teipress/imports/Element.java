package org.teipress.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of the TEI that is being made; mutable, small, used by one import only. */
final class Element implements Node {

    private static final String[] NONE = {};

    private final String name;
    private String[] attributes = NONE;
    private List<Node> children = List.of();

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

    /** Names and values of the attributes, in order. */
    Map<String, String> attributes() {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            map.put(attributes[i], attributes[i + 1]);
        }
        return map;
    }

    Optional<String> attribute(String key) {
        int at = indexOf(key);
        return at < 0 ? Optional.empty() : Optional.of(attributes[at + 1]);
    }

    boolean has(String key, String value) {
        int at = indexOf(key);
        return at >= 0 && attributes[at + 1].equals(value);
    }

    private int indexOf(String key) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether two elements have the same name and the same attributes. */
    boolean like(Element other) {
        return name.equals(other.name) && Arrays.equals(attributes, other.attributes);
    }

    /** The same element without children. */
    Element emptied() {
        Element copy = new Element(name);
        copy.attributes = attributes;
        return copy;
    }

    List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    /** Sets an attribute; an empty value sets nothing. */
    Element set(String key, String value) {
        int at = indexOf(key);
        if (value.isEmpty()) {
            return this;
        }
        if (at < 0) {
            at = attributes.length;
            attributes = Arrays.copyOf(attributes, at + 2);
        } else {
            attributes = attributes.clone();
        }
        attributes[at] = key;
        attributes[at + 1] = value;
        return this;
    }

    Element add(Node child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(2);
        }
        children.add(child);
        return this;
    }

    /** Adds a child before all others. */
    Element addFirst(Node child) {
        add(child);
        Collections.rotate(children, 1);
        return this;
    }

    Element add(List<? extends Node> more) {
        if (!more.isEmpty()) {
            if (children.isEmpty()) {
                children = new ArrayList<>(more.size());
            }
            children.addAll(more);
        }
        return this;
    }

    /** Its text, and that of the elements inside. */
    String value() {
        StringBuilder value = new StringBuilder();
        for (Node child : children) {
            value.append(child instanceof Node.Text text ? text.value() : child instanceof Node.Literal literal
                    ? literal.value() : child instanceof Element element ? element.value() : "");
        }
        return value.toString();
    }

    /** Puts other children in the place of its own. */
    Element replace(List<Node> others) {
        children = new ArrayList<>(others);
        return this;
    }

    /** Adds text that does not stand in the transcript. */
    Element text(String value) {
        return value.isEmpty() ? this : add(new Node.Literal(value));
    }
}
