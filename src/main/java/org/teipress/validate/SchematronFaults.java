package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import org.teipress.report.Diagnostic;
import org.teipress.report.Span;
import org.teipress.source.Source;

/**
 * Finds the expression of a Schematron schema that does not compile. The stylesheet made from the schema has lost the
 * places, so the expressions are tried one by one.
 */
final class SchematronFaults {

    private static final Pattern EXPRESSION = Pattern.compile(
            "<(?:[\\w.-]+:)?(rule|assert|report|let|value-of)\\b[^>]*?\\s((?:context|test|value|select)"
                    + "\\s*=\\s*(\"[^\"]*\"|'[^']*'))", Pattern.DOTALL);
    private static final Pattern NAMESPACE = Pattern.compile(
            "<(?:[\\w.-]+:)?ns\\b(?=[^>]*\\bprefix\\s*=\\s*[\"']([^\"']*))(?=[^>]*\\buri\\s*=\\s*[\"']([^\"']*))");

    private final Processor processor;
    private final Source schema;

    SchematronFaults(Processor processor, Source schema) {
        this.processor = processor;
        this.schema = schema;
    }

    /** The expressions at fault; the whole schema with {@code message} if none can be singled out. */
    List<Diagnostic> find(String message) {
        XPathCompiler compiler = processor.newXPathCompiler();
        compiler.setAllowUndeclaredVariables(true);
        Matcher ns = NAMESPACE.matcher(schema.text());
        while (ns.find()) {
            compiler.declareNamespace(ns.group(1), ns.group(2));
        }
        List<Diagnostic> found = new ArrayList<>();
        Matcher m = EXPRESSION.matcher(schema.text());
        while (m.find()) {
            String quoted = m.group(3);
            try {
                check(compiler, m.group(1), unescaped(quoted.substring(1, quoted.length() - 1)));
            } catch (SaxonApiException e) {
                found.add(SchemaMessages.fault(schema.span(m.start(2), m.end(2)), String.valueOf(e.getMessage())));
            }
        }
        return found.isEmpty() ? List.of(SchemaMessages.fault(Span.startOf(schema.uri()), message)) : found;
    }

    private static void check(XPathCompiler compiler, String element, String expression) throws SaxonApiException {
        if (element.equals("rule")) {
            compiler.compilePattern(expression);
        } else {
            compiler.compile(expression);
        }
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
