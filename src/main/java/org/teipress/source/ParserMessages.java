package org.teipress.source;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Diagnostic;
import org.teipress.report.Span;
import org.xml.sax.SAXParseException;

/**
 * The parser's complaints in the encoder's words. The parser speaks English (its locale is set), so its messages can
 * be recognised; one that is not recognised is passed on as it stands.
 */
final class ParserMessages {

    /** How one kind of complaint is retold; {@code $1} and so on are what the pattern caught. */
    private record Retold(Pattern pattern, String rule, String message, String help) {
    }

    private static Retold retold(String pattern, String rule, String message, String help) {
        return new Retold(Pattern.compile(pattern, Pattern.DOTALL), rule, message, help);
    }

    private static final List<Retold> KNOWN = List.of(
            retold("The element type \"(.+?)\" must be terminated by the matching end-tag.*", "xml-tag-mismatch",
                    "<$1> is not closed here: another end tag comes first", "add </$1>, or correct the end tag"),
            retold("XML document structures must start and end within the same entity.*", "xml-truncated",
                    "the file ends before its elements are closed", "restore the missing end of the file"),
            retold("Premature end of file.*", "xml-empty", "the file is empty", "give a TEI document"),
            retold("The markup in the document following the root element must be well-formed.*", "xml-after-root",
                    "there is more after the end of the root element", "keep one root element, TEI or teiCorpus"),
            retold("The markup in the document preceding the root element must be well-formed.*", "xml-before-root",
                    "there is something before the root element that does not belong there",
                    "begin the file with the XML declaration or the root element"),
            retold("Content is not allowed in prolog.*", "xml-before-root", "there is text before the root element",
                    "begin the file with <; remove what stands before it"),
            retold("Content is not allowed in trailing section.*", "xml-after-root",
                    "there is text after the end of the root element", "remove it, or move it inside"),
            retold("The processing instruction target matching \"\\[xX\\]\\[mM\\]\\[lL\\]\".*", "xml-declaration-place",
                    "the XML declaration is not at the very beginning", "remove what stands before <?xml …?>"),
            retold("Attribute \"(.+?)\" was already specified for element \"(.+?)\".*", "xml-attribute-twice",
                    "<$2> has the attribute $1 twice", "keep one"),
            retold("Attribute \"(.+?)\" bound to namespace .* was already specified for element \"(.+?)\".*",
                    "xml-attribute-twice", "<$2> has the attribute $1 twice", "keep one"),
            retold("The prefix \"(.+?)\" for (?:element|attribute) \"(.+?)\" .*is not bound.*", "xml-prefix",
                    "the prefix $1 of $2 is not declared", "add xmlns:$1=\"…\" to the root element"),
            retold("The entity \"(.+?)\" was referenced, but not declared.*", "xml-entity-undeclared",
                    "the entity &$1; is not declared",
                    "write the character itself, or declare the entity in the DOCTYPE"),
            retold("The entity name must immediately follow the '&'.*", "xml-ampersand",
                    "a bare & begins no entity", "write &amp;"),
            retold("The reference to entity \"(.+?)\" must end with the ';' delimiter.*", "xml-ampersand",
                    "&$1 lacks its semicolon", "write &amp;$1 for the sign itself, or &$1; for an entity"),
            retold("The value of attribute \"(.+?)\" associated with an element type \"(.+?)\" must not contain the "
                    + "'<' character.*", "xml-attribute-value", "the value of $1 on <$2> contains <",
                    "write &lt;, or add the closing quotation mark"),
            retold("Open quote is expected for attribute \"(.+?)\" associated with an  ?element type  ?\"(.+?)\".*",
                    "xml-attribute-value", "the value of $1 on <$2> is not in quotation marks", "write $1=\"…\""),
            retold("Attribute name \"(.+?)\" associated with an element type \"(.+?)\" must be followed by the ' = '.*",
                    "xml-attribute-value", "the attribute $1 of <$2> has no value", "write $1=\"…\""),
            retold("Element type \"(.+?)\" must be followed by either attribute specifications.*", "xml-tag",
                    "the tag <$1> is not well-formed", "look for a stray character or a missing >"),
            retold("The end-tag for element type \"(.+?)\" must end with a '>' delimiter.*", "xml-tag",
                    "the end tag </$1 lacks its >", "write </$1>"),
            retold("The content of elements must consist of well-formed character data or markup.*", "xml-tag",
                    "a < begins no tag here", "write &lt; for the sign itself"),
            retold("The string \"--\" is not permitted within comments.*", "xml-comment",
                    "a comment contains --", "use other dashes inside comments"),
            retold("The character sequence \"\\]\\]>\" must not appear in content.*", "xml-cdata-end",
                    "]]> cannot stand in text", "write ]]&gt;"),
            retold("An invalid XML character \\(Unicode: 0x([0-9a-fA-F]+)\\) was found.*", "xml-character",
                    "the character U+$1 is not allowed in XML", "remove it"),
            retold("Character reference \"(.+?)\" is an invalid XML character.*", "xml-character",
                    "the character $1 is not allowed in XML", "remove it"),
            retold("XML version \"(.+?)\" is not supported.*", "xml-version", "XML version $1 is not supported",
                    "write version=\"1.0\""),
            retold("The (?:entity|general entity reference) \"&?(.+?);?\" .*recurs.*", "xml-entity-loop",
                    "the entity &$1; contains itself", "correct its declaration"),
            retold("Recursive (?:general )?entity reference \"(.+?)\".*", "xml-entity-loop",
                    "the entity &$1; contains itself", "correct its declaration"),
            retold("JAXP000100(\\d\\d).*", "xml-limit", "the document exceeds a limit of the reader (JAXP000100$1)",
                    "look for runaway entities, or elements nested over 1,000 deep or with over 1,000 attributes"));

    private static final Pattern NAMED_ELEMENT = Pattern.compile("element type \"(.+?)\"");

    private ParserMessages() {
    }

    /**
     * Retells a fatal error.
     *
     * @param openTags offsets just behind the open start tags of this file, the innermost first
     */
    static Diagnostic explain(SAXParseException e, Source source, Deque<Integer> openTags) {
        String text = String.valueOf(e.getMessage());
        Diagnostic diagnostic = KNOWN.stream().map(k -> apply(k, text, place(e, source))).flatMap(Optional::stream)
                .findFirst().orElseGet(() -> Diagnostic.error("xml-syntax", place(e, source), text));
        boolean unclosed = diagnostic.rule().value().equals("xml-tag-mismatch")
                || diagnostic.rule().value().equals("xml-truncated");
        if (unclosed && !openTags.isEmpty()) {
            int end = openTags.peek();
            int start = source.text().lastIndexOf('<', Math.max(0, end - 1));
            return diagnostic.withRelated(source.span(Math.max(0, start), end), "it is opened here");
        }
        return diagnostic;
    }

    private static Optional<Diagnostic> apply(Retold known, String text, Span span) {
        Matcher m = known.pattern().matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String message = fill(known.message(), m);
        return Optional.of(Diagnostic.error(known.rule(), span, message).withHelp(fill(known.help(), m)));
    }

    private static String fill(String template, Matcher m) {
        String result = template;
        for (int i = 1; i <= m.groupCount(); i++) {
            result = result.replace("$" + i, m.group(i) == null ? "" : m.group(i));
        }
        return result;
    }

    /** The construct that the parser had just read, not the place behind it. */
    private static Span place(SAXParseException e, Source source) {
        boolean here = e.getSystemId() == null || e.getSystemId().equals(source.uri().toString());
        if (!here || e.getLineNumber() < 1) {
            return Span.startOf(source.uri());
        }
        int end = source.lines().offset(e.getLineNumber(), e.getColumnNumber());
        boolean inTag = NAMED_ELEMENT.matcher(String.valueOf(e.getMessage())).find();
        int start = inTag && end > 0 ? source.text().lastIndexOf('<', end - 1) : Math.max(0, end - 1);
        return source.span(Math.max(0, start), end);
    }
}
