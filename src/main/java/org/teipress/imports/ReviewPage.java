package org.teipress.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teipress.report.Markup;

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
        String doubtful = Stream.of(Group.values()).map(this::group).collect(Collectors.joining());
        String sure = items(imported.decisions().stream().filter(d -> !d.doubtful() && d.end() > d.start()
                && text.charAt(d.start()) == '[' && KINDS.contains(d.kind())).toList());
        return template().replace("@@NAME@@", Markup.escape(name)).replace("@@DOUBTFUL@@", doubtful).replace("@@SURE@@", sure);
    }

    /** What is settled in one go. */
    private enum Group {
        SIGNS("Signs"), WORDS("Words broken at line ends"), NAMES("Names"), LAYOUT("Paragraphs, verse and notes");

        private final String heading;

        Group(String heading) {
            this.heading = heading;
        }

        static Group of(Decision d) {
            return switch (d.kind()) {
                case WORD_JOINED, HYPHEN_KEPT -> WORDS;
                case NAME, NO_NAME, PERSON, PLACE, ORGANISATION -> NAMES;
                case PARAGRAPH_ENDS, PARAGRAPH_GOES_ON, VERSE, NOTE_ANCHOR -> LAYOUT;
                default -> SIGNS;
            };
        }
    }

    private String group(Group group) {
        List<Decision> decisions = imported.decisions().stream().filter(d -> d.doubtful() && Group.of(d) == group).toList();
        return decisions.isEmpty() ? "" : "<section aria-labelledby=\"" + group + "\"><h3 id=\"" + group + "\">" + group.heading + " <small>("
                + decisions.size() + ")</small></h3>\n" + items(decisions) + "\n</section>\n";
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
        String position = imported.place(d.start());
        String shown = ImportRun.even(text.substring(d.start(), d.end()));
        StringBuilder html = new StringBuilder("<fieldset data-place=\"" + d.start() + "\t" + Markup.escape(position) + "\" data-text=\""
                + Markup.escape(shown) + "\"><legend><span class=\"place\">" + Markup.escape(position) + "</span> " + context(d) + "</legend>");
        String name = "d" + d.start() + "-" + d.kind().ordinal();
        if (!d.targets().isEmpty()) {
            html.append(radio(name, d.kind().words(), "nobody in particular", true));
            d.targets().forEach(t -> html.append(radio(name, d.kind().words() + " = " + t, t, false)));
            return html.append("</fieldset>").toString();
        }
        html.append(radio(name, d.kind().words(), label(d.kind(), shown), true));
        d.alternatives().forEach(k -> html.append(radio(name, k.words(), label(k, shown), false)));
        return html.append(others(d, shown)).append("</fieldset>").toString();
    }

    /** What a reader chooses: for broken words the word that it makes. */
    private static String label(Kind kind, String shown) {
        return kind == Kind.WORD_JOINED ? shown.replaceFirst("\\S ", "") : kind == Kind.HYPHEN_KEPT ? shown.replaceFirst(" ", "") : kind.words();
    }

    /** Everything else that a bracket may be. */
    private String others(Decision d, String shown) {
        if ("[<(".indexOf(text.charAt(d.start())) < 0) {
            return "";
        }
        String options = KINDS.stream().filter(k -> k != d.kind() && !d.alternatives().contains(k))
                .map(k -> "<option>" + Markup.escape(k.words()) + "</option>").collect(Collectors.joining());
        return "<select aria-label=\"other readings of " + Markup.escape(shown) + "\"><option value=\"\">other …</option>" + options + "</select>";
    }

    private static String radio(String name, String value, String label, boolean first) {
        return "<label><input type=\"radio\" name=\"" + name + "\" value=\"" + Markup.escape(value) + "\"> "
                + Markup.escape(label) + (first ? " <small>(as read)</small>" : "") + "</label> ";
    }

    private String context(Decision d) {
        int from = Math.max(0, d.start() - CONTEXT);
        int to = Math.min(text.length(), d.end() + CONTEXT);
        String before = ImportRun.even(text.substring(from, d.start()));
        String after = ImportRun.even(text.substring(d.end(), to));
        before = from > 0 && before.indexOf(' ') > 0 ? before.substring(before.indexOf(' ') + 1) : before;
        after = to < text.length() && after.lastIndexOf(' ') > 0 ? after.substring(0, after.lastIndexOf(' ')) : after;
        boolean gapBefore = d.start() > 0 && Character.isWhitespace(text.charAt(d.start() - 1));
        boolean gapAfter = d.end() < text.length() && Character.isWhitespace(text.charAt(d.end()));
        return (from > 0 ? "… " : "") + Markup.escape(before) + (gapBefore ? " " : "") + "<mark>" + Markup.escape(ImportRun.even(text.substring(d.start(),
                d.end()))) + "</mark>" + (gapAfter ? " " : "") + Markup.escape(after) + (to < text.length() ? " …" : "");
    }
}
