package org.teipress.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Diagnostic;
import org.xml.sax.SAXParseException;

/**
 * The parser's complaints in the encoder's words. The parser speaks English (its locale is set), so its messages can
 * be recognised; one that is not recognised is passed on as it stands.
 */
final class ParserMessages {

    /** How one kind of complaint is retold; {@code $1} and so on are what the pattern caught. */
    private record Retold(Pattern pattern, String rule, Anchor anchor, String message, String help) {
    }

    private static Retold retold(String pattern, String rule, Anchor anchor, String message, String help) {
        return new Retold(Pattern.compile(pattern, Pattern.DOTALL), rule, anchor, message, help);
    }

    private static final List<Retold> TAGS = List.of(
            retold("Attribute \"([^\"]+)\" bound to namespace .* was already specified for element \"(.+?)\".*",
                    "xml-attribute-twice", Anchor.ATTRIBUTE, "<$2> has the attribute $1 twice",
                    "keep one: the two prefixes mean the same namespace"),
            retold("Attribute \"([^\"]+)\" was already specified for element \"(.+?)\".*", "xml-attribute-twice",
                    Anchor.ATTRIBUTE, "<$2> has the attribute $1 twice", "keep one"),
            retold("The prefix \"([^\"]+)\" for element \"(.+?)\" .*is not bound.*", "xml-prefix", Anchor.TAG,
                    "the prefix $1 of <$2> is not declared", "add xmlns:$1=\"…\" to the root element"),
            retold("The prefix \"([^\"]+)\" for attribute \"(.+?)\" .*is not bound.*", "xml-prefix", Anchor.TAG,
                    "the prefix $1 of the attribute $2 is not declared", "add xmlns:$1=\"…\" to the root element"),
            retold(".*Prefixed namespace bindings may not be empty.*", "xml-namespace", Anchor.TAG,
                    "a prefix is declared with an empty namespace", "write the namespace, or remove the declaration"),
            retold("The prefix \"(xml(?:ns)?)\" cannot be bound to any namespace.*", "xml-namespace", Anchor.TAG,
                    "the prefix $1 cannot be declared anew", "remove the declaration: $1 has its meaning from XML itself"),
            retold("Element \"(.+?)\" cannot have \"xmlns\" as its prefix.*", "xml-namespace", Anchor.TAG,
                    "<$1> cannot have the prefix xmlns", "use another prefix"),
            retold("(?:An invalid second ':' was found|Element or attribute do not match QName|A colon is not allowed).*",
                    "xml-tag", Anchor.TAG, "a name has a colon too many", "write one prefix at most: prefix:name"),
            retold("The value of attribute \"(.+?)\" associated with an element type \"(.+?)\" must not contain the "
                            + "'<' character.*", "xml-attribute-value", Anchor.ATTRIBUTE,
                    "the value of $1 on <$2> contains <", "write &lt;, or add the closing quotation mark"),
            retold("Open quote is expected for attribute \"(.+?)\" associated with an  ?element type  ?\"(.+?)\".*",
                    "xml-attribute-value", Anchor.ATTRIBUTE, "the value of $1 on <$2> is not in quotation marks",
                    "write $1=\"…\""),
            retold("Attribute name \"(.+?)\" associated with an element type \"(.+?)\" must be followed by the ' = '.*",
                    "xml-attribute-value", Anchor.ATTRIBUTE, "the attribute $1 of <$2> has no value", "write $1=\"…\""),
            retold("Element type \"(.+?)\" must be followed by either attribute specifications.*", "xml-tag",
                    Anchor.TAG, "the tag <$1> is not well-formed",
                    "look for a missing space between attributes, a stray character or a missing >"),
            retold("The end-tag for element type \"(.+?)\" must end with a '>' delimiter.*", "xml-tag", Anchor.TAG,
                    "the end tag </$1 lacks its >", "write </$1>"),
            retold("The content of elements must consist of well-formed character data or markup.*", "xml-tag",
                    Anchor.TAG, "a < begins no tag here", "write &lt; for the sign itself"),
            retold("A DOCTYPE is not allowed in content.*|Scanner State 24 not Recognized.*|Already seen doctype.*",
                    "xml-tag", Anchor.TAG, "a DOCTYPE is not allowed here",
                    "keep one DOCTYPE, before the root element, or none: TEI needs none"));

    private static final List<Retold> WHOLE = List.of(
            retold("XML document structures must start and end within the same entity.*"
                            + "|The (?:comment|CDATA section|processing instruction) must end with.*",
                    "xml-truncated", Anchor.HERE, "the file ends before its elements are closed",
                    "restore the missing end of the file"),
            retold("Premature end of file.*", "xml-empty", Anchor.HERE, "the file is empty", "give a TEI document"),
            retold("The markup in the document following the root element must be well-formed.*", "xml-after-root",
                    Anchor.NEXT, "there is more after the end of the root element",
                    "keep one root element, TEI or teiCorpus"),
            retold("(?:Content|Reference) is not allowed in trailing section.*", "xml-after-root", Anchor.NEXT,
                    "there is text after the end of the root element", "remove it, or move it inside"),
            retold("The markup in the document preceding the root element must be well-formed.*", "xml-before-root",
                    Anchor.TAG, "there is something before the root element that does not belong there",
                    "begin the file with the XML declaration or the root element"),
            retold("(?:Content|Reference) is not allowed in prolog.*", "xml-before-root", Anchor.NEXT,
                    "there is text before the root element", "begin the file with <; remove what stands before it"),
            retold("The processing instruction target matching \"\\[xX\\]\\[mM\\]\\[lL\\]\".*",
                    "xml-declaration-place", Anchor.INSTRUCTION,
                    "the XML declaration is not at the very beginning", "remove what stands before <?xml …?>"),
            retold(".*in the XML declaration.*|.*\\bpseudo attribute.*|The XML declaration must end with.*"
                            + "|The standalone document declaration value.*|Invalid encoding name.*"
                            + "|Invalid version .*", "xml-declaration",
                    Anchor.INSTRUCTION, "the XML declaration is not correct",
                    "write <?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
            retold("XML version \"(.+?)\" is not supported.*", "xml-version", Anchor.INSTRUCTION,
                    "XML version $1 is not supported", "write version=\"1.0\""));

    private static final List<Retold> CHARACTERS = List.of(
            retold("The entity \"(.+?)\" was referenced, but not declared.*", "xml-entity-undeclared",
                    Anchor.REFERENCE, "the entity &$1; is not declared",
                    "write the character itself, or declare the entity in the DOCTYPE"),
            retold("The entity name must immediately follow the '&'.*", "xml-ampersand", Anchor.REFERENCE,
                    "a bare & begins no entity", "write &amp;"),
            retold("The reference to entity \"(.+?)\" must end with the ';' delimiter.*", "xml-ampersand",
                    Anchor.REFERENCE, "&$1 lacks its semicolon",
                    "write &amp;$1 for the sign itself, or &$1; for an entity"),
            retold("The character reference must end with the ';' delimiter.*|A (?:hexa)?decimal representation must .*",
                    "xml-ampersand", Anchor.REFERENCE, "a character reference is not complete",
                    "write it as &#233; or &#xE9;, or write the character itself"),
            retold("The string \"--\" is not permitted within comments.*", "xml-comment", Anchor.DASHES,
                    "a comment contains --", "use other dashes inside comments, and end it with -->"),
            retold("The character sequence \"\\]\\]>\" must not appear in content.*", "xml-cdata-end", Anchor.BRACKETS,
                    "]]> cannot stand in text", "write ]]&gt;"),
            retold("An invalid XML character \\(Unicode: 0x([0-9a-fA-F]+)\\) was found.*", "xml-character",
                    Anchor.CHARACTER, "the character U+$1 is not allowed in XML", "remove it"),
            retold("Character reference \"(.+?)\" is an invalid XML character.*", "xml-character", Anchor.REFERENCE,
                    "the character $1; is not allowed in XML", "remove it"),
            retold("The processing instruction must begin with the name of the target.*"
                            + "|White space is required between the processing instruction target and data.*", "xml-tag",
                    Anchor.INSTRUCTION, "a processing instruction lacks its name", "write <?name …?>"),
            retold("(?:Recursive |The )(?:general |parameter )?entity (?:reference )?\"[&%]?([^\";]+);?\".*",
                    "xml-entity-loop", Anchor.ENTITY, "the entity $1 contains itself",
                    "correct its declaration in the DOCTYPE"),
            retold("The markup declarations contained or pointed to by the document type declaration.*"
                            + "|.*\\b(?:declaration|DOCTYPE decl|DTD|parameter entity|public identifier"
                            + "|system identifier|conditional section)\\b.*|[A-Z]\\w*Decl\\w*", "xml-doctype", Anchor.DOCTYPE,
                    "a declaration in the DOCTYPE is not correct",
                    "TEI needs no DOCTYPE: remove it, or correct the declaration"),
            retold("JAXP000100(\\d\\d).*", "xml-limit", Anchor.HERE,
                    "the document exceeds a limit of the reader: $LIMIT",
                    "no TEI document needs that much: look for what repeats without end"));

    /** The limits by the numbers of their messages. */
    private static final Map<String, String> LIMITS = Map.of(
            "01", "more than 200,000 entity references",
            "02", "more than 1,000 attributes on one element",
            "03", "an entity of more than 2 million characters",
            "04", "entities that grow to more than 10 million characters",
            "05", "a name of more than 1,000 characters",
            "06", "elements nested more than 1,000 deep",
            "07", "more than a million nodes inside entities");

    private static final Pattern UNQUOTED = Pattern.compile("([^\\s=<>]+)\\s*=\\s*([\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB]?)"
            + "([^\\s\"'<>/\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB]*)");

    private static final Pattern HTML = Pattern.compile("\\s*(?i:<!doctype\\s+html|<html)\\b");

    private static final List<List<Retold>> KNOWN = List.of(TAGS, WHOLE, CHARACTERS);

    private ParserMessages() {
    }

    /** Retells a fatal error, at the construct that is at fault. */
    static Diagnostic explain(SAXParseException e, Source source, OpenTags open) {
        String text = String.valueOf(e.getMessage());
        Place place = Place.of(e, source);
        boolean longer = text.startsWith("The end-tag for element type ") && open.isOther(place.span(Anchor.TAG, ""));
        if (longer || text.startsWith("The element type ")) {
            return unlessHtml(open.mismatch(place.span(Anchor.TAG, "")), source);
        }
        Diagnostic diagnostic = KNOWN.stream().flatMap(List::stream).map(k -> apply(k, text, place))
                .flatMap(Optional::stream).findFirst()
                .orElseGet(() -> Diagnostic.error("xml-syntax", place.span(Anchor.HERE, ""), text));
        if (diagnostic.rule().value().equals("xml-entity-undeclared")) {
            return diagnostic.withHelp(EntityScan.meant(diagnostic.message().replaceAll(".*&|;.*", "")));
        }
        if (diagnostic.message().endsWith("is not in quotation marks")) {
            return unquoted(diagnostic, source);
        }
        return diagnostic.rule().value().matches("xml-truncated|xml-empty")
                ? open.truncated(diagnostic) : unlessHtml(diagnostic, source);
    }

    /** A value without quotation marks, or in those of a word processor: what is to be written is known. */
    private static Diagnostic unquoted(Diagnostic diagnostic, Source source) {
        Matcher m = UNQUOTED.matcher(source.chars()).region(diagnostic.span().start().offset(), source.chars().length());
        if (!m.lookingAt() || m.group(3).isEmpty()) {
            return diagnostic;
        }
        Diagnostic told = m.group(2).isEmpty() ? diagnostic : Diagnostic.error(diagnostic.rule().value(), diagnostic.span(),
                diagnostic.message().replace("is not in quotation marks", "stands in typographic quotation marks"));
        return told.withHelp("write " + m.group(1) + "=\"" + m.group(3) + "\"");
    }

    /** What is to be said besides when a page of HTML is given in place of TEI. */
    private static Diagnostic unlessHtml(Diagnostic diagnostic, Source source) {
        return HTML.matcher(source.chars()).lookingAt()
                ? diagnostic.withHelp("this looks like HTML; teipress reads TEI") : diagnostic;
    }

    private static Optional<Diagnostic> apply(Retold known, String text, Place place) {
        Matcher m = known.pattern().matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String name = m.groupCount() > 0 && m.group(1) != null ? m.group(1) : "";
        return Optional.of(Diagnostic.error(known.rule(), place.span(known.anchor(), name), fill(known.message(), m))
                .withHelp(fill(known.help(), m)));
    }

    private static String fill(String template, Matcher m) {
        String result = template;
        for (int i = 1; i <= m.groupCount(); i++) {
            result = result.replace("$" + i, m.group(i) == null ? "" : m.group(i));
        }
        return result.contains("$LIMIT") ? result.replace("$LIMIT", LIMITS.getOrDefault(m.group(1), "")) : result;
    }
}
