package org.teipress.validate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Span;
import org.teipress.source.Source;

/**
 * An {@code xml-model} processing instruction: the way a document names its own schemas.
 *
 * @param attributes its pseudo-attributes, in the order written
 * @param number     how many such instructions stand before it
 */
record ModelInstruction(Map<String, String> attributes, int number) {

    private static final Pattern WRITTEN =
            Pattern.compile("<!--.*?-->|<!DOCTYPE|<\\?(xml-model\\s)?.*?\\?>", Pattern.DOTALL);

    private static final Pattern PSEUDO_ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    /** Reads the data of the instruction. */
    static ModelInstruction parse(String data, int number) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher m = PSEUDO_ATTRIBUTE.matcher(data);
        while (m.find()) {
            String raw = m.group(2) != null ? m.group(2) : m.group(3);
            attributes.put(m.group(1), raw.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                    .replace("&apos;", "'").replace("&amp;", "&"));
        }
        return new ModelInstruction(attributes, number);
    }

    /** Where it is written: parsers are not to be trusted with places before the root element. */
    Span span(Source source) {
        Matcher m = WRITTEN.matcher(source.chars());
        int before = 0;
        while (m.find()) {
            if (m.group(1) != null && before++ == number) {
                return source.span(m.start(), m.end());
            }
        }
        return Span.startOf(source.uri());
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).filter(v -> !v.isBlank());
    }

    /** The language of the schema, as far as the instruction tells. */
    Optional<SchemaKind> kind() {
        return SchemaKind.promised(attribute("href").orElse(""), attribute("type"), attribute("schematypens"));
    }
}
