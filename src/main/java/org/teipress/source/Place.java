package org.teipress.source;

import org.teipress.report.Span;
import org.xml.sax.SAXParseException;

/**
 * Where a parser stopped.
 *
 * @param source the file
 * @param end    the offset up to which it had read
 * @param known  whether it said where at all
 */
record Place(Source source, int end, boolean known) {

    static Place of(SAXParseException e, Source source) {
        boolean here = e.getSystemId() == null || e.getSystemId().equals(source.uri().toString());
        boolean known = here && e.getLineNumber() > 0;
        return new Place(source, known ? source.lines().offset(e.getLineNumber(), e.getColumnNumber()) : 0, known);
    }

    /** The construct at fault; {@code name} is that of an attribute. */
    Span span(Anchor anchor, String name) {
        if (!known) {
            return Span.startOf(source.uri());
        }
        return switch (anchor) {
            case HERE -> source.span(Math.max(0, end - 1), end);
            case NEXT -> next();
            case CHARACTER -> source.span(end, Math.min(source.chars().length(), end + 1));
            case TAG -> back("<", ">");
            case ATTRIBUTE -> attribute(name);
            case REFERENCE -> back("&", ";");
            case ENTITY -> reference(name);
            case DOCTYPE -> Doctype.of(source.chars()).start() < 0 ? span(Anchor.HERE, "") : back("<!", ">");
            case INSTRUCTION -> back("<?", "?>");
            case DASHES -> back("--", "");
            case BRACKETS -> back("]]>", "");
        };
    }

    /** From the last {@code open} to where the parser stopped, or to {@code close} if that follows at once. */
    private Span back(String open, String close) {
        int start = Chars.lastIndexOf(source.chars(), open, Math.max(0, end - 1));
        if (start < 0) {
            return span(Anchor.HERE, "");
        }
        int behind = end;
        while (behind < source.chars().length() && Character.isWhitespace(source.chars().charAt(behind))) {
            behind++;
        }
        int stop = !close.isEmpty() && Chars.startsWith(source.chars(), close, behind) ? behind + close.length() : end;
        return source.span(start, Math.max(stop, start + open.length()));
    }

    private Span reference(String entity) {
        String written = "&" + entity + ";";
        int at = Chars.indexOf(source.chars(), written, Doctype.of(source.chars()).end());
        return at < 0 ? span(Anchor.DOCTYPE, "") : source.span(at, at + written.length());
    }

    private Span next() {
        CharSequence text = source.chars();
        int start = Math.max(0, end - 1);
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int stop = start;
        while (stop < text.length() && "\r\n".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return source.span(start, stop);
    }

    /** The last attribute of that name in the tag: where one is there twice, the second is one too many. */
    private Span attribute(String name) {
        CharSequence text = source.chars();
        int tag = Math.max(0, Chars.lastIndexOf(text, "<", Math.max(0, end - 2)));
        int from = -1;
        for (int at = Chars.indexOf(text, name, tag + 1); at >= 0 && at < end; at = Chars.indexOf(text, name, at + 1)) {
            boolean begins = Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == ':';
            from = begins && !Character.isLetterOrDigit(text.charAt(Math.min(text.length() - 1, at + name.length())))
                    ? at : from;
        }
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return from < 0 ? back("<", ">") : source.span(from, Math.max(from + name.length(), end - 1));
    }
}
