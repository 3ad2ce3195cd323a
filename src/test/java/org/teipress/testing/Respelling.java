package org.teipress.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same document, written otherwise: what XML calls equal, and white space where TEI allows no text. No output may
 * show the difference.
 */
public enum Respelling {

    /** Lines end as Windows ends them. */
    LINE_ENDS,
    /** Two bytes for each character. */
    UTF_16,
    /** Bytes of an older encoding, and references for what it lacks. */
    LATIN_1,
    /** Attributes in single quotes, the last one first, with spaces around. */
    QUOTES,
    /** Characters of the text as numbers. */
    REFERENCES,
    /** Text in CDATA sections. */
    CDATA,
    /** Comments and processing instructions between all tags. */
    COMMENTS,
    /** New lines and indentation between elements that hold no text. */
    INDENTED,
    /** No white space between elements that hold no text. */
    TIGHT;

    private static final Pattern TOKEN = Pattern.compile("<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?]]>|<!DOCTYPE[^\\[>]*"
            + "(\\[.*?]\\s*)?>|</(?<end>[^\\s>]+)\\s*>|<(?<start>[^\\s/>]+)(?<atts>(\\s+[^\\s=]+\\s*=\\s*(\"[^\"]*\"|'[^']*'))*)"
            + "\\s*(?<self>/?)>|(?<text>[^<]+)", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Set<String> WITHOUT_TEXT = Set.of("TEI", "teiCorpus", "teiHeader", "fileDesc", "titleStmt",
            "sourceDesc", "profileDesc", "encodingDesc", "revisionDesc", "text", "group", "front", "body", "back", "lg",
            "list", "table", "row", "sp", "choice", "app", "listPerson", "listPlace", "facsimile", "surface", "standOff");

    /** The document in this spelling. */
    public byte[] apply(String text) {
        return switch (this) {
            case LINE_ENDS -> text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case UTF_16 -> declared(text, "UTF-16").getBytes(StandardCharsets.UTF_16);
            case LATIN_1 -> latin(text);
            default -> tokens(text).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String declared(String text, String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + text.replaceFirst("^<\\?xml[^>]*\\?>", "");
    }

    /** Only text may hold references: a document with other letters elsewhere stays in UTF-8. */
    private static byte[] latin(String text) {
        Charset latin = StandardCharsets.ISO_8859_1;
        String written = declared(text, latin.name());
        StringBuilder out = new StringBuilder();
        Matcher token = TOKEN.matcher(written);
        while (token.find()) {
            out.append(token.group("text") == null && token.group("start") == null ? token.group()
                    : numbers(token.group(), 0x100));
        }
        return latin.newEncoder().canEncode(out) ? out.toString().getBytes(latin) : text.getBytes(StandardCharsets.UTF_8);
    }

    private static String numbers(String text, int from) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= from && !Character.isWhitespace(c)) {
                out.append("&#x").append(Integer.toHexString(c)).append(';');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private String tokens(String text) {
        StringBuilder out = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group("text") != null) {
                out.append(text(token.group(), open));
            } else if (token.group("start") != null) {
                gap(out, open);
                out.append(tag(token));
                if (token.group("self").isEmpty()) {
                    open.push(token.group("start"));
                }
            } else if (token.group("end") != null) {
                gap(out, open);
                open.pop();
                out.append(token.group());
            } else {
                out.append(token.group());
            }
        }
        return out.toString();
    }

    /** What goes before a tag. */
    private void gap(StringBuilder out, Deque<String> open) {
        if (this == COMMENTS && !open.isEmpty()) {
            out.append("<!-- a comment --><?and an instruction?>");
        } else if (this == INDENTED && isWithoutText(open)) {
            out.append("\n\n").append("  ".repeat(open.size()));
        }
    }

    private static boolean isWithoutText(Deque<String> open) {
        return !open.isEmpty() && WITHOUT_TEXT.contains(open.peek());
    }

    private String text(String text, Deque<String> open) {
        if (open.isEmpty() || text.contains("&")) {
            return text;
        }
        boolean blank = text.isBlank();
        return switch (this) {
            case REFERENCES -> numbers(text, 'a');
            case CDATA -> blank ? text : "<![CDATA[" + text + "]]>";
            case TIGHT -> blank && isWithoutText(open) ? "" : text;
            case COMMENTS -> blank ? text : "<!-- before -->" + text + "<!-- behind -->";
            default -> text;
        };
    }

    private String tag(Matcher token) {
        if (this != QUOTES) {
            return token.group();
        }
        List<String> attributes = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(token.group("atts"));
        while (attribute.find()) {
            String value = attribute.group(2).substring(1, attribute.group(2).length() - 1);
            attributes.add(attribute.group(1) + " = '" + value.replace("'", "&apos;").replace("\"", "&#34;") + "'");
        }
        Collections.reverse(attributes);
        return "<" + token.group("start") + (attributes.isEmpty() ? "" : "\n " + String.join("  ", attributes)) + " "
                + token.group("self") + ">";
    }
}
