package org.teipress.testing;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Chance that can be repeated: everything a case draws follows from its seed. A case that fails names its seed;
 * {@code -Dseed=17} runs that one alone, {@code -Dseed=random} runs cases that nobody ran before, {@code -Dcases=5000} runs more of them.
 */
public final class Generator {

    /** Characters that break programs: controls, spaces of all kinds, direction marks, astral and combining ones. */
    private static final List<String> NASTY = List.of("\u0000", "\u0001", "\u000b", "\u007f", "\u0085", "\u00a0",
            "\u00ad", "\u0300", "\u200b", "\u200d", "\u200f", "\u2028", "\u202e", "\u2066", "\ufeff", "\ufffd",
            "\ufffe", "\ud800", "\udc00", "\ud835\udd04", "\ud83d\ude00", "]]>", "&", "&amp", "&#0;", "&#xD800;",
            "&#x110000;", "<", "</", "<!", "<?", "<![CDATA[", "--", "\"", "'", "\r", "\r\n", "\t", "{", "$", "%s");

    private static final List<String> ALPHABETS = List.of("abcdefghijklmnopqrstuvwxyzABC", "äöüßéèñçøþðæ",
            "абвгдежзийклмнопрстАӘәҒғҚқҢңӨөҰұҮүҺһІі", "αβγδεζηθικλμνξοπρσςτυφχψωἀἐἠᾳῇΐ", "אבגדהוזחטיכלםמןנ",
            "ابپتثجچحخدذرزژسشصضطظ", "ābćdēs̆ṭṃ", "0123456789", "𐌀𐌁𐌂𝔄𝔅");

    private final long seed;
    private final Random random;

    private Generator(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** What must hold for every case. */
    @FunctionalInterface
    public interface Property {
        /** Tries one case. */
        void holds(Generator generator) throws Exception;
    }

    /** So many cases of a property, or the one that {@code -Dseed} names. */
    public static Stream<DynamicTest> cases(int count, Property property) {
        String wanted = System.getProperty("seed", "");
        int cases = Integer.getInteger("cases", count);
        LongStream seeds = wanted.isEmpty() ? LongStream.rangeClosed(1, cases)
                : wanted.equals("random") ? LongStream.range(0, cases).map(i -> System.nanoTime() + i)
                : LongStream.of(Long.parseLong(wanted));
        return seeds.mapToObj(s -> DynamicTest.dynamicTest("seed " + s, () -> attempt(s, property)));
    }

    private static void attempt(long seed, Property property) {
        try {
            property.holds(new Generator(seed));
        } catch (Exception | AssertionError | StackOverflowError e) {
            throw new AssertionError("fails with -Dseed=" + seed + ": " + e, e);
        }
    }

    /** The seed, which everything follows from. */
    public long seed() {
        return seed;
    }

    /** A number from 0 to below {@code bound}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** True in so many of a hundred cases. */
    public boolean percent(int chance) {
        return below(100) < chance;
    }

    /** One of them. */
    public <T> T pick(List<T> all) {
        return all.get(below(all.size()));
    }

    /** Arbitrary bytes. */
    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A character, or a few, that programs stumble over; not all of them may stand in XML. */
    public String nasty() {
        return pick(NASTY);
    }

    /** A word in one of several scripts. */
    public String word() {
        int[] alphabet = pick(ALPHABETS).codePoints().toArray();
        StringBuilder word = new StringBuilder();
        for (int i = 1 + below(8); i > 0; i--) {
            word.appendCodePoint(alphabet[below(alphabet.length)]);
        }
        return word.toString();
    }

    /** Words with punctuation and white space of all kinds, as text of an XML document. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + below(6); i > 0; i--) {
            text.append(pick(List.of("", " ", "\n   ", "\t", " [", "] ", "(", ") ", ", ", ". ", " - ", " &amp; ", "|")))
                    .append(word()).append(pick(List.of("", " ", "\n", "…", "’s ")));
        }
        return text.toString();
    }
}
