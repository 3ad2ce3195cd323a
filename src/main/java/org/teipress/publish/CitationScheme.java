package org.teipress.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;

/**
 * How a document wants its passages cited, as {@code citeStructure} or {@code cRefPattern} in its header says: {@code 2.14}
 * for the fourteenth verse of the second book. The expressions come from the document, so only paths and a few plain
 * functions are taken.
 */
final class CitationScheme {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final QName ID = new QName("https://teipress.org/ns/prepared", "id");
    private static final QName XML_ID = new QName("http://www.w3.org/XML/1998/namespace", "id");
    private static final Set<String> FUNCTIONS = Set.of("position", "last", "text", "node", "count", "not", "string",
            "normalize-space", "contains", "starts-with", "concat", "substring-before", "substring-after", "translate");
    private static final Pattern CALL = Pattern.compile("([\\w.:-]+)\\s*\\(");
    /** No ranges, loops, variables or literals that could hide one of them. */
    private static final Pattern OTHER = Pattern.compile("\\$|\\{|\\b(for|let|some|every|to|function)\\b|=>");

    private final XPathCompiler compiler;
    private final Map<String, String> found = new HashMap<>();

    private CitationScheme(Processor processor) {
        compiler = processor.newXPathCompiler();
        compiler.declareNamespace("", TEI);
        compiler.declareNamespace("tei", TEI);
    }

    /** The numbers of the passages of a prepared document, by their addresses; empty where it has no scheme. */
    static Map<String, String> of(XdmNode prepared, Processor processor) {
        CitationScheme scheme = new CitationScheme(processor);
        prepared.select(Steps.descendant(TEI, "refsDecl").then(Steps.child(TEI, "citeStructure")))
                .forEach(structure -> scheme.follow(CitationLevel.of(structure), prepared, ""));
        prepared.select(Steps.descendant(TEI, "refsDecl").then(Steps.child(TEI, "cRefPattern")))
                .forEach(pattern -> CitationLevel.ofPattern(pattern).ifPresent(level -> scheme.follow(level, prepared, "")));
        return scheme.found;
    }

    private void follow(CitationLevel level, XdmNode context, String before) {
        if (!isPlain(level.match()) || !isPlain(level.use())) {
            return;
        }
        try {
            XdmValue passages = compiler.evaluate(level.match(), context);
            XdmValue numbers = compiler.evaluate("(" + level.match() + ") ! normalize-space(string((" + level.use() + ")[1]))", context);
            for (int i = 0; i < passages.size() && i < numbers.size(); i++) {
                if (passages.itemAt(i) instanceof XdmNode passage && !numbers.itemAt(i).getStringValue().isEmpty()) {
                    String number = before + level.before() + numbers.itemAt(i).getStringValue();
                    name(passage, number);
                    level.below().forEach(b -> follow(b, passage, number));
                }
            }
        } catch (SaxonApiException e) {
            return; // A path that is none names no passage; validation tells of it.
        }
    }

    private void name(XdmNode passage, String number) {
        String address = passage.getAttributeValue(ID) != null ? passage.getAttributeValue(ID)
                : passage.getAttributeValue(XML_ID);
        if (address != null) {
            found.putIfAbsent(address, number);
        }
    }

    /** Whether an expression is a path with nothing but plain functions. */
    private static boolean isPlain(String expression) {
        Matcher call = CALL.matcher(expression);
        while (call.find()) {
            if (!FUNCTIONS.contains(call.group(1))) {
                return false;
            }
        }
        return !expression.isBlank() && expression.length() < 300 && !OTHER.matcher(expression).find();
    }
}
