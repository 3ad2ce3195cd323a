package org.teipress.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between dashes at the head of a Markdown text: lines such as {@code title: "A diary"}. */
final class FrontMatter {

    private static final Pattern FRONT = Pattern.compile("\\A---\\R(?:.*\\R)*?(?:---|\\.\\.\\.)(?:\\R|\\z)");
    private static final Pattern LINE = Pattern.compile("(?m)^(title|author|editor|lang|language|source|date|publisher|licen[cs]e|rights):[ \\t]*(\"[^\"\\r\\n]+\"|'[^'\\r\\n]+'"
            + "|[^\"'\\[\\]{}|>#\\s][^\\r\\n#]*)");
    private static final Pattern DAY = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private FrontMatter() {
    }

    /** Where the text behind it begins; 0 if there is none. */
    static int end(String text) {
        Matcher front = FRONT.matcher(text);
        return front.find() ? front.end() : 0;
    }

    /** What it says of the text, for the header. */
    static HeaderWords words(String text) {
        Map<String, String> said = new HashMap<>();
        Matcher line = LINE.matcher(text).region(0, end(text));
        while (line.find()) {
            said.putIfAbsent(line.group(1), line.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2"));
        }
        return new HeaderWords(of(said, "title"), of(said, "author"), of(said, "editor"), of(said, "lang").or(() -> of(said, "language"))
                .filter(l -> TAG.matcher(l).matches()), of(said, "source"), of(said, "date").filter(d -> DAY.matcher(d).matches()), of(said, "publisher"),
                of(said, "licence").or(() -> of(said, "license")).or(() -> of(said, "rights")));
    }

    private static Optional<String> of(Map<String, String> said, String key) {
        return Optional.ofNullable(said.get(key));
    }
}
