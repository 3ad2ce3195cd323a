package org.teipress.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Which of the images of a publication can be printed. FOP learns only while it lays out that an image is broken, and
 * leaves a hole; so their headers are read before. Drawings (SVG) have been checked where they came in.
 *
 * @param usable  those that can be printed, by path
 * @param reasons why the others cannot, by path
 */
record PrintImages(Map<String, byte[]> usable, Map<String, String> reasons) {

    /** A decoded image of more points fills the memory of a small machine. */
    private static final long POINTS = 40_000_000;

    static PrintImages of(Map<String, byte[]> images) {
        Map<String, byte[]> usable = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        images.forEach((path, bytes) -> fault(path, bytes).ifPresentOrElse(why -> reasons.put(path, why),
                () -> usable.put(path, bytes)));
        return new PrintImages(usable, reasons);
    }

    private static Optional<String> fault(String path, byte[] bytes) {
        String kind = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "svg" -> Optional.empty();
            case "png", "jpg", "jpeg", "gif" -> header(bytes);
            default -> Optional.of("images of the kind " + kind + " cannot be printed");
        };
    }

    private static Optional<String> header(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.of("it is no image, whatever its name says");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long points = (long) reader.getWidth(0) * reader.getHeight(0);
                return points > POINTS ? Optional.of("it has " + points / 1_000_000 + " million points; 40 can be "
                        + "printed") : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.of("it is damaged");
        }
    }
}
