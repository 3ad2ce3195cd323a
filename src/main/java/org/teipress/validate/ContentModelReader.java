package org.teipress.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.XmlReader;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads content models out of the files of a RELAX NG schema in XML syntax. Used once. */
final class ContentModelReader extends DefaultHandler {

    private static final String RNG = "http://relaxng.org/ns/structure/1.0";

    /** A pattern: its kind, the name it has or refers to, and what it contains. */
    private static final class Pattern {
        private final String kind;
        private final List<Pattern> parts = new ArrayList<>();
        private String name;

        Pattern(String kind, String name) {
            this.kind = kind;
            this.name = name;
        }
    }

    private final Map<String, List<Pattern>> defines = new HashMap<>();
    private final Map<String, Content> contents = new HashMap<>();
    private final List<Pattern> elements = new ArrayList<>();
    private final Deque<Pattern> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private ContentModelReader() {
        open.push(new Pattern("grammar", ""));
    }

    /** Reads the files; what cannot be understood is left out. */
    static ContentModels read(Iterable<Source> files) {
        ContentModelReader reader = new ContentModelReader();
        XmlReader xml = new XmlReader(AccessPolicy.below(), false);
        try {
            for (Source file : files) {
                if (file.text().contains(RNG)) {
                    xml.read(file, reader);
                }
            }
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return reader.models();
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) {
        String given = atts.getValue("name");
        Pattern pattern = new Pattern(uri.equals(RNG) ? local : "foreign", given == null ? "" : given.strip());
        java.util.Objects.requireNonNull(open.peek()).parts.add(pattern);
        open.push(pattern);
        text.setLength(0);
        if (pattern.kind.equals("define")) {
            defines.computeIfAbsent(pattern.name, k -> new ArrayList<>()).add(pattern);
        } else if (pattern.kind.equals("element")) {
            elements.add(pattern);
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (java.util.Objects.requireNonNull(open.peek()).kind.equals("name")) {
            text.append(ch, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        Pattern pattern = open.pop();
        Pattern parent = java.util.Objects.requireNonNull(open.peek());
        boolean names = pattern.kind.equals("name")
                && (parent.kind.equals("element") || parent.kind.equals("attribute"));
        if (names && parent.name.isEmpty()) {
            parent.name = text.toString().strip();
        }
    }

    private ContentModels models() {
        Map<String, ContentModels.Model> models = new LinkedHashMap<>();
        for (Pattern element : elements) {
            String name = local(element.name);
            if (!name.isEmpty()) {
                models.merge(name, model(element), ContentModelReader::both);
            }
        }
        return new ContentModels(models);
    }

    private ContentModels.Model model(Pattern element) {
        Content whole = new Content();
        List<ContentModels.Part> parts = new ArrayList<>();
        sequence(element, parts, new HashSet<>());
        element.parts.forEach(whole::gather);
        return new ContentModels.Model(parts, whole.attributes, whole.text);
    }

    /** Splits a content model where it is a sequence; refs that stand for one thing are followed. */
    private void sequence(Pattern pattern, List<ContentModels.Part> parts, Set<String> seen) {
        for (Pattern part : pattern.parts) {
            List<Pattern> defined = part.kind.equals("ref") ? defines.getOrDefault(part.name, List.of()) : List.of();
            if (part.kind.equals("group")) {
                sequence(part, parts, seen);
            } else if (defined.size() == 1 && seen.add(part.name) && isSequence(defined.get(0))) {
                sequence(defined.get(0), parts, seen);
            } else {
                Content content = new Content();
                content.gather(part);
                if (!content.elements.isEmpty()) {
                    parts.add(new ContentModels.Part(content.elements, content.repeated, needs(part, new HashSet<>())));
                }
            }
        }
    }

    /** Whether a pattern asks for an element, whichever way is taken through it. */
    private boolean needs(Pattern pattern, Set<String> seen) {
        return switch (pattern.kind) {
            case "element" -> true;
            case "ref" -> seen.add(pattern.name) && defines.getOrDefault(pattern.name, List.of()).stream().anyMatch(d -> needs(d, seen));
            case "choice" -> pattern.parts.stream().filter(p -> !p.kind.equals("foreign")).allMatch(p -> needs(p, seen));
            case "define", "group", "interleave", "oneOrMore", "mixed" -> pattern.parts.stream().anyMatch(p -> needs(p, seen));
            default -> false;
        };
    }

    private static boolean isSequence(Pattern define) {
        List<Pattern> parts = define.parts.stream().filter(p -> !p.kind.equals("foreign")).toList();
        return parts.size() > 1 || parts.size() == 1 && parts.get(0).kind.equals("group");
    }

    /** What a define contains, gathered once; while it is being gathered, a reference to itself adds nothing. */
    private Content defined(String name) {
        Content known = contents.get(name);
        if (known == null) {
            known = new Content();
            contents.put(name, known);
            defines.getOrDefault(name, List.of()).forEach(known::gather);
        }
        return known;
    }

    /** What can be reached from a pattern without going into an element. */
    private final class Content {
        private final Set<String> elements = new LinkedHashSet<>();
        private final Set<String> attributes = new LinkedHashSet<>();
        private boolean text;
        private boolean repeated;

        void gather(Pattern pattern) {
            switch (pattern.kind) {
                case "element" -> elements.add(local(pattern.name));
                case "attribute" -> attributes.add(pattern.name);
                case "text", "data", "value", "list" -> text = true;
                case "ref" -> add(defined(pattern.name));
                case "foreign", "param", "except", "name" -> { }
                default -> {
                    text |= pattern.kind.equals("mixed");
                    repeated |= pattern.kind.equals("oneOrMore") || pattern.kind.equals("zeroOrMore");
                    pattern.parts.forEach(this::gather);
                }
            }
        }

        private void add(Content other) {
            if (other != this) {
                elements.addAll(other.elements);
                attributes.addAll(other.attributes);
                text |= other.text;
                repeated |= other.repeated;
            }
        }
    }

    /** What two declarations of elements of one name allow. */
    static ContentModels.Model both(ContentModels.Model one, ContentModels.Model other) {
        Set<String> attributes = new LinkedHashSet<>(one.attributes());
        attributes.addAll(other.attributes());
        List<ContentModels.Part> parts = one.parts().size() >= other.parts().size() ? one.parts() : other.parts();
        return new ContentModels.Model(parts, attributes, one.text() || other.text());
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
