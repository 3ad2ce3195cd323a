package org.teipress.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * The characters that a TrueType font has, as its {@code cmap} table lists them. Immutable once read.
 *
 * <p>Reads that one table only: a general font parser reads them all, which takes a hundred times as long.
 */
final class Coverage {

    private static final int CMAP = 0x636D6170;

    private final BitSet characters;

    private Coverage(BitSet characters) {
        this.characters = characters;
    }

    /** Whether the font has a glyph for a code point. */
    boolean has(int codePoint) {
        return characters.get(codePoint);
    }

    /** How many code points the font has. */
    int size() {
        return characters.cardinality();
    }

    /**
     * Reads the characters of a font file.
     *
     * @throws IOException if it is no TrueType font
     */
    static Coverage of(byte[] font) throws IOException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(font);
            int cmap = table(bytes, CMAP);
            BitSet all = new BitSet();
            int count = unsigned(bytes, cmap + 2);
            for (int i = 0; i < count; i++) {
                int record = cmap + 4 + 8 * i;
                if (isUnicode(unsigned(bytes, record), unsigned(bytes, record + 2))) {
                    subtable(bytes, cmap + bytes.getInt(record + 4), all);
                }
            }
            return new Coverage(all);
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("not a TrueType font, or a damaged one", e);
        }
    }

    private static int table(ByteBuffer bytes, int tag) throws IOException {
        int count = unsigned(bytes, 4);
        for (int i = 0; i < count; i++) {
            int record = 12 + 16 * i;
            if (bytes.getInt(record) == tag) {
                return bytes.getInt(record + 8);
            }
        }
        throw new IOException("the font has no table of characters");
    }

    /** Platform 0 is Unicode; 3 is Windows with 1 for the basic plane and 10 for all of Unicode. */
    private static boolean isUnicode(int platform, int encoding) {
        return platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
    }

    private static void subtable(ByteBuffer bytes, int start, BitSet all) {
        int format = unsigned(bytes, start);
        if (format == 4) {
            segments(bytes, start, all);
        } else if (format == 12) {
            int groups = bytes.getInt(start + 12);
            for (int i = 0; i < groups; i++) {
                int group = start + 16 + 12 * i;
                all.set(bytes.getInt(group), bytes.getInt(group + 4) + 1);
            }
        }
    }

    private static void segments(ByteBuffer bytes, int start, BitSet all) {
        int doubled = unsigned(bytes, start + 6);
        for (int i = 0; i < doubled; i += 2) {
            int last = unsigned(bytes, start + 14 + i);
            int first = unsigned(bytes, start + 16 + doubled + i);
            int delta = unsigned(bytes, start + 16 + 2 * doubled + i);
            int offsetAt = start + 16 + 3 * doubled + i;
            int offset = unsigned(bytes, offsetAt);
            for (int c = first; c <= last && c != 0xFFFF; c++) {
                int glyph = offset == 0 ? c : unsigned(bytes, offsetAt + offset + 2 * (c - first));
                if (glyph != 0 && ((glyph + delta) & 0xFFFF) != 0) {
                    all.set(c);
                }
            }
        }
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
