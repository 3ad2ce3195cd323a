package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the messages of Xerces back: the constraint that was broken, and what was filled in. The patterns come from the
 * message file of Xerces itself.
 */
final class XsdMessages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.apache.xerces.impl.msg.XMLSchemaMessages", Locale.ROOT);
    private static final Pattern KEY = Pattern.compile("^(cvc-[A-Za-z.\\d-]+?): ", Pattern.DOTALL);

    /** From the beginning of a key to the rule: what belongs together for an encoder has one rule. */
    static final Map<String, String> RULES = rules();

    private XsdMessages() {
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new java.util.LinkedHashMap<>();
        rules.put("cvc-complex-type.2.4", "xsd-complex-type.2.4");
        rules.put("cvc-complex-type.2", "xsd-complex-type.2");
        rules.put("cvc-complex-type.3.2", "xsd-complex-type.3.2");
        rules.put("cvc-complex-type.3.1", "xsd-attribute");
        rules.put("cvc-complex-type.4", "xsd-complex-type.4");
        rules.put("cvc-complex-type.5", "xsd-id");
        rules.put("cvc-attribute", "xsd-attribute");
        rules.put("cvc-datatype-valid", "xsd-datatype-valid");
        rules.put("cvc-enumeration-valid", "xsd-enumeration-valid");
        rules.put("cvc-pattern-valid", "xsd-pattern-valid");
        rules.put("cvc-identity-constraint", "xsd-identity-constraint");
        rules.put("cvc-id", "xsd-id");
        rules.put("cvc-elt.1", "xsd-elt.1");
        rules.put("cvc-elt", "xsd-elt");
        rules.put("cvc-type", "xsd-type");
        for (String facet : List.of("length", "minLength", "maxLength", "minInclusive", "maxInclusive",
                "minExclusive", "maxExclusive", "totalDigits", "fractionDigits")) {
            rules.put("cvc-" + facet + "-valid", "xsd-facet-valid");
        }
        return rules;
    }

    /**
     * A message taken apart.
     *
     * @param key  the constraint, as Xerces names it: {@code cvc-complex-type.2.4.a}; empty if it names none
     * @param args what was filled in, by placeholder number
     * @param text the message without the constraint
     */
    record Parsed(String key, List<String> args, String text) {

        String rule() {
            return RULES.entrySet().stream().filter(e -> key.startsWith(e.getKey())).map(Map.Entry::getValue)
                    .findFirst().orElse("xsd-invalid");
        }

        boolean is(String prefix) {
            return key.startsWith(prefix);
        }

        String arg(int i) {
            return i < args.size() ? args.get(i) : "";
        }

        /** Whether it only says why the value is wrong that the next one speaks of: it breaks its type, or is an ID used before. */
        boolean isReason() {
            return is("cvc-datatype-valid") || is("cvc-id.2") || key.endsWith("-valid");
        }

        /** Whether it says which attribute or element has a value that was found wrong before. */
        boolean isAboutValue() {
            return is("cvc-attribute.3") || is("cvc-type.3.1.3") || is("cvc-complex-type.2.2");
        }
    }

    static Parsed parse(String message) {
        Matcher key = KEY.matcher(message);
        if (!key.find()) {
            return new Parsed("", List.of(), message);
        }
        String name = key.group(1);
        for (String candidate : List.of(name, name + "_ns")) {
            if (BUNDLE.containsKey(candidate)) {
                List<String> args = arguments(BUNDLE.getString(candidate), message);
                if (!args.isEmpty()) {
                    return new Parsed(name, args, message.substring(key.end()));
                }
            }
        }
        return new Parsed(name, List.of(), message.substring(key.end()));
    }

    private static List<String> arguments(String form, String message) {
        String text = form.replace("'{'", "\u0001").replace("'}'", "\u0002").replace("''", "'");
        StringBuilder regex = new StringBuilder();
        List<Integer> order = new ArrayList<>();
        Matcher m = Pattern.compile("\\{(\\d)}").matcher(text);
        int from = 0;
        while (m.find()) {
            regex.append(Pattern.quote(literal(text.substring(from, m.start())))).append("(.*?)");
            order.add(Integer.valueOf(m.group(1)));
            from = m.end();
        }
        regex.append(Pattern.quote(literal(text.substring(from))));
        Matcher filled = Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(message);
        List<String> args = new ArrayList<>(java.util.Collections.nCopies(10, ""));
        if (!filled.matches()) {
            return List.of();
        }
        for (int i = 0; i < order.size(); i++) {
            args.set(order.get(i), filled.group(i + 1));
        }
        return args;
    }

    private static String literal(String text) {
        return text.replace('\u0001', '{').replace('\u0002', '}');
    }
}
