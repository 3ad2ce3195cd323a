package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.NearestName;

/** What to say about attributes that an element does not have, or lacks, or whose value is wrong. Immutable. */
final class AttributeAdvice {

    private static final int MOST = 8;
    private static final Pattern VALUES = Pattern.compile("must be equal to (\"[^\"]*\"(?:(?:, | or )\"[^\"]*\")*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /** Attributes that other vocabularies have, and what TEI has for them. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(Map.entry("id", "xml:id"), Map.entry("lang", "xml:lang"),
            Map.entry("space", "xml:space"), Map.entry("base", "xml:base"), Map.entry("href", "target"), Map.entry("src", "url"),
            Map.entry("class", "rend"), Map.entry("rend", "rendition"), Map.entry("targets", "target"), Map.entry("title", "n"), Map.entry("value", "when"),
            Map.entry("entity", "url"), Map.entry("doc", "target"), Map.entry("colspan", "cols"), Map.entry("rowspan", "rows"),
            Map.entry("xlink:href", "target"), Map.entry("witness", "wit"), Map.entry("date", "when"), Map.entry("year", "when"));

    /** Where TEI P4 gave the other reading as an attribute, P5 has two elements, here in their order. */
    private static final Map<String, String> PAIRS = Map.of("sic corr", "sic corr", "corr sic", "sic corr", "orig reg", "orig reg",
            "reg orig", "orig reg", "abbr expan", "abbr expan", "expan abbr", "abbr expan");

    private final ContentModels models;

    AttributeAdvice(ContentModels models) {
        this.models = models;
    }

    /** An attribute that the element does not have. */
    GrammarWords unknown(OpenElement element, String attribute, List<String> expected) {
        String message = "<" + element.name() + "> has no attribute " + attribute;
        List<String> known = expected.isEmpty() ? models.attributes(element.local()) : expected;
        String pair = PAIRS.get(element.local() + " " + attribute);
        if (pair != null) {
            String[] two = pair.split(" ");
            return new GrammarWords(message, Optional.of("write <choice><" + two[0] + ">…</" + two[0] + "><" + two[1] + ">…</" + two[1] + "></choice>"));
        } else if (attribute.equals("TEIform")) {
            return new GrammarWords(message, Optional.of("remove it: it is of TEI P4"));
        }
        return new GrammarWords(message, meant(attribute, known).map(n -> "did you mean " + n + "?")
                .or(() -> Optional.of(allowed(element, known))));
    }

    /** The attribute that is probably meant, among those that are known. */
    static Optional<String> meant(String attribute, List<String> known) {
        return Optional.ofNullable(FOREIGN.get(attribute)).filter(known::contains)
                .or(() -> NearestName.of(attribute, known));
    }

    /** The attributes that say something about this element in particular. */
    private String allowed(OpenElement element, List<String> known) {
        List<String> own = models.attributes(element.local()).stream().filter(known::contains)
                .filter(a -> !models.isGlobal(a)).toList();
        if (models.isEmpty()) {
            return known.isEmpty() ? "remove it" : "it can have " + shortened(known);
        }
        return own.isEmpty() ? "remove it: it has only the attributes that every element has"
                : "besides those of every element it can have " + shortened(own);
    }

    private static String shortened(List<String> names) {
        String list = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return list + (names.size() > MOST ? " and " + (names.size() - MOST) + " more" : "");
    }

    /** An attribute whose value is not one of those it can have. */
    GrammarWords value(OpenElement element, String attribute, String value, String failures) {
        String message = "\"" + value + "\" is no value for " + attribute + " on <" + element.name() + ">";
        return new GrammarWords(message, advice(value, failures));
    }

    /** How a wrong value can be mended, from what is said about each way in which it fails. */
    static Optional<String> advice(String value, String failures) {
        String text = failures.replaceFirst("^; ", "");
        List<String> choices = new ArrayList<>();
        Matcher m = VALUES.matcher(text);
        while (m.find()) {
            QUOTED.matcher(m.group(1)).results().map(r -> r.group(1)).filter(c -> !c.isEmpty()).forEach(choices::add);
        }
        Optional<String> near = NearestName.of(value, choices).map(n -> "did you mean \"" + n + "\"? ");
        Optional<String> type = DataTypes.words(value, VALUES.matcher(text).replaceAll(""));
        if (!choices.isEmpty()) {
            String list = "\"" + String.join("\", \"", choices.subList(0, Math.min(MOST, choices.size()))) + "\"";
            return Optional.of(near.orElse("") + type.map(t -> t + ", or ").orElse("") + "use one of " + list
                    + (choices.size() > MOST ? " and " + (choices.size() - MOST) + " more" : ""));
        }
        return type.or(() -> text.isBlank() ? Optional.empty() : Optional.of("the value " + text));
    }

    /** Attributes that must be there. */
    GrammarWords missing(OpenElement element, List<String> attributes, boolean oneOf) {
        String names = listed(attributes, oneOf ? " or " : " and ");
        String message = oneOf ? "<" + element.name() + "> lacks an attribute"
                : "<" + element.name() + "> lacks the attribute" + (attributes.size() > 1 ? "s " : " ") + names;
        return new GrammarWords(message, attributes.isEmpty() ? Optional.empty()
                : Optional.of("add " + listed(attributes.stream().map(a -> a + "=\"…\"").toList(), oneOf ? " or " : " and ")));
    }

    private static String listed(List<String> names, String last) {
        int end = names.size() - 1;
        return end < 1 ? String.join("", names) : String.join(", ", names.subList(0, end)) + last + names.get(end);
    }
}
