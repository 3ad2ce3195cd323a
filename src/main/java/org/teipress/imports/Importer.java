package org.teipress.imports;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.teipress.report.Report;
import org.teipress.report.Severity;

/**
 * Turns transcripts into TEI. Immutable and thread-safe; what one import learns is used once and thrown away.
 */
public final class Importer {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    private static final Pattern MARKDOWN = Pattern.compile("\\.(?:md|markdown|mdown)$", Pattern.CASE_INSENSITIVE);

    private final ImportOptions options;

    /** An importer that does what the options say. */
    public Importer(ImportOptions options) {
        this.options = options;
    }

    /**
     * Imports a file: a Word or OpenDocument text, PAGE XML or ALTO by what it begins with, Markdown by its name, else plain text.
     *
     * @param uri   where it is
     * @param bytes its bytes
     * @throws NotATranscriptException if it is none of these
     */
    public Imported file(URI uri, byte[] bytes) throws IOException {
        if (Magic.zip(bytes)) {
            Archive archive = Archive.of(uri, bytes);
            boolean open = OdtReader.is(archive);
            DocxReader.Result read = open ? OdtReader.read(archive, options.styles()) : DocxReader.read(archive, options.styles());
            Findings findings = new Findings();
            read.report(findings);
            return draft(uri, read.draft(), open ? "OpenDocument text" : "Word document", findings, read.people());
        }
        if (MARKDOWN.matcher(uri.toString()).find()) {
            Findings findings = new Findings();
            String text = Transcript.of(uri, bytes, options.encoding(), findings).text();
            return new Importer(options.with(options.header().or(FrontMatter.words(text)))).draft(uri, MarkdownReader.read(text), "Markdown", findings, Map.of());
        }
        Optional<Scans> scans = Scans.of(uri, bytes);
        if (scans.isEmpty() && Magic.xml(bytes)) {
            throw new NotATranscriptException("this is XML, but neither PAGE XML nor ALTO; of XML only these are transcripts");
        }
        return scans.isPresent() ? scans(List.of(scans.get())) : text(uri, bytes);
    }

    /**
     * Imports several files of page images as one text, in the order given.
     *
     * @throws NotATranscriptException if one of them is neither PAGE XML nor ALTO
     */
    public Imported pages(Map<URI, byte[]> files) throws IOException {
        List<Scans> scans = new ArrayList<>();
        for (Map.Entry<URI, byte[]> file : files.entrySet()) {
            scans.add(Scans.of(file.getKey(), file.getValue()).orElseThrow(() -> new NotATranscriptException(
                    file.getKey().getPath() + " is neither PAGE XML nor ALTO; only pages can be put together")));
        }
        return scans(scans);
    }

    private Imported draft(URI uri, Draft draft, String format, Findings findings, Map<String, String> people)
            throws IOException {
        Transcript transcript = new Transcript(uri, draft.text().toString(), format, "");
        ImportRun run = new ImportRun(findings, transcript.source(), options);
        run.people().putAll(people);
        TeiText out = new TeiText();
        String heading = new DraftWriter(draft, reader(run), run, new TeiWriter(out, 3)).write();
        return imported(transcript, run, new Body(out, heading, 0), draft.files());
    }

    private Imported scans(List<Scans> files) throws IOException {
        List<Scan> scans = files.stream().flatMap(f -> f.pages().stream()).toList();
        ScanText text = new ScanText(scans);
        Findings findings = new Findings();
        Transcript transcript = new Transcript(files.get(0).source().uri(), text.text(), scans.size() == 1 ? "1 page" : scans.size() + " pages", "");
        ImportRun run = new ImportRun(findings, transcript.source(), options);
        run.places(text::place);
        TeiText out = new TeiText();
        String heading = text.write(reader(run), run, new TeiWriter(out, 3));
        run.surfaces().addAll(text.surfaces());
        return imported(transcript, run, new Body(out, heading, 0), Map.of()).quoting(files.stream().map(Scans::source).toList(), text::placed, text::place);
    }

    /**
     * Imports a plain text.
     *
     * @param uri   where it is
     * @param bytes its bytes, in any encoding
     * @throws NotATranscriptException if the bytes are no text
     */
    public Imported text(URI uri, byte[] bytes) throws IOException {
        Findings findings = new Findings();
        Transcript transcript = Transcript.of(uri, bytes, options.encoding(), findings);
        ImportRun run = new ImportRun(findings, transcript.source(), options);
        List<Line> lines = Line.split(transcript.text());
        Body body = switch (options.convention().grammar()) {
            case DOCUMENTARY, PLAIN -> prose(transcript, lines, reader(run), run);
            case LEIDEN -> leiden(transcript, lines, run);
            case LEIDEN_PLUS -> leidenPlus(transcript, run);
        };
        return imported(transcript, run, body, Map.of());
    }

    private Imported imported(Transcript transcript, ImportRun run, Body body, Map<String, byte[]> files) {
        run.end();
        return new Imported(document(transcript, run, body), run.source(), run.decisions().sorted(),
                Report.of(run.findings().diagnostics(transcript.uri(), transcript.text())), files);
    }

    /** The body's content, its first heading and how many lines were joined to make it. */
    private record Body(TeiText text, String heading, int joined) {
    }

    private InlineReader reader(ImportRun run) throws IOException {
        InlineReader reader = new TidyReader(new StyledReader(switch (options.convention().grammar()) {
            case DOCUMENTARY -> new DocumentaryReader(run);
            case LEIDEN -> new LeidenReader(run);
            case LEIDEN_PLUS -> new LeidenPlusReader(run, false);
            case PLAIN -> new PlainReader(run);
        }));
        if (!options.names()) {
            return reader;
        }
        NameFinder names = new NameFinder(Authority.load(options.authorities(), run.findings()), run);
        run.atEnd(names::report);
        return new NamingReader(reader, names, new ForeignWords(run.text()), run);
    }

    private static Body prose(Transcript transcript, List<Line> lines, InlineReader reader, ImportRun run) {
        String text = transcript.text();
        Notes notes = new Notes(text);
        Flows flows = new Flows(text, Hyphens.of(text, lines), run);
        TeiText out = new TeiText();
        List<Paragraph> paragraphs = Layout.paragraphs(text, lines, run, notes);
        run.notes(notes, note -> reader.read(flows.of(new Paragraph(note.lines(), java.util.Map.of(), false))));
        String heading = new Structure(text, paragraphs, flows, reader, run, new TeiWriter(out, 3)).write();
        return new Body(out, heading, flows.joined());
    }

    private static Body leiden(Transcript transcript, List<Line> lines, ImportRun run) {
        TeiText out = new TeiText();
        new LeidenText(transcript.text(), new TidyReader(new LeidenReader(run)), run, new TeiWriter(out, 3)).write(lines);
        return new Body(out, "", 0);
    }

    private static Body leidenPlus(Transcript transcript, ImportRun run) {
        TeiText out = new TeiText();
        new LeidenPlusText(transcript.text(), run, new TeiWriter(out, 3)).write();
        return new Body(out, "", 0);
    }

    /** The head of the document, its body, and the ends of what is open, written one after the other. */
    private List<TeiText> document(Transcript transcript, ImportRun run, Body body) {
        String language = options.header().language().orElseGet(() -> Languages.guess(transcript.text(), run.findings()));
        String title = options.header().title().orElseGet(() -> assumedTitle(transcript, body.heading(), run));
        TeiText before = new TeiText().append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        TeiWriter writer = new TeiWriter(before, 0);
        writer.open(Element.of("TEI", "xmlns", TEI, "xml:lang", language));
        Header header = new Header(options, run, transcript);
        writer.write(header.element(title, language, body.joined()));
        header.lists().forEach(writer::write);
        writer.open(Element.of("text"));
        writer.open(Element.of("body"));
        TeiText text = body.text().isEmpty() ? body.text().append("      <p/>\n") : body.text();
        return List.of(before, text, new TeiText().append("    </body>\n  </text>\n</TEI>\n"));
    }

    private static String assumedTitle(Transcript transcript, String heading, ImportRun run) {
        String path = Optional.ofNullable(transcript.uri().getPath()).orElse("Transcript");
        String title = heading.isEmpty() ? path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.\\w+$", "") : heading;
        run.findings().add("import-title", Severity.INFO, 0, 0, "no title was given; “" + ImportRun.shorten(title)
                + "” is taken from the " + (heading.isEmpty() ? "name of the file" : "first heading"),
                "say --title to set another");
        return title;
    }
}
