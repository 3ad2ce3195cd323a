package org.teipress.publish;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.Position;
import org.teipress.report.Severity;
import org.teipress.report.Span;
import org.teipress.source.Source;
import org.teipress.validate.CheckKind;
import org.teipress.validate.SchemaChoice;
import org.teipress.validate.Validation;

/** Prints a piece of markup in any convention and view, to see what it would look like. Thread-safe. */
public final class Specimen {

    /** What is said of a piece of markup by itself; where it stands in a document nobody knows. */
    private static final Set<String> RULES = Set.of("rng-unknown-element", "rng-invalid-attribute-name",
            "rng-invalid-attribute-value");
    private static final String MARKER = "\uE0F0";
    private static final String HEAD = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\"><teiHeader><fileDesc><titleStmt>"
            + "<title>Specimen</title></titleStmt><publicationStmt><p>None.</p></publicationStmt><sourceDesc><p>None.</p></sourceDesc>"
            + "</fileDesc></teiHeader><text><body><p>" + MARKER + "</p><div>";
    private static final String FOOT = "</div><p>" + MARKER + "</p></body></text></TEI>";
    private static final Pattern BLOCK = Pattern.compile("(?s)\\s*(<!--.*?-->\\s*)*<(p|ab|lg|l|div|head|list|table|sp|opener|closer"
            + "|postscript|figure|floatingText|quote\\s+rend=.block.)\\b.*");

    private final SaxonEngine engine;
    private final Publisher publisher;
    private final Validation grammar;

    /** Specimens made with one engine, whose policy says which files of a project may be read. */
    public Specimen(SaxonEngine engine) {
        this.engine = engine;
        this.publisher = new Publisher(engine);
        this.grammar = new Validation(engine, new SchemaChoice(List.of(SchemaChoice.OURS), List.of()),
                EnumSet.of(CheckKind.GRAMMAR));
    }

    /**
     * What came of a piece of markup.
     *
     * @param shown       what each view shows, for each convention in turn ({@code ⏎} is the end of a line); empty if the
     *                    markup is not well-formed
     * @param diagnostics what is wrong with it, with places in the piece itself
     */
    public record Result(List<Map<View, String>> shown, List<Diagnostic> diagnostics) {
    }

    /** Prints a piece of markup by conventions: names of presets, or files of conventions beside the source. */
    public Result print(Source piece, List<String> conventions) {
        String line = BLOCK.matcher(piece.text()).matches() ? "\n" : "<p>\n";
        String head = HEAD + line;
        URI uri = piece.uri();
        Source whole = Source.of(uri, (head + piece.text() + (line.length() > 1 ? "</p>" : "") + FOOT).getBytes(StandardCharsets.UTF_8));
        DocumentReader.Result read = new DocumentReader(engine).read(whole, List.of());
        List<Diagnostic> found = new ArrayList<>(read.diagnostics());
        List<Map<View, String>> shown = new ArrayList<>();
        read.document().ifPresent(document -> {
            grammar.validate(whole).report().diagnostics().stream().filter(d -> RULES.contains(d.rule().value())).forEach(found::add);
            conventions.forEach(convention -> shown.add(print(document, convention, found)));
        });
        return new Result(shown, found.stream().distinct().map(d -> moved(d, piece, head.length())).toList());
    }

    private Map<View, String> print(TeiDocument document, String convention, List<Diagnostic> found) {
        Map<View, String> texts = new EnumMap<>(View.class);
        for (View view : View.values()) {
            Settings settings = new Settings(Optional.empty(), Optional.of("en"), convention, List.of(view),
                    Settings.Page.DEFAULT, List.of());
            Publication made = publisher.publish(document, Output.TEXT, settings);
            made.report().diagnostics().stream().filter(d -> d.severity().reaches(Severity.WARNING))
                    .filter(d -> found.stream().noneMatch(f -> f.span().equals(d.span()) && f.rule().equals(d.rule())))
                    .forEach(found::add);
            texts.put(view, made.files().isEmpty() ? "" : between(new String(made.files().get(0).bytes(), StandardCharsets.UTF_8)));
        }
        return texts;
    }

    /** What stands between the two markers, and the notes that follow them. */
    private static String between(String text) {
        String[] parts = text.split(MARKER, -1);
        String own = parts[1].strip();
        String notes = parts[2].strip();
        return (own + (notes.isEmpty() ? "" : "\n" + notes)).replaceAll("\\n+", "⏎").replace('\u00a0', '␣');
    }

    /** A finding at its place in the piece instead of the document around it. */
    private static Diagnostic moved(Diagnostic d, Source piece, int by) {
        if (!d.span().uri().equals(piece.uri())) {
            return d;
        }
        // The paragraph around the piece is ours: who wrote the piece must not look for it.
        boolean ours = d.rule().value().equals("xml-tag-mismatch") && !piece.text().contains("<p");
        String message = ours ? d.message().replace(" before </p>", "").replaceFirst(": <p> is open here$", "") : d.message();
        Optional<String> help = ours ? Optional.of("write start tag and end tag, or neither") : d.help();
        Span span = new Span(piece.uri(), at(d.span().start(), piece, by), at(d.span().end(), piece, by));
        return new Diagnostic(d.rule(), d.severity(), span, message, help, List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Position at(Position position, Source piece, int by) {
        return piece.lines().position(Math.max(0, Math.min(piece.text().length(), position.offset() - by)));
    }
}
