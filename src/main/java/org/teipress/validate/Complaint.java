package org.teipress.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a validator of grammars complains of, taken apart. The keys of Jing's message file serve as the vocabulary for all of them, so that
 * one set of words is enough.
 *
 * @param rule the rule that was broken
 * @param key  a key of Jing's message file; {@code invalid} if none fits
 * @param args what was filled in, in the order of its placeholders: names in quotation marks
 * @param text the message as the validator wrote it
 */
record Complaint(String rule, String key, List<String> args, String text) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    String arg(int i) {
        return i < args.size() ? args.get(i) : "";
    }

    /** Names in quotation marks, without the prefixes that Jing made up. */
    List<String> names(int arg) {
        String list = arg(arg).replaceAll("\\s*\\(with xmlns.*\\)$", "");
        List<String> names = new ArrayList<>();
        Matcher m = QUOTED.matcher(list);
        while (m.find()) {
            names.add(m.group(1).replaceFirst("^ns\\d*:", ""));
        }
        return names;
    }
}
