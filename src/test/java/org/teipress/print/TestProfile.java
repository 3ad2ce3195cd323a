package org.teipress.print;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A colour profile of a press that exists nowhere, good enough for programs that ask for one. */
final class TestProfile {

    private static final int INKS = 4;
    private static final int GRID = 17;

    private TestProfile() {
    }

    /** A profile of class {@code prtr} for four inks, by the simplest arithmetic of colours. */
    static byte[] press(String name) throws IOException {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description(name));
        tags.put("cprt", text("none"));
        tags.put("wtpt", xyz());
        tags.put("A2B0", table(INKS, 3, 2));
        tags.put("B2A0", table(3, INKS, GRID));
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        DataOutputStream entries = new DataOutputStream(directory);
        entries.writeInt(tags.size());
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            entries.writeBytes(tag.getKey());
            entries.writeInt(128 + 4 + 12 * tags.size() + data.size());
            entries.writeInt(tag.getValue().length);
            data.write(tag.getValue());
            data.write(new byte[(4 - data.size() % 4) % 4]);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(header(128 + directory.size() + data.size()));
        directory.writeTo(whole);
        data.writeTo(whole);
        return whole.toByteArray();
    }

    private static byte[] header(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(size);
        out.writeBytes("lcms");
        out.writeInt(0x02400000);
        out.writeBytes("prtrCMYKLab ");
        for (int part : new int[] {2020, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        out.writeInt(0xF6D6);
        out.writeInt(0x10000);
        out.writeInt(0xD32D);
        out.write(new byte[48]);
        return bytes.toByteArray();
    }

    private static byte[] description(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("desc\0\0\0\0");
        out.writeInt(name.length() + 1);
        out.write(name.getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[1 + 8 + 3 + 67]);
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return ("text\0\0\0\0" + text + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] xyz() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("XYZ \0\0\0\0");
        out.writeInt(0xF6D6);
        out.writeInt(0x10000);
        out.writeInt(0xD32D);
        return bytes.toByteArray();
    }

    /** A table of 8 bits: inks to what is seen of them (Lab), or back. */
    private static byte[] table(int in, int out, int grid) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeBytes("mft1\0\0\0\0");
        data.write(new byte[] {(byte) in, (byte) out, (byte) grid, 0});
        for (int i = 0; i < 9; i++) {
            data.writeInt(i % 4 == 0 ? 0x10000 : 0);
        }
        straight(data, in);
        int points = (int) Math.pow(grid, in);
        for (int point = 0; point < points; point++) {
            double[] at = new double[in];
            for (int axis = in - 1, rest = point; axis >= 0; axis--, rest /= grid) {
                at[axis] = rest % grid / (grid - 1.0);
            }
            for (double value : in == INKS ? seen(at) : inks(at)) {
                data.write((int) Math.round(Math.max(0, Math.min(1, value)) * 255));
            }
        }
        straight(data, out);
        return bytes.toByteArray();
    }

    private static void straight(DataOutputStream data, int channels) throws IOException {
        for (int i = 0; i < 256 * channels; i++) {
            data.write(i % 256);
        }
    }

    private static double[] seen(double[] inks) {
        double red = (1 - inks[0]) * (1 - inks[3]);
        double green = (1 - inks[1]) * (1 - inks[3]);
        double blue = (1 - inks[2]) * (1 - inks[3]);
        double light = 0.3 * red + 0.6 * green + 0.1 * blue;
        return new double[] {light, 0.5 + (red - green) / 4, 0.5 + (light - blue) / 4};
    }

    private static double[] inks(double[] seen) {
        double difference = (seen[1] - 0.5) * 4;
        double blue = seen[0] - (seen[2] - 0.5) * 4;
        double green = (seen[0] - 0.1 * blue - 0.3 * difference) / 0.9;
        double red = green + difference;
        double black = Math.max(0, 1 - Math.max(red, Math.max(green, blue)));
        double rest = Math.max(0.001, 1 - black);
        return new double[] {1 - red / rest, 1 - green / rest, 1 - blue / rest, black};
    }
}
