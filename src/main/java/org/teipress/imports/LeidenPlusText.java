package org.teipress.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Severity;

/** The outer structure of Leiden+: {@code <S=.grc}, {@code <D=.r}, {@code <=} and {@code =>}. Used once. */
final class LeidenPlusText {

    private static final Pattern TOKEN = Pattern.compile("<([ST])=\\.?([\\p{L}-]*)|<D=([^<>\\s=]*)|<=|=>|=D>");

    private static final int DEEPEST = 20;
    private static final Pattern ADDRESS = Pattern.compile("[\\w:/.#-]+");

    private final String text;
    private final ImportRun run;
    private final TeiWriter out;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean translation;

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

    /** A division that is open: what it holds so far, and whether the text itself opened it. */
    private static final class Level {
        private final boolean own;
        private boolean blocks;
        private boolean parts;

        Level(boolean own) {
            this.own = own;
        }
    }

    private void structure(Matcher m) {
        if (m.group(1) != null) {
            finish();
            translation = m.group(1).equals("T");
            open(true, Element.of("div", "type", translation ? "translation" : "edition", "xml:lang", m.group(2)));
        } else if (m.group().startsWith("<D=")) {
            closeOwnless();
            while (levels.size() > DEEPEST) {
                close();
            }
            openEdition();
            levels.element().parts = true;
            String[] names = m.group(3).replaceFirst("^\\.", "").split("\\.", 3);
            open(true, Element.of("div", "type", "textpart", "n", names[0], "subtype", names.length > 1 ? word(names[1]) : "",
                    "corresp", names.length > 2 && ADDRESS.matcher(names[2]).matches() ? names[2] : ""));
        } else if (m.group().equals("=D>")) {
            closeOwnless();
            if (levels.size() > 1) {
                close();
            }
        }
    }

    private static String word(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }

    private void openEdition() {
        if (levels.isEmpty()) {
            open(true, Element.of("div", "type", "edition"));
        }
    }

    private void open(boolean own, Element division) {
        out.open(division);
        levels.push(new Level(own));
    }

    private void close() {
        Level level = levels.pop();
        if (!level.blocks && !level.parts) {
            out.write(Element.of("ab"));
        }
        out.close();
    }

    /** Closes the division that was opened for text behind the last part of another. */
    private void closeOwnless() {
        if (!levels.isEmpty() && !levels.element().own) {
            close();
        }
    }

    /** Closes what is open of a text. */
    private void finish() {
        while (!levels.isEmpty()) {
            close();
        }
    }

    /** Text between the marks of structure: kept as a block of its own where there is any. */
    private void loose(int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            if (!levels.isEmpty()) {
                run.findings().add("import-leiden-plus-sign", Severity.WARNING, from, Math.min(to, from + 1),
                        "text outside of “<=” and “=>”; kept as a block of its own", "move it inside");
            }
            block(from, to);
        }
    }

    private void block(int from, int to) {
        openEdition();
        if (levels.element().parts) {
            open(false, Element.of("div", "type", "textpart"));
        }
        levels.element().blocks = true;
        Flow flow = new Flow(to - from);
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
        out.begin(Element.of(translation ? "p" : "ab"));
        new TidyReader(new LeidenPlusReader(run, translation)).read(flow, out::more);
        out.end();
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    /** Adds a stretch of a flow, several spaces as one. */
    static void plain(Inline out, Flow flow, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (flow.at(i) == ' ' && flow.at(i - 1) == ' ' && i > from) {
                out.add(flow, start, i);
                start = i + 1;
            }
        }
        out.add(flow, start, to);
    }
}
