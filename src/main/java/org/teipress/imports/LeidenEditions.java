package org.teipress.imports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs for what is missing, illegible or blank that only some editions print: dots for illegible letters, numbers for lost ones,
 * a raised v for a blank. Immutable.
 */
final class LeidenEditions {

    /** Editions that print a dot on the line for each illegible letter. */
    private static final Set<ImportConvention> DOTTED = Set.of(ImportConvention.EDH, ImportConvention.IOSPE, ImportConvention.MEDCYPRUS,
            ImportConvention.PETRAE, ImportConvention.RIB, ImportConvention.SEG, ImportConvention.SIGIDOC);
    private static final Set<ImportConvention> PAPYROLOGY = Set.of(ImportConvention.PAPYRI, ImportConvention.SAMMELBUCH);
    /** Symbols that an edition prints for types of glyphs. */
    private static final Map<ImportConvention, Map<Character, String>> GLYPHS = new EnumMap<>(Map.of(
            ImportConvention.RIB, Map.of('❦', "leaf", '☧', "chirho"), ImportConvention.LONDON, Map.of('⳩', "chirho")));
    private static final char DOT_BELOW = '\u0323';

    private static final Pattern DOTS = Pattern.compile("\\.(?: ?\\.)*+(?!\\d)");
    private static final Pattern BETWEEN_DOTS = Pattern.compile("·· ?(?:(c\\. ?)?(\\d{1,4})(?:-(\\d{1,4}))?|\\?) ?··");
    private static final Pattern RANGE_IN_DOTS = Pattern.compile("\\. (\\d{1,4})-(\\d{1,4})\\.");
    private static final Pattern RANGE = Pattern.compile("c\\. (\\d{1,4}) - (\\d{1,4})(?!\\d)");
    private static final Pattern LINES = Pattern.compile("– (?:(\\d{1,4})|\\?) lines? –");
    private static final Pattern UNREAD = Pattern.compile("(\\p{Lu}\\p{Ll}{2,20}) (\\d{1,4}) lines?(?![\\p{L}\\d])");
    /** Editions that print where a column begins in words. */
    private static final Set<ImportConvention> COLUMNS = Set.of(ImportConvention.PAPYRI, ImportConvention.SAMMELBUCH, ImportConvention.IOSPE,
            ImportConvention.MEDCYPRUS);
    private static final Pattern COLUMN = Pattern.compile("(?:Col\\.|Column) (\\w{1,6})(?![\\p{L}\\d])");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

    private final ImportConvention convention;

    LeidenEditions(ImportConvention convention) {
        this.convention = convention;
    }

    /** What begins at an index, inside square brackets or outside of them. */
    Optional<LeidenGaps.Found> at(Flow flow, int i, int to, boolean lost) {
        char c = flow.at(i);
        return switch (c) {
            case '·' -> middle(flow, i, to, lost);
            case '.' -> lost ? between(flow, i, to) : !DOTTED.contains(convention) ? Optional.empty() : dots(flow, i, to);
            case 'c' -> lost || convention != ImportConvention.LEIDEN || Character.isLetter(flow.at(i - 1)) ? Optional.empty() : range(flow, i, to);
            case '–' -> lost || convention != ImportConvention.MEDCYPRUS ? Optional.empty() : lines(flow, i, to);
            case 'ᵛ' -> blank(flow, i, to);
            case '—' -> lost ? Optional.empty() : paragraphos(flow, i);
            default -> Character.isDigit(c) ? lost && convention == ImportConvention.EDH ? counted(flow, i, to) : Optional.empty()
                    : Character.isUpperCase(c) ? lost ? Optional.empty() : column(flow, i, to).or(() -> unread(flow, i, to)) : glyph(flow, i);
        };
    }

    private static Matcher matcher(Pattern pattern, Flow flow, int i, int to) {
        return pattern.matcher(flow.sequence()).region(i, to);
    }

    private static Optional<LeidenGaps.Found> found(Element element, int end, boolean doubtful) {
        return Optional.of(new LeidenGaps.Found(element, end, doubtful));
    }

    private static Element gap(boolean lost) {
        return Element.of("gap", "reason", lost ? "lost" : "illegible");
    }

    private static Element of(boolean lost, int letters) {
        return gap(lost).set("quantity", "" + letters).set("unit", "character");
    }

    private Optional<LeidenGaps.Found> dots(Flow flow, int i, int to) {
        Matcher m = matcher(DOTS, flow, i, to);
        if (!m.lookingAt() || flow.at(i - 1) == '.') {
            return Optional.empty();
        }
        int letters = m.group().replace(" ", "").length();
        boolean apart = apart(flow.at(i - 1)) && apart(flow.at(m.end()));
        return letters > 1 && !Character.isLetterOrDigit(flow.at(i - 1)) || apart ? found(of(false, letters), m.end(), true) : Optional.empty();
    }

    /** {@code [. 3-5.]}: so many letters are lost. */
    private static Optional<LeidenGaps.Found> between(Flow flow, int i, int to) {
        Matcher m = matcher(RANGE_IN_DOTS, flow, i, to);
        return m.lookingAt() ? found(gap(true).set("atLeast", m.group(1)).set("atMost", m.group(2)).set("unit", "character"), m.end(), false)
                : Optional.empty();
    }

    private static boolean apart(char c) {
        return c == ' ' || c == Flow.MARK || c == '\0';
    }

    /** Middle dots around a number; one dot by itself, which is a letter for papyrologists and divides words on stones. */
    private Optional<LeidenGaps.Found> middle(Flow flow, int i, int to, boolean lost) {
        Matcher m = matcher(BETWEEN_DOTS, flow, i, to);
        if (m.lookingAt()) {
            Element gap = gap(lost);
            if (m.group(3) != null) {
                gap.set("atLeast", m.group(2)).set("atMost", m.group(3));
            } else if (m.group(2) != null) {
                gap.set("quantity", m.group(2)).set("precision", m.group(1) == null ? "" : "low");
            } else {
                gap.set("extent", "unknown");
            }
            return found(gap.set("unit", "character"), m.end(), false);
        }
        boolean one = !lost && PAPYROLOGY.contains(convention) && apart(flow.at(i - 1)) && apart(flow.at(i + 1));
        return one ? found(of(false, 1), i + 1, true) : Optional.empty();
    }

    private static Optional<LeidenGaps.Found> range(Flow flow, int i, int to) {
        Matcher m = matcher(RANGE, flow, i, to);
        return m.lookingAt() ? found(gap(false).set("atLeast", m.group(1)).set("atMost", m.group(2)).set("unit", "character"), m.end(), true)
                : Optional.empty();
    }

    private static Optional<LeidenGaps.Found> lines(Flow flow, int i, int to) {
        Matcher m = matcher(LINES, flow, i, to);
        return m.lookingAt() ? found(gap(false).set(m.group(1) == null ? "extent" : "quantity", m.group(1) == null ? "unknown" : m.group(1))
                .set("unit", "line"), m.end(), false) : Optional.empty();
    }

    private static Optional<LeidenGaps.Found> blank(Flow flow, int i, int to) {
        int end = i;
        while (end < to && flow.at(end) == 'ᵛ') {
            end++;
        }
        return found(Element.of("space", "quantity", "" + (end - i), "unit", "character"), end, false);
    }

    /** A number of lost letters; three stands where nobody knows how many. */
    private static Optional<LeidenGaps.Found> counted(Flow flow, int i, int to) {
        Matcher m = matcher(COUNT, flow, i, to);
        if (!m.lookingAt() || Character.isDigit(flow.at(i - 1))) {
            return Optional.empty();
        }
        return found(m.group().equals("3") ? gap(true).set("extent", "unknown").set("unit", "character") : of(true, Integer.parseInt(m.group())),
                m.end(), false);
    }

    /** A dash by itself is the stroke between paragraphs; papyrologists print two. */
    private Optional<LeidenGaps.Found> paragraphos(Flow flow, int i) {
        int dashes = PAPYROLOGY.contains(convention) ? 2 : 1;
        int end = i + dashes;
        boolean one = flow.is(i, "—".repeat(dashes)) && apart(flow.at(i - 1)) && apart(flow.at(end)) && flow.at(i - 2) != '—' && flow.at(end + 1) != '—';
        return one ? found(Element.of("milestone", "rend", "paragraphos", "unit", "undefined"), end, dashes == 1) : Optional.empty();
    }

    private Optional<LeidenGaps.Found> column(Flow flow, int i, int to) {
        Matcher m = matcher(COLUMN, flow, i, to);
        return COLUMNS.contains(convention) && m.lookingAt() && apart(flow.at(i - 1))
                ? found(Element.of("cb", "n", m.group(1)), flow.at(m.end()) == ' ' ? m.end() + 1 : m.end(), false) : Optional.empty();
    }

    private Optional<LeidenGaps.Found> unread(Flow flow, int i, int to) {
        if (convention != ImportConvention.PAPYRI) {
            return Optional.empty();
        }
        Matcher m = matcher(UNREAD, flow, i, to);
        return m.lookingAt() && apart(flow.at(i - 1)) && !m.group(1).equals("Traces") ? found(Element.of("gap", "reason", "ellipsis", "quantity",
                m.group(2), "unit", "line").add(Element.of("desc").text(m.group(1))), m.end(), false) : Optional.empty();
    }

    private Optional<LeidenGaps.Found> glyph(Flow flow, int i) {
        String type = GLYPHS.getOrDefault(convention, Map.of()).get(flow.at(i));
        if (type == null) {
            return Optional.empty();
        }
        Element glyph = Element.of("g", "type", type);
        boolean doubt = flow.at(i + 1) == DOT_BELOW;
        return found(doubt ? Element.of("unclear").add(glyph) : glyph, doubt ? i + 2 : i + 1, false);
    }
}
