package org.teipress.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a document can be checked for, beside being well-formed. */
public enum CheckKind {
    /** By a grammar: RELAX NG or W3C XML Schema. */
    GRAMMAR,
    /** By Schematron. */
    RULES,
    /** Identifiers, and the pointers to them. */
    POINTERS,
    /** Characters, language tags, typed signs. */
    TEXT;

    /** The word by which a user asks for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(CheckKind::word).toList();
    }

    /** The kind of this name. */
    public static Optional<CheckKind> named(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word.strip())).findFirst();
    }
}
