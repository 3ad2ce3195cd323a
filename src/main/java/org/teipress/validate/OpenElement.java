package org.teipress.validate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An element whose end has not come yet, for messages that must name what stands around a fault. */
final class OpenElement {

    private final String name;
    private final String namespace;
    private final Place place;
    private final Optional<OpenElement> parent;
    private final int position;
    private int begun;
    private Place text = Place.UNKNOWN;
    private final Set<String> children = new LinkedHashSet<>();

    OpenElement(String name, String namespace, Place place, Optional<OpenElement> parent) {
        this.name = name;
        this.namespace = namespace;
        this.place = place;
        this.parent = parent;
        this.position = parent.map(p -> p.begun).orElse(0);
    }

    /** The name as written, with its prefix. */
    String name() {
        return name;
    }

    /** The name without its prefix. */
    String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    String namespace() {
        return namespace;
    }

    /** Just behind its start tag. */
    Place place() {
        return place;
    }

    Optional<OpenElement> parent() {
        return parent;
    }

    /** The names of its children so far, each once, in the order of their first use. */
    List<String> children() {
        return List.copyOf(children);
    }

    /** Behind what its first text stands; unknown if it has had none but white space. */
    Place text() {
        return text;
    }

    void text(Place behind) {
        text = text == Place.UNKNOWN ? behind : text;
    }

    /** How many elements stand before it in its parent. */
    int position() {
        return position;
    }

    void begin(String child) {
        begun++;
        children.add(child);
    }

    boolean isWithin(OpenElement other) {
        for (Optional<OpenElement> up = parent; up.isPresent(); up = up.get().parent()) {
            if (up.get() == other) {
                return true;
            }
        }
        return false;
    }
}
