package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import org.teipress.imports.LeidenPlusReader.Part;
import org.teipress.imports.LeidenPlusReader.Pending;

/** Readings side by side in Leiden+: {@code <:a|corr|b:>}, {@code <:a=BL 8.236|ed|b:>}, {@code <:a||alt||b|c:>}. */
final class LeidenPlusChoices {

    private static final List<String> KEYS = List.of("||reg||", "||alt||", "||ed||", "|corr|", "|reg|", "|subst|", "|alt|",
            "|ed|");

    private static final String DOUBT = "(?)";

    private final ImportRun run;
    private final LeidenPlusReader reader;

    LeidenPlusChoices(ImportRun run, LeidenPlusReader reader) {
        this.run = run;
        this.reader = reader;
    }

    /** Where the key stands. */
    private record Key(int at, String sign) {

        String name() {
            return sign.replace("|", "");
        }
    }

    int read(Part part, int i, int close, Pending pending, int depth) {
        Key key = key(part, i + 2, close - 1);
        if (key == null) {
            return i;
        }
        List<int[]> first = split(part, i + 2, key.at());
        List<int[]> second = split(part, key.at() + key.sign().length(), close - 1);
        Kind kind = switch (key.name()) {
            case "corr" -> Kind.CORRECTION;
            case "reg" -> Kind.REGULARIZATION;
            case "subst" -> Kind.DELETION;
            default -> Kind.ALTERNATIVE;
        };
        reader.decide(kind, part.flow(), i, close + 1);
        pending.upTo(i).add(element(part, key.name(), first, second, depth));
        return close + 1;
    }

    private Element element(Part part, String name, List<int[]> first, List<int[]> second, int depth) {
        return switch (name) {
            case "corr" -> all(all(Element.of("choice"), "corr", part, first, "", depth), "sic", part, second, "", depth);
            case "reg" -> all(all(Element.of("choice"), "reg", part, first, "xml:lang", depth), "orig", part, second, "",
                    depth);
            case "subst" -> Element.of("subst").add(one(Element.of("add", "place", "inline"), part, first.get(0), "", depth))
                    .add(one(Element.of("del", "rend", "corrected"), part, second.get(0), "", depth));
            default -> all(all(Element.of("app", "type", name.equals("alt") ? "alternative" : "editorial"), "lem", part, first, "resp", depth),
                    "rdg", part, second, "resp", depth);
        };
    }

    private Element all(Element parent, String name, Part part, List<int[]> ranges, String label, int depth) {
        ranges.forEach(r -> parent.add(one(Element.of(name), part, r, label, depth)));
        return parent;
    }

    /** One reading; what follows an equals sign outside of brackets says its language or who proposed it. */
    private Element one(Element element, Part part, int[] range, String label, int depth) {
        int to = range[1];
        if (!label.isEmpty()) {
            int equals = at(part, range[0], range[1], "=");
            if (equals >= 0) {
                String value = part.words(equals + 1, range[1]).strip();
                element.set(label, label.equals("resp") ? "#" + run.edition(value) : value);
                to = equals;
            }
        }
        boolean doubt = to - range[0] > DOUBT.length() && part.flow().is(to - DOUBT.length(), DOUBT);
        element.set("cert", doubt ? "low" : "");
        return element.add(Inline.merged(reader.read(part.inner(range[0], doubt ? to - DOUBT.length() : to), depth)));
    }

    private static @org.jspecify.annotations.Nullable Key key(Part part, int from, int to) {
        for (int i = from; i < to; i++) {
            int skip = part.brackets().partner(i);
            if (skip > i && skip < to) {
                i = skip;
                continue;
            }
            for (String sign : LeidenPlusEscape.before(part.flow(), i) ? List.<String>of() : KEYS) {
                if (part.flow().is(i, sign) && i + sign.length() <= to) {
                    return new Key(i, sign);
                }
            }
        }
        return null;
    }

    private static int at(Part part, int from, int to, String sign) {
        for (int i = from; i < to; i++) {
            int skip = part.brackets().partner(i);
            if (skip > i && skip < to) {
                i = skip;
            } else if (part.flow().is(i, sign) && !LeidenPlusEscape.before(part.flow(), i)) {
                return i;
            }
        }
        return -1;
    }

    /** Readings that are separated by single strokes. */
    private static List<int[]> split(Part part, int from, int to) {
        List<int[]> ranges = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            int skip = part.brackets().partner(i);
            if (skip > i && skip < to) {
                i = skip;
            } else if (part.flow().at(i) == '|' && !LeidenPlusEscape.before(part.flow(), i) && "|_^".indexOf(part.flow().at(i + 1)) < 0
                    && !(part.flow().at(i + 1) == '~' && part.flow().at(i + 2) != '|')
                    && !(part.flow().at(i + 1) == '/' && part.flow().at(i + 2) != '/')
                    && "|_^~\\".indexOf(part.flow().at(i - 1)) < 0) {
                ranges.add(new int[] {start, i});
                start = i + 1;
            }
        }
        ranges.add(new int[] {start, to});
        return ranges;
    }
}
