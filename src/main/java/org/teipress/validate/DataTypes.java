package org.teipress.validate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The data types of TEI in plain words, recognised by what validators say about a value that does not fit. */
final class DataTypes {

    /** What is said of a type, and how the words for it can be known. */
    private record Known(Pattern said, String words) {
    }

    private static Known known(String said, String words) {
        return new Known(Pattern.compile(said, Pattern.DOTALL), words);
    }

    private static final List<Known> KNOWN = List.of(
            known(".*(ISO date|ISO year|a year|month of the year).*",
                    "write a date as 1920, 1920-05 or 1920-05-12, the year with four digits"),
            known(".*(must be true or false|must be a boolean|boolean).*", "write true or false"),
            known(".*less than or equal to 1\\b.*", "write a number between 0 and 1, such as 0.8"),
            known(".*must be a (non-negative integer|positive integer|integer).*|.*nonNegativeInteger.*",
                    "write a whole number"),
            known(".*must be a (decimal|floating-point|double).*", "write a number"),
            known(".*(must be a language|language (tag|identifier)).*",
                    "write a language tag such as en, la or kk-Cyrl"),
            known(".*XML name without colons.*|.*must be an? (XML )?(name|NCName).*",
                    "begin with a letter and go on with letters, digits, - and _; no spaces"),
            known(".*(URI|anyURI|address).*", "write an address: #id for a place in this document, or file.xml#id"),
            known(".*\\Q(\\p{L}|\\p{N}|\\p{P}|\\p{S})+\\E.*|.*\\Q[^\\s]+\\E.*", "write one word, without spaces"),
            known(".*string length|.*at least 1.*|.*minLength.*", "write something: the value must not be empty"));

    private DataTypes() {
    }

    /** What to write instead of a value; empty if the type is not one that is known here. */
    static Optional<String> words(String value, String failures) {
        if (value.isBlank()) {
            return Optional.of("write a value, or remove the attribute");
        }
        return KNOWN.stream().filter(k -> k.said().matcher(failures).matches()).map(Known::words).findFirst();
    }
}
