package org.teipress.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How wide and high images are, in pixels. A page that knows does not jump when they arrive, and zones that count pixels
 * of an image find their place.
 */
final class ImageSizes {

    private static final Pattern SVG = Pattern.compile("<(?:\\w+:)?svg\\b[^>]*>", Pattern.DOTALL);
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern BOX = Pattern.compile("\\sviewBox\\s*=\\s*[\"']\\s*\\S+[\\s,]+\\S+[\\s,]+" + NUMBER
            + "[\\s,]+" + NUMBER);
    private static final Pattern WIDTH = Pattern.compile("\\swidth\\s*=\\s*[\"']\\s*" + NUMBER + "(?:px)?\\s*[\"']");
    private static final Pattern HEIGHT = Pattern.compile("\\sheight\\s*=\\s*[\"']\\s*" + NUMBER + "(?:px)?\\s*[\"']");

    private ImageSizes() {
    }

    /** The paths of images with width and height, a space between; those that nobody can tell are left out. */
    static Map<String, String> of(List<PublishedFile> images) {
        Map<String, String> sizes = new TreeMap<>();
        images.forEach(image -> size(image).ifPresent(size -> sizes.put(image.path(), size)));
        return sizes;
    }

    private static Optional<String> size(PublishedFile image) {
        return image.path().endsWith(".svg") ? ofDrawing(new String(image.bytes(), StandardCharsets.UTF_8))
                : ofPicture(image.bytes());
    }

    private static Optional<String> ofDrawing(String svg) {
        Matcher tag = SVG.matcher(svg);
        if (!tag.find()) {
            return Optional.empty();
        }
        Matcher width = WIDTH.matcher(tag.group());
        Matcher height = HEIGHT.matcher(tag.group());
        if (width.find() && height.find()) {
            return Optional.of(rounded(width.group(1)) + " " + rounded(height.group(1)));
        }
        Matcher box = BOX.matcher(tag.group());
        return box.find() ? Optional.of(rounded(box.group(1)) + " " + rounded(box.group(2))) : Optional.empty();
    }

    private static long rounded(String number) {
        return Math.max(1, Math.round(Double.parseDouble(number)));
    }

    /** Read from the head of the file: the picture itself is not unpacked. */
    private static Optional<String> ofPicture(byte[] bytes) {
        return read(bytes, reader -> Optional.of(reader.getWidth(0) + " " + reader.getHeight(0)));
    }

    /** What is to be known of a picture from its reader. */
    @FunctionalInterface
    interface Question<T> {
        /** The answer, if there is one. */
        Optional<T> ask(ImageReader reader) throws IOException;
    }

    /** Opens a picture and asks something of it; nothing where Java cannot read it, which browsers may still do. */
    static <T> Optional<T> read(byte[] picture, Question<T> question) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return question.ask(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
