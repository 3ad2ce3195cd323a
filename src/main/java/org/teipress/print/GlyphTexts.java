package org.teipress.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which characters each glyph of a font stands for, also a glyph that no character has: a ligature, a letter in the
 * form it takes within a word. Read backwards from the font's own substitutions ({@code GSUB}). Without this a reader
 * who copies from the PDF gets "oce" for "office". Immutable once read.
 */
final class GlyphTexts {

    private static final int SINGLE = 1;
    private static final int MULTIPLE = 2;
    private static final int ALTERNATE = 3;
    private static final int LIGATURE = 4;
    private static final int EXTENSION = 7;

    /** Substitutions of substitutions: no font goes deeper. */
    private static final int ROUNDS = 6;

    private final FontTables font;
    private final Map<Integer, String> texts = new HashMap<>();
    private boolean grown;

    private GlyphTexts(FontTables font) {
        this.font = font;
    }

    /**
     * Reads a font.
     *
     * @throws IOException if it is no TrueType font
     */
    static GlyphTexts of(byte[] bytes) throws IOException {
        GlyphTexts all = new GlyphTexts(new FontTables(bytes));
        all.font.characters((character, glyph) -> all.texts.putIfAbsent(glyph, Character.toString(character)));
        if (all.font.table("GSUB").isPresent()) {
            int lookups = all.lookups(all.font.table("GSUB").getAsInt());
            all.grown = true;
            for (int round = 0; all.grown && round < ROUNDS; round++) {
                all.grown = false;
                all.follow(lookups);
            }
        }
        return all;
    }

    /** The characters of a glyph, where they are known. */
    Optional<String> text(int glyph) {
        return Optional.ofNullable(texts.get(glyph));
    }

    private int lookups(int gsub) {
        return gsub + font.unsigned(gsub + 8);
    }

    private void follow(int lookups) {
        int count = font.unsigned(lookups);
        for (int i = 0; i < count; i++) {
            int lookup = lookups + font.unsigned(lookups + 2 + 2 * i);
            int type = font.unsigned(lookup);
            int subtables = font.unsigned(lookup + 4);
            for (int j = 0; j < subtables; j++) {
                subtable(type, lookup + font.unsigned(lookup + 6 + 2 * j));
            }
        }
    }

    private void subtable(int type, int at) {
        if (type == EXTENSION) {
            subtable(font.unsigned(at + 2), at + font.integer(at + 4));
            return;
        }
        if (type > LIGATURE) {
            return;
        }
        List<Integer> covered = coverage(at + font.unsigned(at + 2));
        for (int i = 0; i < covered.size(); i++) {
            String text = texts.get(covered.get(i));
            if (text == null) {
                continue;
            }
            switch (type) {
                case SINGLE -> learn(single(at, covered.get(i), i), text);
                case LIGATURE -> ligatures(at + font.unsigned(at + 6 + 2 * i), text);
                case MULTIPLE, ALTERNATE -> others(type, at + font.unsigned(at + 6 + 2 * i), text);
                default -> throw new IllegalStateException("lookup type " + type);
            }
        }
    }

    private int single(int at, int glyph, int index) {
        return font.unsigned(at) == 1 ? glyph + font.signed(at + 4) & 0xFFFF : font.unsigned(at + 6 + 2 * index);
    }

    /** Alternates all mean the same; of a decomposition the first glyph has the meaning, the rest adds nothing. */
    private void others(int type, int at, String text) {
        int count = font.unsigned(at);
        for (int i = 0; i < count; i++) {
            learn(font.unsigned(at + 2 + 2 * i), type == ALTERNATE || i == 0 ? text : "");
        }
    }

    private void ligatures(int set, String first) {
        int count = font.unsigned(set);
        for (int i = 0; i < count; i++) {
            int ligature = set + font.unsigned(set + 2 + 2 * i);
            StringBuilder text = new StringBuilder(first);
            boolean known = true;
            for (int j = 0; j < font.unsigned(ligature + 2) - 1; j++) {
                String next = texts.get(font.unsigned(ligature + 4 + 2 * j));
                known &= next != null;
                text.append(next);
            }
            if (known) {
                learn(font.unsigned(ligature), text.toString());
            }
        }
    }

    private void learn(int glyph, String text) {
        if (texts.putIfAbsent(glyph, text) == null) {
            grown = true;
        }
    }

    private List<Integer> coverage(int at) {
        List<Integer> glyphs = new ArrayList<>();
        int count = font.unsigned(at + 2);
        for (int i = 0; i < count; i++) {
            if (font.unsigned(at) == 1) {
                glyphs.add(font.unsigned(at + 4 + 2 * i));
            } else {
                int range = at + 4 + 6 * i;
                for (int glyph = font.unsigned(range); glyph <= font.unsigned(range + 2); glyph++) {
                    glyphs.add(glyph);
                }
            }
        }
        return glyphs;
    }
}
