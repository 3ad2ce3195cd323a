package org.teipress.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Damages files as disks, editors and transfers do: bytes, ends, encodings, characters. */
public final class Mutator {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"),
            Charset.forName("UTF-32"), StandardCharsets.US_ASCII);

    private final Generator generator;

    /** Damage that follows from a generator. */
    public Mutator(Generator generator) {
        this.generator = generator;
    }

    /** A damaged copy. */
    public byte[] damage(byte[] file) {
        return switch (generator.below(8)) {
            case 0 -> Arrays.copyOf(file, generator.below(file.length));
            case 1 -> splice(file);
            case 2 -> recode(file);
            case 3, 4 -> insert(file);
            case 5 -> markup(file);
            case 6 -> generator.bytes(generator.below(400));
            default -> bytes(file);
        };
    }

    private byte[] bytes(byte[] file) {
        byte[] copy = file.clone();
        for (int i = 1 + generator.below(5); i > 0; i--) {
            copy[generator.below(copy.length)] = generator.bytes(1)[0];
        }
        return copy;
    }

    /** A piece taken out, or written twice. */
    private byte[] splice(byte[] file) {
        int from = generator.below(file.length);
        int to = from + generator.below(Math.min(200, file.length - from));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        copy.write(file, 0, generator.percent(50) ? from : to);
        copy.write(file, generator.percent(50) ? from : to, file.length - Math.max(from, to));
        return copy.toByteArray();
    }

    /** Another encoding than the file says, or one that it now says. */
    private byte[] recode(byte[] file) {
        Charset charset = generator.pick(CHARSETS);
        String text = new String(file, StandardCharsets.UTF_8);
        if (generator.percent(50)) {
            text = text.replaceFirst("encoding=\"[^\"]*\"", "encoding=\"" + charset.name() + "\"");
        }
        return text.getBytes(charset);
    }

    private byte[] insert(byte[] file) {
        StringBuilder text = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        for (int i = 1 + generator.below(3); i > 0; i--) {
            text.insert(generator.below(text.length()), generator.nasty());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A tag's name changed, or a document type with entities put before the root. */
    private byte[] markup(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        if (generator.percent(30)) {
            String declaration = generator.pick(List.of("<!DOCTYPE TEI [<!ENTITY a 'b'>]>", "<!DOCTYPE TEI SYSTEM 'x.dtd'>",
                    "<!DOCTYPE TEI [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>", "<!DOCTYPE TEI [<!ENTITY % p '<'> %p;]>",
                    "<!DOCTYPE TEI [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>", "<!DOCTYPE TEI [<!ATTLIST p n CDATA 'x'>]>"));
            int root = Math.max(0, text.indexOf("<TEI"));
            text = text.substring(0, root) + declaration + text.substring(root).replaceFirst("<p>", "<p>&a;");
        } else {
            int tag = text.indexOf('<', generator.below(text.length()));
            int end = tag < 0 ? -1 : text.indexOf('>', tag);
            text = end < 0 ? text : text.substring(0, tag) + generator.pick(List.of("", "<p>", "<x:y/>", "<!--", "<a b=c>",
                    "<a b='1' b='2'/>", "<a xml:id='1 2'/>", "<?xml version='1.0'?>", "<a\u0301/>")) + text.substring(end + 1);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
