package org.teipress.validate;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.source.Source;

/** Looks at the characters of a text: what a reader cannot see, or takes for something else. Used once. */
final class Characters {

    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(UnicodeScript.LATIN, "Latin",
            UnicodeScript.CYRILLIC, "Cyrillic", UnicodeScript.GREEK, "Greek");

    /** Elements that speak of characters instead of using them. */
    private static final Set<String> ABOUT = Set.of("g", "mapping", "charProp", "localProp", "unicodeProp", "egXML", "code");

    private final Source source;
    private final String text;
    private final boolean composed;
    private final List<Diagnostic> found = new ArrayList<>();

    Characters(Source source) {
        this.source = source;
        this.text = source.text();
        this.composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    List<Diagnostic> found() {
        return found;
    }

    /** Looks at a stretch of text inside an element. */
    void look(String element, int from, int to) {
        boolean about = ABOUT.contains(element);
        int word = -1;
        boolean plain = true;
        for (int i = from; i < to;) {
            char first = text.charAt(i);
            int c = first < 0x7F ? first : text.codePointAt(i);
            boolean letter = c < 0x7F ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c) || isMark(c);
            if (!letter && word >= 0) {
                word(word, i, plain);
                word = -1;
            } else if (letter && word < 0) {
                word = i;
                plain = true;
            }
            plain &= c < 0x7F;
            int next = i + (c < 0x7F ? 1 : Character.charCount(c));
            if (c >= 0x7F && !about) {
                single(c, i, next);
            }
            i = next;
        }
        if (word >= 0) {
            word(word, to, plain);
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void single(int c, int from, int to) {
        if (c == 0xFFFD) {
            add(Severity.ERROR, "uni-replacement", "a letter was lost here: U+FFFD stands where a program could not read it",
                    "look into the source and type the letter", from, to);
        } else if (c <= 0x9F || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF) {
            add(Severity.WARNING, "uni-control", "the control character " + name(c) + " prints nothing",
                    "it is left over from another encoding, often for a quotation mark or a dash: type what is meant", from, to);
        } else if (Character.getType(c) == Character.PRIVATE_USE) {
            add(Severity.WARNING, "uni-private-use", "the private character " + name(c) + " means something else, or nothing, in "
                    + "other typefaces", "describe it with <char> in the header and write <g ref=\"#…\"/>", from, to);
        } else if (c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
            add(Severity.WARNING, "uni-direction", "the invisible character " + name(c) + " changes the direction of writing",
                    "remove it; if the direction is meant, say so with xml:lang or style", from, to);
        } else if (c == 0x200B || c == 0xFEFF || c == 0x00AD || c == 0x2060) {
            add(Severity.WARNING, "uni-invisible", "the invisible character " + name(c) + " stands in the text",
                    c == 0x00AD ? "for a hyphen of the source write <pc force=\"weak\">-</pc> or <lb break=\"no\"/>; else remove it"
                            : "remove it: searches do not find the word with it", from, to);
        }
    }

    private static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** Most words have only letters of the English alphabet, which are what they look like. */
    private void word(int from, int to, boolean plain) {
        if (plain) {
            return;
        }
        if (!composed && !Normalizer.isNormalized(text.substring(from, to), Normalizer.Form.NFC)) {
            add(Severity.WARNING, "uni-not-composed", "the word is not in composed form (NFC): it looks the same, but searches "
                    + "do not find it", "write the composed letters; --fix does that", from, to);
        }
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            UnicodeScript script = UnicodeScript.of(text.codePointAt(i));
            if (SCRIPTS.containsKey(script)) {
                scripts.add(script);
            }
        }
        if (scripts.size() > 1) {
            mixed(from, to, scripts);
        }
    }

    private void mixed(int from, int to, Set<UnicodeScript> scripts) {
        List<Integer> letters = text.substring(from, to).codePoints().boxed().toList();
        UnicodeScript rare = scripts.stream().min(java.util.Comparator.comparingLong(s ->
                letters.stream().filter(c -> UnicodeScript.of(c) == s).count())).orElseThrow();
        List<String> strangers = letters.stream().filter(c -> UnicodeScript.of(c) == rare).distinct()
                .map(c -> Character.toString(c) + " (" + name(c) + ")").toList();
        add(Severity.WARNING, "uni-mixed-script", "the word \"" + text.substring(from, to) + "\" mixes scripts: "
                + String.join(", ", strangers) + (strangers.size() == 1 ? " is " : " are ") + SCRIPTS.get(rare),
                "type the letter of the word's own script that looks the same", from, to);
    }

    private void add(Severity severity, String rule, String message, String help, int from, int to) {
        found.add(Diagnostic.of(rule, severity, source.span(from, to), message).withHelp(help));
    }
}
