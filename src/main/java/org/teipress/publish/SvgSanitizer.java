package org.teipress.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.teipress.source.AccessPolicy;
import org.teipress.source.XmlReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Takes out of an SVG drawing whatever could act, load or overwhelm: scripts, handlers, animation, foreign markup,
 * references that leave the file, filters, and copies of copies. What is left draws the same in every viewer. Stateless.
 *
 * <p>A renderer of SVG follows references on its own, past any resolver it was given; so nothing reaches one that has
 * not been through here.
 */
public final class SvgSanitizer {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect",
            "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "image", "linearGradient",
            "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "style", "switch", "a");

    /** Of no use without what they refer to: they go with a bad reference. */
    private static final Set<String> REFERRING = Set.of("use", "image", "textPath");

    private static final Pattern LOCAL = Pattern.compile("#[^\\s\"'()\\\\]+");
    private static final Pattern RASTER = Pattern.compile("data:image/(png|jpeg);base64,[A-Za-z0-9+/=\\s]+");
    private static final Pattern OUTWARD = Pattern.compile("url\\s*\\(\\s*[\"']?\\s*[^#\"'\\s]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTIVE = Pattern.compile("@import|expression\\s*\\(|\\\\|javascript:|behavior\\s*:|-moz-binding",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]{1,9}(?:\\.[0-9]*)?|\\.[0-9]+)(px|pt|mm|cm|in|pc|em|ex|%)?\\s*");
    private static final double LONGEST = 20_000;
    private static final int COPIES = 1_000;

    private SvgSanitizer() {
    }

    /** The drawing made harmless; empty if the bytes are no SVG drawing or are not well-formed. */
    public static Optional<byte[]> sanitize(byte[] svg) {
        SvgTree tree = new SvgTree();
        try {
            XMLReader parser = XmlReader.parser(AccessPolicy.below());
            // Old drawing programs name a DTD somewhere on the web; it has nothing that the drawing needs.
            parser.setEntityResolver(tree);
            parser.setContentHandler(tree);
            parser.setErrorHandler(tree);
            parser.parse(new InputSource(new ByteArrayInputStream(svg)));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        }
        SvgTree.Element root = tree.root();
        if (!root.is("svg")) {
            return Optional.empty();
        }
        clean(root, isOverwhelming(root));
        size(root);
        return Optional.of(root.toXml().getBytes(StandardCharsets.UTF_8));
    }

    private static void clean(SvgTree.Element element, boolean withoutCopies) {
        element.attributes().entrySet().removeIf(a -> !isHarmless(a.getKey(), a.getValue()));
        element.children().removeIf(child -> child instanceof SvgTree.Element e
                && (!isKept(e) || withoutCopies && e.is("use")));
        for (SvgTree.Node child : element.children()) {
            if (child instanceof SvgTree.Element e) {
                clean(e, withoutCopies);
            }
        }
    }

    private static boolean isKept(SvgTree.Element element) {
        if (!element.namespace().equals(SVG) || !ELEMENTS.contains(element.name())) {
            return false;
        }
        if (element.is("style")) {
            String css = element.text();
            return !ACTIVE.matcher(css).find() && !OUTWARD.matcher(css).find();
        }
        String reference = element.reference();
        return !REFERRING.contains(element.name()) || LOCAL.matcher(reference).matches()
                || element.is("image") && RASTER.matcher(reference).matches();
    }

    private static boolean isHarmless(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("xlink:href")) {
            return LOCAL.matcher(value.strip()).matches() || RASTER.matcher(value.strip()).matches();
        }
        return !lower.startsWith("on") && !lower.equals("src") && !lower.equals("filter") && !lower.equals("xml:base")
                && (!lower.contains(":") || lower.equals("xml:space") || lower.equals("xml:lang"))
                && !OUTWARD.matcher(value).find() && !ACTIVE.matcher(value).find();
    }

    /** Copies of copies grow without bound: whether drawing the whole would place too many. */
    private static boolean isOverwhelming(SvgTree.Element root) {
        Map<String, SvgTree.Element> byId = root.byId();
        return copies(root, byId, 0) > COPIES;
    }

    private static long copies(SvgTree.Element element, Map<String, SvgTree.Element> byId, int depth) {
        if (depth > 30) {
            return COPIES + 1L;
        }
        long count = 0;
        for (SvgTree.Node child : element.children()) {
            if (count <= COPIES && child instanceof SvgTree.Element e) {
                SvgTree.Element copied = e.is("use") ? byId.get(e.reference().replaceFirst("^#", "")) : null;
                count += copied == null ? copies(e, byId, depth) : 1 + copies(copied, byId, depth + 1);
            }
        }
        return count;
    }

    /** A drawing of a kilometre is drawn as large as its view box says. */
    private static void size(SvgTree.Element root) {
        for (String name : Set.of("width", "height")) {
            String value = root.attributes().get(name);
            if (value != null) {
                var length = LENGTH.matcher(value);
                if (!length.matches() || Double.parseDouble(length.group(1)) > LONGEST) {
                    root.attributes().remove(name);
                }
            }
        }
    }
}
