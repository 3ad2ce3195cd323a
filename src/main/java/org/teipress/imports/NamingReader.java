package org.teipress.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teipress.report.Severity;

/** Marks dates, names and foreign words in what another reader has read. */
final class NamingReader implements InlineReader {

    private static final Set<String> CLOSED = Set.of("persName", "placeName", "orgName", "date", "ref", "gap", "choice",
            "expan", "fw", "label", "unclear", "foreign");

    private final InlineReader reader;
    private final NameFinder names;
    private final ForeignWords foreign;
    private final ImportRun run;

    NamingReader(InlineReader reader, NameFinder names, ForeignWords foreign, ImportRun run) {
        this.foreign = foreign;
        this.reader = reader;
        this.names = names;
        this.run = run;
    }

    @Override
    public List<Node> read(Flow flow, int from, int to) {
        return marked(reader.read(flow, from, to), 0);
    }

    /** A stretch of a text node and the element that goes around it. */
    private record Span(int from, int to, Element element) {
    }

    private List<Node> marked(List<Node> nodes, int depth) {
        List<Node> out = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Text text) {
                out.addAll(split(text));
            } else if (node instanceof Element element && element.name().equals("persName")) {
                names.pointer(element.value()).ifPresent(p -> element.set("ref", p));
                out.add(element);
            } else if (node instanceof Element element && element.name().equals("note") && element.has("place", "foot")) {
                // The content of a note was read by itself.
                out.add(node);
            } else if (node instanceof Element element && depth < 30 && !CLOSED.contains(element.name())
                    && !element.children().isEmpty()) {
                out.add(element.replace(marked(element.children(), depth + 1)));
            } else {
                out.add(node);
            }
        }
        return out;
    }

    private List<Node> split(Node.Text text) {
        String value = text.value();
        List<Span> spans = spans(text, value);
        if (spans.isEmpty()) {
            return List.of(text);
        }
        List<Node> out = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            if (span.from() < at) {
                continue;
            }
            piece(text, at, span.from(), out);
            out.add(span.element().add(new Node.Text(text.flow(), text.from() + span.from(), text.from() + span.to())));
            at = span.to();
        }
        piece(text, at, value.length(), out);
        return out;
    }

    private static void piece(Node.Text text, int from, int to, List<Node> out) {
        if (to > from) {
            out.add(new Node.Text(text.flow(), text.from() + from, text.from() + to));
        }
    }

    private List<Span> spans(Node.Text text, String value) {
        List<Span> spans = new ArrayList<>();
        for (Dates.Found date : Dates.in(value)) {
            decide(Kind.DATE_IN_WORDS, text, date.from(), date.to());
            spans.add(new Span(date.from(), date.to(), Element.of("date", date.attributes())));
        }
        for (NameFinder.Found name : names.in(value, i -> text.flow().offset(text.from() + i))) {
            boolean inDate = spans.stream().anyMatch(s -> name.from() < s.to() && s.from() < name.to());
            if (!inDate) {
                spans.add(new Span(name.from(), name.to(), element(name, text, value)));
            }
        }
        foreign.quoted(value, run.language()).stream().filter(w -> isFree(spans, w)).forEach(w -> {
            // A language named before a quotation may be named for something else.
            if (run.settle(Reading.doubtful(Kind.FOREIGN, Kind.TEXT), offset(text, w.from()), offset(text, w.to() - 1) + 1,
                    value.substring(w.from(), w.to())).kind() == Kind.FOREIGN) {
                spans.add(foreign(w));
            }
        });
        foreign.in(value).stream().filter(w -> isFree(spans, w)).forEach(w -> {
            decide(Kind.FOREIGN, text, w.from(), w.to());
            spans.add(foreign(w));
        });
        spans.sort(Comparator.comparingInt(Span::from));
        return spans;
    }

    private static boolean isFree(List<Span> spans, ForeignWords.Found word) {
        return spans.stream().noneMatch(s -> word.from() < s.to() && s.from() < word.to());
    }

    private static Span foreign(ForeignWords.Found word) {
        return new Span(word.from(), word.to(), Element.of("foreign", "xml:lang", word.language()));
    }

    private static int offset(Node.Text text, int at) {
        return text.flow().offset(text.from() + at);
    }

    private Element element(NameFinder.Found name, Node.Text text, String value) {
        int from = text.flow().offset(text.from() + name.from());
        int to = text.flow().offset(text.from() + name.to() - 1) + 1;
        if (name.owners().size() == 1) {
            run.decide(Kind.NAME, from, to);
            return Element.of(name.name().element(), "ref", name.name().pointer());
        }
        String shown = value.substring(name.from(), name.to());
        Optional<String> whom = run.askWhom(from, to, shown, name.owners());
        if (whom.isEmpty()) {
            run.findings().add("import-name-ambiguous", Severity.WARNING, from, to, "“" + shown + "” can mean " + String.join(" or ",
                    name.owners()) + "; it is marked as a name without saying whose", "settle it on the review page, or add @ref by hand");
        }
        return Element.of(name.name().element(), "ref", whom.orElse(""));
    }

    private void decide(Kind kind, Node.Text text, int from, int to) {
        run.decide(kind, offset(text, from), offset(text, to - 1) + 1);
    }
}
