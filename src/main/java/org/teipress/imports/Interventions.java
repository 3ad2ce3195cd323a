package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the TEI of what brackets mean, in documentary editions. */
final class Interventions {

    private static final String EDITOR = "#editor";
    /** A gap at the beginning of a bracket, or at its end, with words beside it. */
    private static final Pattern GAP_FIRST = Pattern.compile("(?:\\. ){2,3}(?=\\p{L})");
    private static final Pattern GAP_LAST = Pattern.compile("(?<=\\p{L})(?: \\.){2,3}$");
    private static final Pattern GERMAN_GAP_FIRST = Pattern.compile("\\.{2,3}(?=\\p{L})");
    private static final Pattern GERMAN_GAP_LAST = Pattern.compile("(?<=\\p{L})\\.{2,3}$");

    private final ImportRun run;
    private final Phrases phrases;

    Interventions(ImportRun run, Phrases phrases) {
        this.run = run;
        this.phrases = phrases;
    }

    static Pattern gapFirst(ImportConvention convention) {
        return convention == ImportConvention.DOCUMENTARY_GERMAN ? GERMAN_GAP_FIRST : GAP_FIRST;
    }

    static Pattern gapLast(ImportConvention convention) {
        return convention == ImportConvention.DOCUMENTARY_GERMAN ? GERMAN_GAP_LAST : GAP_LAST;
    }

    private boolean german() {
        return run.convention() == ImportConvention.DOCUMENTARY_GERMAN;
    }

    /** A bracket, read. */
    record Bracket(Flow flow, int open, int close, Reading reading, List<Node> content) {

        String words() {
            return flow.words(open + 1, close).strip();
        }

        boolean round() {
            return flow.at(open) == '(';
        }
    }

    /** Adds the bracket's TEI; returns the index where reading goes on. */
    int put(Inline out, Bracket b) {
        switch (b.reading().kind()) {
            case DOUBTFUL -> mark(out, b, Element.of("unclear"));
            case SIC -> mark(out, b, Element.of("sic"));
            case EXCLAMATION -> mark(out, b, Element.of("sic", "rend", "exclamation"));
            case EXPANSION -> expansion(out, b);
            case RESOLVED -> choice(out, b, "abbr", "expan");
            case CORRECTION -> choice(out, b, "sic", "corr");
            case COMPLETED_NAME -> completed(out, b);
            case RESTORED -> restored(out, b);
            case ILLEGIBLE, GAP -> out.add(doubted(b));
            case ADDITION -> out.add(margin(b));
            default -> out.add(element(b));
        }
        return b.close() + 1;
    }

    private Element element(Bracket b) {
        return switch (b.reading().kind()) {
            case SUPPLIED_PUNCTUATION, SUPPLIED -> supplied(b, "omitted");
            case DATE -> Element.of("supplied", "reason", "omitted").add(date(b));
            case NOT_TRANSCRIBED -> Element.of("gap", "reason", "editorial").add(Element.of("desc").add(b.content()));
            case BLANK -> blank(b.words());
            case SYMBOL -> Element.of("g", "type", "symbol");
            case HAND -> Element.of("handShift", "new", "#" + run.hand("2"), "cert", b.words().endsWith("?") ? "low" : "");
            case PAGE -> Element.of("pb", "n", b.words().replaceAll("^.*?(\\d+\\w?)$", "$1"), "break", inWord(b) ? "no" : "");
            case COLUMN -> Element.of("cb", "n", b.words().replaceAll("^.*?(\\d+)$", "$1"));
            case FIGURE -> Element.of("note", "type", "figure", "place", "inline", "resp", EDITOR)
                    .add(references(b.flow(), b.open() + 1, b.close()));
            default -> note(b);
        };
    }

    /** A gap; one that ends in a question mark may be none. */
    private Element doubted(Bracket b) {
        String sure = b.words().replaceFirst("(?<=[. …]) ?\\?$", "");
        return sure.length() == b.words().length() ? gap(b.words()) : LeidenGaps.doubted(lost(sure));
    }

    private static Element lost(String dots) {
        boolean two = dots.replace(" ", "").equals("..");
        return Element.of("gap", "reason", "lost", "quantity", two ? "2" : "", "extent", two ? "" : "unknown", "unit", "character");
    }

    private Element blank(String words) {
        String sure = words.replaceFirst(" ?\\?$", "");
        Element space = Element.of("space", "extent", "unknown", "unit", "character");
        if (sure.length() < words.length()) {
            space.add(Element.of("certainty", "match", "..", "locus", "name"));
        }
        return sure.equals(german() ? "Lücke" : "blank space") ? space : space.add(Element.of("desc").text(words));
    }

    /** Restored words; a gap beside them is none of them. */
    private void restored(Inline out, Bracket b) {
        Matcher first = gapFirst(run.convention()).matcher(b.words());
        Matcher last = gapLast(run.convention()).matcher(b.words());
        boolean before = first.lookingAt() && b.content().get(0) instanceof Node.Text;
        boolean after = !before && last.find();
        if (before) {
            out.add(lost(first.group()));
        }
        List<Node> words = after ? cut(b.content(), b.words().length() - last.start()) : b.content();
        if (before) {
            words = from(words, ((Node.Text) words.get(0)).from() + first.end());
        }
        boolean doubt = b.words().endsWith("?");
        out.add(Element.of("supplied", "reason", "lost", "cert", doubt ? "low" : "").add(doubt ? cut(words, 1) : words));
        if (after) {
            out.add(lost(last.group()));
        }
    }

    private static boolean inWord(Bracket b) {
        char before = b.flow().at(b.open() - 1);
        return (Character.isLetter(before) || before == '-') && Character.isLetter(b.flow().at(b.close() + 1));
    }

    private Element supplied(Bracket b, String reason) {
        boolean doubt = b.words().endsWith("?") && b.words().length() > 1;
        Element supplied = Element.of("supplied", "reason", reason, "cert", doubt ? "low" : "");
        return supplied.add(doubt ? cut(b.content(), b.words().lastIndexOf('?') == b.words().length() - 1 ? 1 : 0)
                : b.content());
    }

    private static Element date(Bracket b) {
        String words = b.words();
        Element date = Element.of("date");
        Dates.whole(words.replaceFirst("^(?:c\\.|ca\\.|circa|um|около|ок\\.)\\s", "").replaceFirst("\\s?(?:гг?\\.|года?)?\\??$", "")).ifPresent(f -> {
            for (int i = 0; i < f.attributes().length; i += 2) {
                date.set(f.attributes()[i], f.attributes()[i + 1]);
            }
        });
        if (words.matches("(?:c\\.|ca\\.|circa|um|около|ок\\.)\\s.*")) {
            date.set("precision", "low");
        }
        date.set("cert", words.endsWith("?") ? "low" : "");
        return date.add(b.content());
    }

    private Element gap(String words) {
        return Extents.gap(phrases, run.convention(), words).orElseGet(() -> {
            String dots = words.replace(" ", "");
            if (dots.matches("\\.{2,3}") && words.contains(" ") && dots.length() == 2) {
                return Element.of("gap", "reason", "lost", "quantity", "" + dots.length(), "unit", "character");
            }
            if (german() && words.matches("\\.{3,}")) {
                return Element.of("gap", "reason", "lost", "quantity", words.length() == 3 ? "" : "" + words.length(), "extent",
                        words.length() == 3 ? "unknown" : "", "unit", "character");
            }
            Element gap = Element.of("gap", "reason", "editorial");
            return dots.equals("...") || words.equals("…") && german() ? gap : gap.add(Element.of("desc").text(words));
        });
    }

    private Element note(Bracket b) {
        Optional<Signature> signature = Signature.of(phrases, run.convention(), b.words());
        boolean author = signature.isPresent() && signature.get().author();
        boolean canonical = signature.isPresent() && signature.get().canonical();
        String type = switch (b.reading().kind()) {
            case GLOSS -> "gloss";
            case IDENTIFICATION -> "identification";
            case AUTHOR_NOTE -> phrases.begins("gloss", b.words()) ? "gloss" : "comment";
            default -> "comment";
        };
        String rend = (b.round() ? "round" : "") + (author && !canonical ? (b.round() ? " " : "") + "signed" : "");
        List<Node> content = canonical ? cut(b.content(), b.words().length() - signature.get().words()) : b.content();
        return Element.of("note", "type", type, "place", "inline", "resp", author ? "#author" : EDITOR, "rend", rend)
                .add(content);
    }

    /** Nodes without their last characters, white space at the end not counted. */
    static List<Node> cut(List<Node> nodes, int characters) {
        Inline inline = new Inline();
        nodes.forEach(inline::add);
        inline.takeSpace();
        List<Node> kept = new ArrayList<>(inline.nodes());
        int left = characters;
        while (left > 0 && !kept.isEmpty() && kept.get(kept.size() - 1) instanceof Node.Text text) {
            int to = Math.max(text.from(), text.to() - left);
            left -= text.to() - to;
            kept.remove(kept.size() - 1);
            if (to > text.from()) {
                kept.add(new Node.Text(text.flow(), text.from(), to));
            }
        }
        Inline rest = new Inline();
        kept.forEach(rest::add);
        rest.takeSpace();
        return rest.nodes();
    }

    private void mark(Inline out, Bracket b, Element around) {
        List<Node> space = out.takeSpace();
        List<Node> word = out.takeWord();
        boolean marked = word.size() == 1 && word.get(0) instanceof Element e && e.like(around);
        if (word.isEmpty() || marked) {
            word.forEach(out::add);
            space.forEach(out::add);
            out.add(note(b));
        } else {
            out.add(around.add(word));
        }
    }

    private void expansion(Inline out, Bracket b) {
        List<Node> word = out.takeWord();
        boolean unfinished = b.words().endsWith("…");
        boolean doubt = unfinished || b.words().endsWith("?");
        out.add(word.isEmpty() ? supplied(b, "omitted") : Element.of("expan", "part", unfinished ? "I" : "").add(Element.of("abbr").add(word))
                .add(Expansions.of(Element.of("ex", "cert", doubt && !unfinished ? "low" : ""), doubt ? cut(b.content(), 1) : b.content())));
    }

    private void choice(Inline out, Bracket b, String first, String second) {
        List<Node> space = out.takeSpace();
        List<Node> word = out.takeWord();
        if (word.isEmpty()) {
            space.forEach(out::add);
            out.add(supplied(b, "omitted"));
        } else {
            out.add(Element.of("choice").add(Element.of(first).add(word)).add(Element.of(second).add(b.content())));
        }
    }

    private void completed(Inline out, Bracket b) {
        if (!Words.name(Words.before(b.flow(), b.open()))) {
            out.add(supplied(b, "omitted"));
            return;
        }
        List<Node> space = out.takeSpace();
        List<Node> word = out.takeWord();
        Element name = Element.of("persName").add(word);
        space.forEach(name::add);
        out.add(name.add(supplied(b, "omitted")));
    }

    private Element margin(Bracket b) {
        int from = phrases.beginning("margin", b.words()).map(String::length).orElse(0);
        int start = b.open() + 1 + from;
        while (b.flow().at(start) == ' ') {
            start++;
        }
        return Element.of("add", "place", "margin").add(from(b.content(), start));
    }

    /** Nodes without the text before an index of the flow. */
    private static List<Node> from(List<Node> nodes, int start) {
        Inline rest = new Inline();
        for (Node node : nodes) {
            if (node instanceof Node.Text text && text.from() < start) {
                rest.add(text.flow(), Math.min(start, text.to()), text.to());
            } else {
                rest.add(node);
            }
        }
        return rest.nodes();
    }

    /** The nodes of a figure reference between two indexes. */
    List<Node> references(Flow flow, int from, int to) {
        String raw = flow.raw(from, to);
        List<Figures.Target> targets = Figures.targets(phrases, raw.replace(Flow.MARK, ' ')).orElse(List.of());
        Inline out = new Inline();
        int at = from;
        for (Figures.Target target : targets) {
            out.add(flow, at, from + target.from());
            Inline words = new Inline();
            words.add(flow, from + target.from(), from + target.to());
            String pointers = String.join(" ", target.names().stream().map(n -> "#" + run.figure(n)).toList());
            out.add(Element.of("ref", "type", "figure", "target", pointers).add(words.nodes()));
            at = from + target.to();
        }
        out.add(flow, at, to);
        return out.nodes();
    }
}
