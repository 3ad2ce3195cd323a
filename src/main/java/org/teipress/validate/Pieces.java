package org.teipress.validate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.teipress.source.Source;

/**
 * Walks through a source as it is written, tag by tag and text by text, so that every place is known to the character. For
 * documents that are well-formed; entities and character references stay as they are written. Used once.
 */
final class Pieces {

    /** Is told the pieces in their order; offsets are those of the source's text. */
    interface Visitor {
        /** A start tag. */
        void start(String local, int from, int to);

        /** The end of an element; {@code from} and {@code to} are the same after an empty tag. */
        void end(String local, int from, int to);

        /** Text between two tags, comments, instructions or sections. */
        void text(int from, int to);
    }

    private final String text;
    private final Visitor visitor;
    private final Deque<String> open = new ArrayDeque<>();
    private final String[] names = new String[256];

    private Pieces(Source source, Visitor visitor) {
        this.text = source.text();
        this.visitor = visitor;
        Arrays.fill(names, "");
    }

    /** Walks through a source. */
    static void walk(Source source, Visitor visitor) {
        new Pieces(source, visitor).walk();
    }

    private void walk() {
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf('<', at);
            int end = next < 0 ? text.length() : next;
            if (end > at && !open.isEmpty()) {
                visitor.text(at, end);
            }
            at = next < 0 ? text.length() : markup(next);
        }
    }

    /** Takes the markup at an offset; returns the offset behind it. */
    private int markup(int at) {
        char sign = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        if (sign == '!' || sign == '?') {
            return aside(at);
        }
        int end = tagEnd(at);
        if (sign == '/') {
            if (!open.isEmpty()) {
                visitor.end(open.pop(), at, end);
            }
        } else {
            String local = local(at + 1);
            visitor.start(local, at, end);
            if (end >= 2 && text.charAt(end - 2) == '/') {
                visitor.end(local, end, end);
            } else {
                open.push(local);
            }
        }
        return end;
    }

    /** A comment, a section, an instruction or the document type. */
    private int aside(int at) {
        if (text.startsWith("<!--", at)) {
            return behind("-->", at);
        } else if (text.startsWith("<![CDATA[", at)) {
            int end = behind("]]>", at);
            visitor.text(at + "<![CDATA[".length(), Math.max(at + "<![CDATA[".length(), end - 3));
            return end;
        }
        return text.startsWith("<?", at) ? behind("?>", at) : doctype(at);
    }

    private int behind(String sign, int at) {
        int found = text.indexOf(sign, at);
        return found < 0 ? text.length() : found + sign.length();
    }

    private int doctype(int at) {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '>' && depth <= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private int tagEnd(int at) {
        char quote = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return text.length();
    }

    private String local(int from) {
        int to = from;
        int start = from;
        while (to < text.length() && !endsName(text.charAt(to))) {
            start = text.charAt(to) == ':' ? to + 1 : start;
            to++;
        }
        return known(start, to);
    }

    private static boolean endsName(char c) {
        return c == '>' || c == ' ' || c == '/' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The same string for the same name, so that those who look it up in sets need not count its hash again. */
    private String known(int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        String at = names[hash & names.length - 1];
        if (at.length() != to - from || !text.startsWith(at, from)) {
            at = text.substring(from, to);
            names[hash & names.length - 1] = at;
        }
        return at;
    }
}
