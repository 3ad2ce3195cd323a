package org.teipress.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * The tables of a TrueType font, and of those the one that maps characters to glyphs. Immutable.
 *
 * <p>General font parsers read every table, which takes a hundred times as long.
 */
final class FontTables {

    private final ByteBuffer bytes;

    FontTables(byte[] font) {
        this.bytes = ByteBuffer.wrap(font);
    }

    /** Takes a character and its glyph. */
    @FunctionalInterface
    interface CharacterVisitor {
        void visit(int codePoint, int glyph);
    }

    /** Where a table begins. */
    OptionalInt table(String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        int count = unsigned(4);
        for (int i = 0; i < count; i++) {
            int record = 12 + 16 * i;
            if (bytes.getInt(record) == wanted) {
                return OptionalInt.of(bytes.getInt(record + 8));
            }
        }
        return OptionalInt.empty();
    }

    /** Two bytes as a number. */
    int unsigned(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    /** Two bytes as a number with a sign. */
    int signed(int at) {
        return bytes.getShort(at);
    }

    /** Four bytes as a number. */
    int integer(int at) {
        return bytes.getInt(at);
    }

    /**
     * Shows every character that the font has, with its glyph.
     *
     * @throws IOException if the bytes are no TrueType font
     */
    void characters(CharacterVisitor visitor) throws IOException {
        try {
            int cmap = table("cmap").orElseThrow(() -> new IOException("the font has no table of characters"));
            int count = unsigned(cmap + 2);
            for (int i = 0; i < count; i++) {
                int record = cmap + 4 + 8 * i;
                if (isUnicode(unsigned(record), unsigned(record + 2))) {
                    subtable(cmap + integer(record + 4), visitor);
                }
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("not a TrueType font, or a damaged one", e);
        }
    }

    /** How wide a glyph is, by the size of the type. */
    double advance(int glyph) {
        int metrics = table("hmtx").orElse(0);
        int wide = table("hhea").isPresent() ? unsigned(table("hhea").getAsInt() + 34) : 0;
        if (metrics == 0 || wide == 0) {
            return 0;
        }
        return unsigned(metrics + 4 * Math.min(glyph, wide - 1)) / (double) unsigned(table("head").orElse(0) + 18);
    }

    /** Platform 0 is Unicode; 3 is Windows with 1 for the basic plane and 10 for all of Unicode. */
    private static boolean isUnicode(int platform, int encoding) {
        return platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
    }

    private void subtable(int start, CharacterVisitor visitor) {
        int format = unsigned(start);
        if (format == 4) {
            segments(start, visitor);
        } else if (format == 12) {
            int groups = integer(start + 12);
            for (int i = 0; i < groups; i++) {
                int group = start + 16 + 12 * i;
                int first = integer(group);
                for (int c = first; c <= integer(group + 4); c++) {
                    visitor.visit(c, integer(group + 8) + c - first);
                }
            }
        }
    }

    private void segments(int start, CharacterVisitor visitor) {
        int doubled = unsigned(start + 6);
        for (int i = 0; i < doubled; i += 2) {
            int last = unsigned(start + 14 + i);
            int first = unsigned(start + 16 + doubled + i);
            int delta = unsigned(start + 16 + 2 * doubled + i);
            int offsetAt = start + 16 + 3 * doubled + i;
            int offset = unsigned(offsetAt);
            for (int c = first; c <= last && c != 0xFFFF; c++) {
                int listed = offset == 0 ? c : unsigned(offsetAt + offset + 2 * (c - first));
                int glyph = listed == 0 ? 0 : listed + delta & 0xFFFF;
                if (glyph != 0) {
                    visitor.visit(c, glyph);
                }
            }
        }
    }
}
