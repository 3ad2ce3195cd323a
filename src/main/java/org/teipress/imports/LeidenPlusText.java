package org.teipress.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Severity;

/** The outer structure of Leiden+: {@code <S=.grc}, {@code <D=.r}, {@code <=} and {@code =>}. Used once. */
final class LeidenPlusText {

    private static final Pattern TOKEN = Pattern.compile("<([ST])=\\.?([\\p{L}-]*)|<D=([^<>\\s=]*)|<=|=>|=D>");

    private final String text;
    private final ImportRun run;
    private final TeiWriter out;
    private boolean translation;
    private int parts;
    private boolean edition;

    LeidenPlusText(String text, ImportRun run, TeiWriter out) {
        this.text = text;
        this.run = run;
        this.out = out;
    }

    void write() {
        Matcher m = TOKEN.matcher(text);
        int from = 0;
        boolean block = false;
        while (m.find()) {
            if (block && !m.group().equals("=>")) {
                continue;
            }
            if (m.group().equals("=>")) {
                block(from, m.start());
            } else {
                loose(from, m.start());
                structure(m);
            }
            block = m.group().equals("<=");
            from = m.end();
        }
        if (block) {
            run.findings().add("import-bracket-open", Severity.WARNING, from - 2, from, "“<=” is never closed by “=>”",
                    "close it where the text ends");
            block(from, text.length());
        } else {
            loose(from, text.length());
        }
        finish();
    }

    private void structure(Matcher m) {
        if (m.group(1) != null) {
            finish();
            translation = m.group(1).equals("T");
            out.open(Element.of("div", "type", translation ? "translation" : "edition", "xml:lang", m.group(2)));
            edition = true;
        } else if (m.group().startsWith("<D=")) {
            open();
            String[] names = m.group(3).replaceFirst("^\\.", "").split("\\.", 3);
            out.open(Element.of("div", "type", "textpart", "n", names[0], "subtype", names.length > 1 ? names[1] : "",
                    "corresp", names.length > 2 ? names[2] : ""));
            parts++;
        } else if (m.group().equals("=D>") && parts > 0) {
            out.close();
            parts--;
        }
    }

    private void open() {
        if (!edition) {
            out.open(Element.of("div", "type", "edition"));
            edition = true;
        }
    }

    /** Closes what is open of a text. */
    private void finish() {
        while (parts > 0) {
            out.close();
            parts--;
        }
        if (edition) {
            out.close();
            edition = false;
        }
    }

    /** Text between the marks of structure: kept as a block of its own where there is any. */
    private void loose(int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            if (edition || parts > 0) {
                run.findings().add("import-leiden-plus-sign", Severity.WARNING, from, Math.min(to, from + 1),
                        "text outside of “<=” and “=>”; kept as a block of its own", "move it inside");
            }
            block(from, to);
        }
    }

    private void block(int from, int to) {
        open();
        Flow flow = new Flow();
        int start = from;
        while (start < to && space(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean second = c == '\n' && i > start && text.charAt(i - 1) == '\r';
            if (!second) {
                flow.add(space(c) ? ' ' : c, i);
            }
        }
        out.write(Element.of(translation ? "p" : "ab").add(new LeidenPlusReader(run, translation).read(flow)));
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    /** Adds a stretch of a flow, several spaces as one. */
    static void plain(Inline out, Flow flow, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (flow.at(i) == ' ' && flow.at(i - 1) == ' ' && i > 0) {
                out.add(flow, start, i);
                start = i + 1;
            }
        }
        out.add(flow, start, to);
    }
}
