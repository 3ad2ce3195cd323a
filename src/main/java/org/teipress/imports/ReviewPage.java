package org.teipress.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.teipress.report.Position;

/**
 * A web page on which a person goes through the readings of an import, confirms or changes each, and saves what was
 * decided as a file for the next import. The page is one file, asks nothing of the network and needs no server.
 */
public final class ReviewPage {

    private static final int CONTEXT = 90;
    /** What any bracket may be read as; the doubtful ones offer their own alternatives first. */
    private static final List<Kind> KINDS = List.of(Kind.SUPPLIED, Kind.SUPPLIED_PUNCTUATION, Kind.RESTORED, Kind.EXPANSION,
            Kind.RESOLVED, Kind.COMPLETED_NAME, Kind.DOUBTFUL, Kind.GAP, Kind.GLOSS, Kind.IDENTIFICATION, Kind.COMMENT,
            Kind.DATE, Kind.FIGURE, Kind.NOT_TRANSCRIBED, Kind.SIC, Kind.CORRECTION, Kind.TEXT);

    private final Imported imported;
    private final String text;

    private ReviewPage(Imported imported) {
        this.imported = imported;
        this.text = imported.source().text();
    }

    /** The page for an import. */
    public static String of(Imported imported) {
        return new ReviewPage(imported).page();
    }

    private String page() {
        String path = imported.source().uri().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String doubtful = items(imported.decisions().stream().filter(Decision::doubtful).toList());
        String sure = items(imported.decisions().stream().filter(d -> !d.doubtful() && d.end() > d.start()
                && text.charAt(d.start()) == '[' && KINDS.contains(d.kind())).toList());
        return template().replace("@@NAME@@", escape(name)).replace("@@DOUBTFUL@@", doubtful).replace("@@SURE@@", sure);
    }

    private static String template() {
        try (InputStream in = ReviewPage.class.getResourceAsStream("review.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String items(List<Decision> decisions) {
        return decisions.stream().map(this::item).collect(Collectors.joining("\n"));
    }

    private String item(Decision d) {
        Position position = imported.source().lines().position(d.start());
        String shown = ImportRun.even(text.substring(d.start(), d.end()));
        List<Kind> kinds = new ArrayList<>(List.of(d.kind()));
        kinds.addAll(d.alternatives());
        KINDS.stream().filter(k -> !kinds.contains(k) && (text.charAt(d.start()) == '[' || k == Kind.TEXT)).forEach(kinds::add);
        String name = "d" + d.start();
        StringBuilder html = new StringBuilder("<fieldset data-place=\"" + d.start() + "\t" + position + "\" data-text=\""
                + escape(shown) + "\"><legend><span class=\"place\">" + position + "</span> " + context(d) + "</legend>");
        int likely = 1 + d.alternatives().size();
        for (int i = 0; i < Math.min(likely, kinds.size()); i++) {
            html.append(radio(name, kinds.get(i), i == 0));
        }
        html.append("<select aria-label=\"other readings of ").append(escape(shown)).append("\"><option value=\"\">other …</option>");
        kinds.stream().skip(likely).forEach(k -> html.append("<option>").append(escape(k.words())).append("</option>"));
        return html.append("</select></fieldset>").toString();
    }

    private static String radio(String name, Kind kind, boolean first) {
        return "<label><input type=\"radio\" name=\"" + name + "\" value=\"" + escape(kind.words()) + "\"> "
                + escape(kind.words()) + (first ? " <small>(as read)</small>" : "") + "</label> ";
    }

    private String context(Decision d) {
        String before = ImportRun.even(text.substring(Math.max(0, d.start() - CONTEXT), d.start()));
        String after = ImportRun.even(text.substring(d.end(), Math.min(text.length(), d.end() + CONTEXT)));
        boolean gapBefore = d.start() > 0 && Character.isWhitespace(text.charAt(d.start() - 1));
        boolean gapAfter = d.end() < text.length() && Character.isWhitespace(text.charAt(d.end()));
        return "…" + escape(before) + (gapBefore ? " " : "") + "<mark>" + escape(ImportRun.even(text.substring(d.start(),
                d.end()))) + "</mark>" + (gapAfter ? " " : "") + escape(after) + "…";
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        TeiWriter.escape(text, out);
        return out.toString().replace("\"", "&quot;");
    }
}
