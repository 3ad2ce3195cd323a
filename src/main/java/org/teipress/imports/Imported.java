package org.teipress.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.teipress.report.Diagnostic;
import org.teipress.report.Report;
import org.teipress.source.Source;

/** What an import gives. Immutable and thread-safe; a long text lies in a temporary file until this is closed. */
public final class Imported implements AutoCloseable {

    private final List<TeiText> tei;
    private final Source source;
    private final List<Decision> decisions;
    private final Report report;
    private final Map<String, byte[]> files;
    private final List<Source> quoted;
    private final IntFunction<String> places;

    Imported(List<TeiText> tei, Source source, List<Decision> decisions, Report report, Map<String, byte[]> files) {
        this(tei, source, decisions, report, files, List.of(source), offset -> source.lines().position(offset).toString());
    }

    private Imported(List<TeiText> tei, Source source, List<Decision> decisions, Report report, Map<String, byte[]> files,
                     List<Source> quoted, IntFunction<String> places) {
        this.places = places;
        this.tei = tei;
        this.quoted = List.copyOf(quoted);
        this.source = source;
        this.decisions = decisions;
        this.report = report;
        this.files = Map.copyOf(files);
    }

    /** The TEI document. */
    public String tei() {
        return tei.stream().map(TeiText::toString).collect(Collectors.joining());
    }

    /** Writes the TEI document in UTF-8; a long one without another copy in memory. */
    public void writeTo(OutputStream out) throws IOException {
        for (TeiText part : tei) {
            part.writeTo(out);
        }
    }

    @Override
    public void close() {
        tei.forEach(TeiText::close);
    }

    /** The same with its findings at places of other files than the transcript that was read out of them. */
    Imported quoting(List<Source> others, UnaryOperator<Diagnostic> placed, IntFunction<String> at) {
        return new Imported(tei, source, decisions, Report.of(report.diagnostics().stream().map(placed).toList()), files, others, at);
    }

    /** The files that the findings are about. */
    public List<Source> quoted() {
        return quoted;
    }

    /** Where in its file an offset of the transcript is, as a person is told. */
    String place(int offset) {
        return places.apply(offset);
    }

    /** The transcript: the words that decisions are about. */
    public Source source() {
        return source;
    }

    /** How each thing was read, in the order of the text. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** What a person should know or look at. */
    public Report report() {
        return report;
    }

    /** Images that the TEI points to, by their address. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** How often each kind was found. */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        decisions.stream().filter(d -> !d.kind().nothing()).forEach(d -> counts.merge(d.kind(), 1, Integer::sum));
        return counts;
    }
}
