package org.teipress.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Diagnostic;
import org.teipress.report.NearestName;
import org.teipress.report.Span;

/** The start tags of one file whose end tags have not come yet, for messages about the one that never came. */
final class OpenTags {

    private static final Pattern NAME = Pattern.compile("</?([^\\s/>]+)");

    private static final Pattern END_TAG = Pattern.compile("</[^<>]*>");

    /** Elements of TEI that mark a place, and are written with one tag. */
    private static final Set<String> EMPTY = Set.of("pb", "lb", "cb", "gb", "milestone", "anchor", "ptr", "handShift", "addSpan", "delSpan", "damageSpan");

    /** Elements of TEI that do not stand directly in one of their own name. */
    private static final Set<String> NEVER_IN_ITSELF = Set.of("p", "head", "l", "ab", "s", "sp", "item", "row", "cell", "u");

    /** A tag, with a slash if it ends an element, and its name; or a comment. */
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<(/?)([^\\s/>!?]+)(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>", Pattern.DOTALL);

    private final Source source;
    private final Deque<End> ends = new ArrayDeque<>();

    /** Just behind a start tag. */
    private record End(int line, int column) {
    }

    OpenTags(Source source) {
        this.source = source;
    }

    /** A start tag was read, up to this SAX location. */
    void push(int line, int column) {
        ends.push(new End(line, column));
    }

    void pop() {
        ends.pop();
    }

    /** Whether this is the end tag of another element than the innermost, whose name only begins alike: the parser takes it for one without its end. */
    boolean isOther(Span begun) {
        return END_TAG.matcher(source.chars()).region(begun.start().offset(), source.chars().length()).lookingAt()
                && !name(begun).equals(innermost().flatMap(this::name));
    }

    /** An end tag that does not fit the innermost open element; the parser has read at least its {@code </}. */
    Diagnostic mismatch(Span begun) {
        Matcher whole = END_TAG.matcher(source.chars()).region(begun.start().offset(), source.chars().length());
        Span endTag = whole.lookingAt() ? source.span(whole.start(), whole.end()) : begun;
        String closing = name(endTag).orElse("");
        Optional<Span> innermost = innermost();
        String opened = innermost.flatMap(this::name).orElse("");
        boolean openFurtherOut = false;
        for (Iterator<End> i = ends.iterator(); i.hasNext() && !openFurtherOut;) {
            openFurtherOut = name(tag(i.next())).filter(closing::equals).isPresent();
        }
        String message = openFurtherOut ? "<" + opened + "> is not closed before </" + closing + ">"
                : "</" + closing + "> closes nothing: <" + opened + "> is open here";
        String help = opened.equals("TEI.2") ? "<TEI.2> is of TEI P4; in P5 the root is <TEI xmlns=\"http://www.tei-c.org/ns/1.0\">"
                : opened.equalsIgnoreCase(closing) ? "write </" + opened + ">: capital and small letters differ"
                : openFurtherOut && EMPTY.contains(opened) ? "end its tag with />: it holds nothing"
                : openFurtherOut ? "add </" + opened + "> before it, or move one of the tags"
                : NearestName.of(closing, List.of(opened)).isPresent() ? "give both tags one name: <" + closing + "> above, or </" + opened + "> here"
                : "write </" + opened + ">, or remove the end tag";
        Optional<Span> next = openFurtherOut ? innermost.flatMap(o -> next(o, opened, endTag)) : Optional.empty();
        Diagnostic diagnostic = Diagnostic.error("xml-tag-mismatch", endTag, message)
                .withHelp(next.map(n -> "add </" + opened + "> before the next <" + opened + ">, in line " + n.start().line()).orElse(help));
        return innermost.map(span -> diagnostic.withRelated(span, "<" + opened + "> is opened here"))
                .orElse(diagnostic);
    }

    /** Directly in an element that never stands in itself, the first one of its name: before it an end tag was forgotten. */
    private Optional<Span> next(Span opening, String name, Span end) {
        Matcher tag = TAG.matcher(source.chars()).region(opening.end().offset(), end.start().offset());
        int depth = 0;
        while (NEVER_IN_ITSELF.contains(name) && depth >= 0 && tag.find()) {
            if (tag.group(2) == null) {
                continue;
            } else if (depth == 0 && tag.group(1).isEmpty() && tag.group(2).equals(name)) {
                return Optional.of(source.span(tag.start(), tag.end()));
            }
            depth += tag.group().endsWith("/>") ? 0 : tag.group(1).isEmpty() ? 1 : -1;
        }
        return Optional.empty();
    }

    /** The end of the file came too early: says in the middle of what. */
    Diagnostic truncated(Diagnostic found) {
        CharSequence text = source.chars();
        if (text.chars().allMatch(Character::isWhitespace)) {
            return Diagnostic.error("xml-empty", Span.startOf(source.uri()), "the file is empty")
                    .withHelp("give a TEI document");
        }
        int comment = unfinished("<!--", "-->");
        int cdata = unfinished("<![CDATA[", "]]>");
        int instruction = unfinished("<?", "?>");
        int tag = unfinished("<", ">");
        int at = comment >= 0 ? comment : cdata >= 0 ? cdata : instruction >= 0 ? instruction : tag;
        String thing = comment >= 0 ? "a comment" : cdata >= 0 ? "a CDATA section"
                : instruction >= 0 ? "a processing instruction"
                : tag >= 0 && Chars.startsWith(text, "<!DOCTYPE", tag) ? "the DOCTYPE" : "a tag";
        String message = at < 0 ? "the file ends before its elements are closed"
                : "the file ends in the middle of " + thing;
        Diagnostic diagnostic = Diagnostic.error("xml-truncated", found.span(), message)
                .withHelp("restore the missing end of the file");
        if (at >= 0) {
            return diagnostic.withRelated(source.span(at, Math.min(text.length(), at + 4)), "it begins here");
        }
        return innermost().map(span -> diagnostic.withRelated(span, "this is still open")).orElse(diagnostic);
    }

    private int unfinished(String open, String close) {
        int at = Chars.lastIndexOf(source.chars(), open, source.chars().length());
        return at >= 0 && Chars.indexOf(source.chars(), close, at) < 0 ? at : -1;
    }

    private Optional<Span> innermost() {
        return Optional.ofNullable(ends.peek()).map(this::tag);
    }

    private Span tag(End end) {
        return source.tagEndingAt(end.line(), end.column());
    }

    private Optional<String> name(Span tag) {
        Matcher m = NAME.matcher(source.chars()).region(tag.start().offset(), source.chars().length());
        return m.lookingAt() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
