package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xerces.xs.StringList;
import org.apache.xerces.xs.XSConstants;
import org.apache.xerces.xs.XSObjectList;
import org.apache.xerces.xs.XSSimpleTypeDefinition;

/** Says of a type of W3C Schema what a value must be, in the phrases that {@link DataTypes} knows from RELAX NG. */
final class XsdTypes {

    private static final Map<Short, String> NAMES = Map.ofEntries(Map.entry(XSConstants.BOOLEAN_DT, "a boolean"),
            Map.entry(XSConstants.DATE_DT, "an ISO date"), Map.entry(XSConstants.DATETIME_DT, "an ISO date"),
            Map.entry(XSConstants.GYEAR_DT, "a year"), Map.entry(XSConstants.GYEARMONTH_DT, "a year"),
            Map.entry(XSConstants.DECIMAL_DT, "a decimal number"), Map.entry(XSConstants.DOUBLE_DT, "a floating-point number"),
            Map.entry(XSConstants.FLOAT_DT, "a floating-point number"), Map.entry(XSConstants.INTEGER_DT, "an integer"),
            Map.entry(XSConstants.NONNEGATIVEINTEGER_DT, "a non-negative integer"),
            Map.entry(XSConstants.POSITIVEINTEGER_DT, "a positive integer"), Map.entry(XSConstants.LANGUAGE_DT, "a language identifier"),
            Map.entry(XSConstants.NCNAME_DT, "an XML name without colons"), Map.entry(XSConstants.ID_DT, "an XML name without colons"),
            Map.entry(XSConstants.NAME_DT, "an XML name"), Map.entry(XSConstants.ANYURI_DT, "a URI"));

    private XsdTypes() {
    }

    static String words(XSSimpleTypeDefinition type) {
        StringList values = type.getLexicalEnumeration();
        if (values.getLength() > 0) {
            return "must be equal to " + quoted(values);
        }
        return switch (type.getVariety()) {
            case XSSimpleTypeDefinition.VARIETY_UNION -> union(type.getMemberTypes());
            case XSSimpleTypeDefinition.VARIETY_LIST -> words(type.getItemType());
            default -> atom(type);
        };
    }

    private static String union(XSObjectList members) {
        List<String> words = new ArrayList<>();
        for (Object member : members) {
            words.add(words((XSSimpleTypeDefinition) member));
        }
        return String.join("; or ", words);
    }

    private static String atom(XSSimpleTypeDefinition type) {
        StringBuilder words = new StringBuilder("must be " + NAMES.getOrDefault(type.getBuiltInKind(), "a string"));
        if (type.isDefinedFacet(XSSimpleTypeDefinition.FACET_MAXINCLUSIVE)) {
            words.append(" less than or equal to ").append(type.getLexicalFacetValue(XSSimpleTypeDefinition.FACET_MAXINCLUSIVE));
        }
        if (type.isDefinedFacet(XSSimpleTypeDefinition.FACET_MINLENGTH)) {
            words.append(" with a string length of at least ").append(type.getLexicalFacetValue(XSSimpleTypeDefinition.FACET_MINLENGTH));
        }
        StringList patterns = type.getLexicalPattern();
        if (patterns.getLength() > 0 && !NAMES.containsKey(type.getBuiltInKind())) {
            words.append(" matching the regular expression \"").append(patterns.item(0)).append('"');
        }
        return words.toString();
    }

    private static String quoted(StringList values) {
        List<String> quoted = new ArrayList<>();
        for (int i = 0; i < values.getLength(); i++) {
            quoted.add("\"" + values.item(i) + "\"");
        }
        return String.join(", ", quoted);
    }
}
