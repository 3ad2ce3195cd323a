package org.teipress.imports;

import java.util.List;
import org.teipress.testing.Generator;

/** Makes Leiden+ by chance, and the TEI that must come of it. */
final class LeidenPlusMaker {

    private static final List<String> WORDS = List.of("abc", "δεφ", "ghi", "κλμ", "stu", "xyz");

    private final Generator g;
    private int line;

    LeidenPlusMaker(Generator g) {
        this.g = g;
    }

    /** A text and its TEI. */
    record Made(String text, String tei) {

        Made then(Made next) {
            return new Made(text + next.text, tei + next.tei);
        }

        Made in(String open, String close, String element, String attributes) {
            return new Made(open + text + close, "<" + element + attributes + ">" + tei + "</" + element + ">");
        }
    }

    Made make() {
        Made all = line();
        for (int i = g.below(4); i > 0; i--) {
            all = all.then(new Made("\n", " ")).then(line());
        }
        return all;
    }

    private Made line() {
        line++;
        Made made = new Made(line + ". ", "<lb n=\"" + line + "\"/>").then(word());
        for (int i = g.below(6); i > 0; i--) {
            made = made.then(new Made(" ", " ")).then(g.percent(50) ? word() : sign(2));
        }
        return made;
    }

    private Made word() {
        String word = g.pick(WORDS);
        return new Made(word, word);
    }

    private Made inner(int depth) {
        Made made = word();
        return depth > 0 && g.percent(40) ? made.then(new Made(" ", " ")).then(around(depth - 1)) : made;
    }

    private Made sign(int depth) {
        return g.percent(50) ? around(depth) : alone();
    }

    private Made around(int depth) {
        Made inner = inner(depth);
        return switch (g.below(12)) {
            case 0 -> inner.in("[", "]", "supplied", " reason=\"lost\"");
            case 1 -> inner.in("[", "(?)]", "supplied", " reason=\"lost\" cert=\"low\"");
            case 2 -> inner.in("<", ">", "supplied", " reason=\"omitted\"");
            case 3 -> inner.in("{", "}", "surplus", "");
            case 4 -> inner.in("〚", "〛", "del", " rend=\"erasure\"");
            case 5 -> inner.in("\\", "/", "add", " place=\"above\"");
            case 6 -> inner.in("_[", "]_", "supplied", " evidence=\"parallel\" reason=\"lost\"");
            case 7 -> inner.in("||left:", "||", "add", " place=\"left\"");
            case 8 -> new Made("<:", "<choice>").then(inner.in("", "", "corr", "")).then(new Made("|corr|", ""))
                    .then(inner(depth).in("", "", "sic", "")).then(new Made(":>", "</choice>"));
            case 9 -> new Made("<:", "<app type=\"alternative\">").then(inner.in("", "", "lem", "")).then(new Made("|alt|", ""))
                    .then(inner(depth).in("", "", "rdg", "")).then(new Made(":>", "</app>"));
            case 10 -> new Made("(", "<expan>").then(word().in("", "", "abbr", "")).then(word().in("(", ")", "ex", ""))
                    .then(new Made(")", "</expan>"));
            default -> word().in("\"", "\"", "q", "");
        };
    }

    private Made alone() {
        int n = 1 + g.below(30);
        return switch (g.below(9)) {
            case 0 -> new Made("[." + n + "]", gap("lost", " quantity=\"" + n + "\""));
            case 1 -> new Made("[ca." + n + "]", gap("lost", " quantity=\"" + n + "\" precision=\"low\""));
            case 2 -> new Made("." + n, gap("illegible", " quantity=\"" + n + "\""));
            case 3 -> new Made("." + n + "-" + (n + 2), gap("illegible", " atLeast=\"" + n + "\" atMost=\"" + (n + 2) + "\""));
            case 4 -> new Made("vac." + n, "<space quantity=\"" + n + "\" unit=\"character\"/>");
            case 5 -> new Made("*stauros*", "<g type=\"stauros\"/>");
            case 6 -> new Made("<#ιδ=" + n + "#>", "<num value=\"" + n + "\">ιδ</num>");
            case 7 -> new Made("ab\u0323c", "a<unclear>b</unclear>c");
            default -> new Made("(|str|)", "<abbr>str</abbr>");
        };
    }

    private static String gap(String reason, String extent) {
        return "<gap reason=\"" + reason + "\"" + extent + " unit=\"character\"/>";
    }
}
