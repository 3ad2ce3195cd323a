package org.teipress.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What a press says of its inks and its paper: an ICC profile for output in cyan, magenta, yellow and black.
 * Immutable.
 */
public final class PressProfile {

    /** The largest that presses hand out are a tenth of this. */
    private static final long MOST = 32L << 20;

    private static final int HEADER = 128;
    private static final int ENTRY = 12;

    private final byte[] bytes;
    private final String name;
    private final ColorSpace inks;

    private PressProfile(byte[] bytes, ICC_Profile profile) {
        this.bytes = bytes;
        this.name = name(bytes);
        this.inks = new ICC_ColorSpace(profile);
    }

    /**
     * Reads a profile. The project names it, not the document, so it may lie anywhere: profiles are often installed
     * for the whole computer.
     *
     * @throws IOException if it is no profile of a press; the message says why
     */
    public static PressProfile read(Path file) throws IOException {
        try {
            if (Files.size(file) > MOST) {
                throw new IOException("it is too large for a colour profile");
            }
            byte[] bytes = Files.readAllBytes(file);
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            if (profile.getColorSpaceType() != ColorSpace.TYPE_CMYK
                    || profile.getProfileClass() != ICC_Profile.CLASS_OUTPUT) {
                throw new IOException("it is a colour profile, but not of a press with four inks (CMYK)");
            }
            return new PressProfile(bytes, profile);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file", e);
        } catch (IllegalArgumentException e) {
            throw new IOException("it is no ICC colour profile", e);
        }
    }

    /** The file as it is. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** What the profile calls itself: "Coated FOGRA39". */
    String name() {
        return name;
    }

    /** How much of each ink shows a colour of the screen, 0 to 1: cyan, magenta, yellow, black. */
    float[] inks(float red, float green, float blue) {
        float[] amounts = inks.fromRGB(new float[] {red, green, blue});
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = Math.round(amounts[i] * 1000) / 1000f;
        }
        return amounts;
    }

    /** The description, in the form of version 2 of the format ({@code desc}) or of version 4 ({@code mluc}). */
    private static String name(byte[] bytes) {
        ByteBuffer profile = ByteBuffer.wrap(bytes);
        int count = profile.getInt(HEADER);
        for (int i = 0; i < count; i++) {
            int entry = HEADER + 4 + ENTRY * i;
            if (text(bytes, entry, 4, StandardCharsets.US_ASCII).equals("desc")) {
                int at = profile.getInt(entry + 4);
                String words = text(bytes, at, 4, StandardCharsets.US_ASCII).equals("mluc")
                        ? text(bytes, at + profile.getInt(at + 24), profile.getInt(at + 20), StandardCharsets.UTF_16BE)
                        : text(bytes, at + 12, profile.getInt(at + 8), StandardCharsets.US_ASCII);
                return words.replace("\0", "").strip();
            }
        }
        return "CMYK";
    }

    private static String text(byte[] bytes, int at, int length, java.nio.charset.Charset charset) {
        return new String(bytes, at, Math.max(0, Math.min(length, bytes.length - at)), charset);
    }
}
