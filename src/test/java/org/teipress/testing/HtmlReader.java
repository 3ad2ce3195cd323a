package org.teipress.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Reads HTML as strictly as XML is read: every element is closed where it must be, every attribute is quoted and occurs
 * once, every reference is known. Browsers forgive; an edition should not need it. The names of elements come without
 * namespaces.
 */
public final class HtmlReader {

    private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link",
            "meta", "param", "source", "track", "wbr");
    private static final Pattern TOKEN = Pattern.compile("<!--.*?-->|<!doctype[^>]*>|</(?<end>[^\\s>]+)\\s*>"
            + "|<(?<start>[A-Za-z][^\\s/>]*)(?<atts>(?:\\s+[^\\s=/>]+(?:=(?:\"[^\"]*\"|'[^']*'))?)*)\\s*(?<self>/?)>"
            + "|(?<text>[^<]+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=]+)(?:=(?:\"([^\"]*)\"|'([^']*)'))?");
    private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9A-Fa-f]+|#[0-9]+|[A-Za-z]+);|&");
    private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"",
            "apos", "'", "nbsp", "\u00a0", "shy", "\u00ad");

    private final BuildingContentHandler tree;
    private final Deque<String> open = new ArrayDeque<>();

    private HtmlReader(BuildingContentHandler tree) {
        this.tree = tree;
    }

    /** The page as a tree; what is wrong with it is an {@link AssertionError}. */
    public static XdmNode read(String html) {
        try {
            BuildingContentHandler tree = new Processor(false).newDocumentBuilder().newBuildingContentHandler();
            new HtmlReader(tree).parse(html);
            return tree.getDocumentNode();
        } catch (SAXException | SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private void parse(String html) throws SAXException {
        tree.startDocument();
        Matcher token = TOKEN.matcher(html);
        int at = 0;
        while (at < html.length()) {
            check(token.find(at) && token.start() == at, "no tag and no text", html, at);
            at = token.end();
            if (token.group("start") != null) {
                start(token);
                String name = token.group("start");
                if (Set.of("script", "style").contains(name)) {
                    at = html.indexOf("</" + name, at);
                    check(at >= 0, "no end of " + name, html, token.start());
                }
            } else if (token.group("end") != null) {
                String last = open.isEmpty() ? "" : open.pop();
                check(last.equals(token.group("end")), "the end of " + last + " was expected", html, token.start());
                tree.endElement("", last, last);
            } else if (token.group("text") != null) {
                text(token.group("text"));
            }
        }
        check(open.isEmpty(), "still open: " + open, html, html.length());
        tree.endDocument();
    }

    private void start(Matcher token) throws SAXException {
        String name = token.group("start");
        AttributesImpl attributes = new AttributesImpl();
        for (Map.Entry<String, String> a : attributes(token.group("atts")).entrySet()) {
            if (!a.getKey().startsWith("xmlns")) {
                String local = a.getKey().replace(':', '-');
                attributes.addAttribute("", local, local, "CDATA", a.getValue());
            }
        }
        tree.startElement("", name, name, attributes);
        if (VOID.contains(name.toLowerCase(Locale.ROOT)) || !token.group("self").isEmpty()) {
            tree.endElement("", name, name);
        } else {
            open.push(name);
        }
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            String value = attribute.group(2) != null ? attribute.group(2)
                    : attribute.group(3) != null ? attribute.group(3) : "";
            if (attributes.put(attribute.group(1), resolved(value)) != null) {
                throw new AssertionError("the attribute " + attribute.group(1) + " occurs twice in " + written);
            }
        }
        return attributes;
    }

    private void text(String text) throws SAXException {
        char[] characters = resolved(text).toCharArray();
        if (!open.isEmpty()) {
            tree.characters(characters, 0, characters.length);
        }
    }

    private static String resolved(String text) {
        return REFERENCE.matcher(text).replaceAll(r -> Matcher.quoteReplacement(meaning(r.group(1))));
    }

    private static String meaning(String reference) {
        if (reference == null) {
            return "&";
        }
        if (reference.startsWith("#")) {
            boolean hex = reference.startsWith("#x");
            return Character.toString(Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10));
        }
        String character = ENTITIES.get(reference);
        if (character == null) {
            throw new AssertionError("the entity &" + reference + "; is not known");
        }
        return character;
    }

    private static void check(boolean condition, String fault, String html, int at) {
        if (!condition) {
            throw new AssertionError(fault + " at: "
                    + html.substring(Math.max(0, at - 60), Math.min(html.length(), at + 60)));
        }
    }
}
