package org.teipress.publish;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Small copies of the images of pages, for those who look for one: a manuscript of two hundred leaves is not fetched
 * whole to show where its leaves are. Drawings are small as they are.
 */
final class Thumbnails {

    /** Twice as wide as it is shown, for fine screens. */
    private static final int WIDTH = 160;
    private static final long MOST_PIXELS = 400_000_000L;

    private Thumbnails() {
    }

    /** The thumbnails of the images of pages, by the path of the image. */
    static Map<String, PublishedFile> of(Images images) {
        Map<String, PublishedFile> thumbnails = new LinkedHashMap<>();
        images.files().stream().filter(f -> images.pages().contains(f.path()) && !f.path().endsWith(".svg"))
                .forEach(f -> small(f.bytes()).ifPresent(bytes -> thumbnails.put(f.path(), new PublishedFile(
                        f.path().replaceFirst("^images/(.*)$", "images/thumbnails/$1") + ".jpg", bytes))));
        return thumbnails;
    }

    /** Nothing for a picture that Java cannot read: the page then shows the picture itself. */
    private static Optional<byte[]> small(byte[] image) {
        return ImageSizes.read(image, reader -> read(reader).map(Thumbnails::shrunk).flatMap(Thumbnails::jpeg));
    }

    /** Takes only every so manieth pixel, so that a large scan needs little memory; nothing of a picture that is small. */
    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        if (width <= 2 * WIDTH || (long) width * reader.getHeight(0) > MOST_PIXELS) {
            return Optional.empty();
        }
        int step = Math.max(1, width / (WIDTH * 4));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, every));
    }

    private static BufferedImage shrunk(BufferedImage large) {
        int height = Math.max(1, Math.round((float) large.getHeight() * WIDTH / large.getWidth()));
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(large, 0, 0, WIDTH, height, null);
        pen.dispose();
        return small;
    }

    private static Optional<byte[]> jpeg(BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            return ImageIO.write(image, "jpeg", bytes) ? Optional.of(bytes.toByteArray()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
