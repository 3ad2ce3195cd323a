package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the running text of regions on page images: the beginnings of lines as marks, tags as elements around words. */
final class ScanFlows {

    /** Signs that do nothing but break a word. */
    private static final String BREAKING = "¬⸗\u00AD";

    private final String text;
    private final Hyphens hyphens;
    private final ImportRun run;

    ScanFlows(String text, Hyphens hyphens, ImportRun run) {
        this.text = text;
        this.hyphens = hyphens;
        this.run = run;
    }

    Flow of(Scan.Area area, List<Line> lines, String zone) {
        Flow flow = new Flow();
        String broken = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0 && broken.isEmpty()) {
                flow.add(' ', lines.get(i - 1).end());
            }
            flow.mark(Element.of("lb", "facs", "#" + zone + "-" + (i + 1), "break", broken.isEmpty() ? "" : "no", "rend", broken),
                    line.start());
            run.decide(Kind.LINE, line.start(), line.start());
            broken = i + 1 < lines.size() ? breakSign(line, lines.get(i + 1)) : "";
            fill(flow, line, broken.isEmpty() ? line.end() : line.end() - 1, area.rows().get(i).tags());
        }
        return flow;
    }

    /** The sign at the end of a line that only breaks a word; empty if there is none. */
    private String breakSign(Line line, Line next) {
        if (line.length() < 2 || next.blank()) {
            return "";
        }
        char last = text.charAt(line.end() - 1);
        boolean lower = Character.isLowerCase(text.charAt(next.start()));
        boolean word = Character.isLetter(text.charAt(line.end() - 2));
        if (word && (BREAKING.indexOf(last) >= 0 || last == '=' && lower)) {
            return String.valueOf(last == '\u00AD' ? '-' : last);
        }
        if (!Hyphens.endsSo(text, line)) {
            return "";
        }
        return hyphens.keep(text, line, next, run) ? "" : "-";
    }

    private void fill(Flow flow, Line line, int end, List<Scan.Tag> tags) {
        int[] index = new int[line.length() + 1];
        for (int i = 0; i <= line.length(); i++) {
            for (Scan.Tag tag : tags) {
                if (tag.name().equals("gap") && Math.min(tag.from(), line.length()) == i) {
                    flow.mark(Element.of("gap", "reason", word(tag.properties().getOrDefault("reason", "illegible"))), line.start() + i);
                }
                if (!comment(tag).isEmpty() && Math.min(tag.from() + tag.length(), line.length()) == i) {
                    flow.mark(Element.of("note", "type", "comment", "place", "margin").text(comment(tag)), line.start() + i);
                }
            }
            index[i] = flow.length();
            if (line.start() + i < end) {
                flow.add(text.charAt(line.start() + i), line.start() + i);
            }
        }
        for (Scan.Tag tag : tags) {
            int from = Math.min(tag.from(), line.length());
            int to = Math.min(from + tag.length(), line.length());
            elements(tag).forEach(e -> flow.style(index[from], Math.min(index[to], flow.length()), e));
        }
    }

    /** What a transcriber remarked on a stretch; empty if nothing. */
    private static String comment(Scan.Tag tag) {
        return tag.name().equals("comment") ? tag.properties().getOrDefault("comment", "") : "";
    }

    private static String word(String value) {
        return value.replaceAll("[^\\p{L}\\d_.-]+", "-");
    }

    private static List<Element> elements(Scan.Tag tag) {
        Map<String, String> p = tag.properties();
        return switch (tag.name()) {
            case "textStyle" -> styles(p);
            case "abbrev" -> List.of(p.getOrDefault("expansion", "").isEmpty() ? Element.of("abbr")
                    : Element.of("choice").add(Element.of("abbr")).add(Element.of("expan").text(p.get("expansion"))));
            case "sic" -> List.of(p.getOrDefault("correction", "").isEmpty() ? Element.of("sic")
                    : Element.of("choice").add(Element.of("sic")).add(Element.of("corr").text(p.get("correction"))));
            case "unclear" -> List.of(Element.of("unclear", "reason", word(p.getOrDefault("reason", ""))));
            case "supplied" -> List.of(Element.of("supplied", "reason", word(p.getOrDefault("reason", "undefined"))));
            case "add" -> List.of(Element.of("add", "place", word(p.getOrDefault("place", ""))));
            case "del", "strikethrough" -> List.of(Element.of("del"));
            case "person" -> List.of(Element.of("persName"));
            case "place" -> List.of(Element.of("placeName"));
            case "organization" -> List.of(Element.of("orgName"));
            case "date" -> List.of(Element.of("date", "when", when(p)));
            case "readingOrder", "structure", "gap", "comment" -> List.of();
            default -> List.of(Element.of("seg", "type", word(tag.name())));
        };
    }

    private static List<Element> styles(Map<String, String> p) {
        List<String> looks = new ArrayList<>();
        String[][] names = {{"bold", "bold"}, {"italic", "italic"}, {"underlined", "underline"}, {"superscript", "superscript"},
            {"subscript", "subscript"}, {"smallCaps", "small-caps"}, {"letterSpaced", "letterspaced"}};
        for (String[] name : names) {
            if (p.getOrDefault(name[0], "").equals("true")) {
                looks.add(name[1]);
            }
        }
        List<Element> elements = new ArrayList<>();
        if (!looks.isEmpty()) {
            elements.add(Element.of("hi", "rend", String.join(" ", looks)));
        }
        if (p.getOrDefault("strikethrough", "").equals("true")) {
            elements.add(Element.of("del", "rend", "strikethrough"));
        }
        return elements;
    }

    private static String when(Map<String, String> p) {
        Optional<String> year = number(p, "year", 4);
        if (year.isEmpty()) {
            return "";
        }
        String when = year.get() + number(p, "month", 2).map(m -> "-" + m).orElse("");
        return when.length() > 4 ? when + number(p, "day", 2).map(d -> "-" + d).orElse("") : when;
    }

    private static Optional<String> number(Map<String, String> p, String name, int digits) {
        String value = p.getOrDefault(name, "");
        return value.matches("\\d{1,4}") && Integer.parseInt(value) > 0 ? Optional.of(String.format(Locale.ROOT, "%0" + digits + "d",
                Integer.parseInt(value))) : Optional.empty();
    }
}
