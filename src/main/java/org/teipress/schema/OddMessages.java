package org.teipress.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.SaxonApiException;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;
import org.teipress.source.Source;

/** What the stylesheets say, as diagnostics. Their messages begin with a word for their weight. */
final class OddMessages {

    private static final Pattern SCHEMA = Pattern.compile("<(?:[\\w.-]+:)?schemaSpec\\b[^<>]*>");

    private OddMessages() {
    }

    /** A message of a stylesheet: {@code warning: ...} or {@code note: ...}. */
    static Diagnostic of(Source odd, String message) {
        boolean warning = message.startsWith("warning: ");
        String text = message.replaceFirst("^(warning|note|error): ", "");
        return Diagnostic.of(warning ? "odd-reference" : "odd-absent", warning ? Severity.WARNING : Severity.INFO,
                place(odd, text), text);
    }

    /** Where the ODD itself names what the message speaks of, which mostly stands at its end; else the start of the ODD. */
    private static Span place(Source odd, String message) {
        List<String> words = new ArrayList<>(Arrays.asList(message.replaceAll("/@.*|:( |$)", " ").strip().split("\\s+")));
        Collections.reverse(words);
        for (String word : words) {
            Matcher named = Pattern.compile("\\b(?:key|ident|include|except|target|name)\\s*=\\s*([\"'])(?:[^\"'<]*\\s)?"
                    + Pattern.quote(word) + "(?:\\s[^\"'<]*)?\\1").matcher(odd.text());
            if (named.find()) {
                return odd.span(named.start(), named.end());
            }
        }
        return Span.startOf(odd.uri());
    }

    /** The schema of an ODD, or its start. */
    static Span schema(Source odd) {
        Matcher tag = SCHEMA.matcher(odd.text());
        return tag.find() ? odd.span(tag.start(), tag.end()) : Span.startOf(odd.uri());
    }

    /** What ended the work. */
    static Diagnostic fault(Span place, SaxonApiException e) {
        String code = e.getErrorCode() == null ? "" : e.getErrorCode().getLocalName();
        Diagnostic fault = Diagnostic.error(code.isEmpty() ? "odd-broken" : "odd-" + code, place,
                String.valueOf(e.getMessage()));
        return switch (code) {
            case "no-source" -> fault.withHelp("the TEI's source p5subset.xml is needed: teipress schema add FILE puts a copy where it is "
                    + "found, also for validation; or name one with --source or in a catalog");
            case "no-schema" -> fault.withHelp("add a schemaSpec");
            default -> fault;
        };
    }
}
