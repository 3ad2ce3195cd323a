package org.teipress.publish;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Uris;
import org.teipress.source.Wanted;

/**
 * The local images that a document names: fetched once, under file names that are safe on every system. An image that
 * is missing, forbidden or not an image is a diagnostic, and the edition says so in its place.
 *
 * @param byUrl       the address as the document writes it, to the file's path in the publication
 * @param files       the images
 * @param pages       the paths of those that are images of pages: of a facsimile, or named by {@code @facs}
 * @param diagnostics what could not be had
 * @param consulted   every file that was looked for
 */
record Images(Map<String, String> byUrl, List<PublishedFile> files, Set<String> pages, List<Diagnostic> diagnostics,
              Set<URI> consulted) {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String MEI = "http://www.music-encoding.org/ns/mei";
    private static final Set<String> KINDS = Set.of("svg", "png", "jpg", "jpeg", "gif", "webp");
    /** Music as data. Browsers hand such files on and show none of them as a page. */
    private static final Set<String> MUSIC = Set.of("mei", "musicxml", "mxl", "mid", "midi", "krn", "abc", "ly");

    /**
     * The same with the music that the document leads to or holds (called {@code mei:1} and so on), for pages that can
     * lead to a file.
     */
    static Images withMusic(TeiDocument document, AccessPolicy policy) {
        Images images = of(document, policy);
        document.tree().select(Steps.descendant(TEI, "notatedMusic").then(Steps.child(TEI, "ptr")).where(Predicates.hasAttribute("target")))
                .filter(p -> isFile(p.attribute("target").strip(), MUSIC))
                .forEach(p -> images.fetch(p, p.attribute("target").strip(), false, new Place(document, policy)));
        document.tree().select(Steps.descendant(TEI, "notatedMusic").then(Steps.child(Predicates.hasNamespace(MEI)))).forEach(images::keep);
        return images;
    }

    /** Music that stands in the document becomes a file of its own. */
    private void keep(XdmNode music) {
        long number = byUrl.keySet().stream().filter(url -> url.startsWith("mei:")).count() + 1;
        String path = "images/music-in-text-" + number + ".mei";
        byUrl.put("mei:" + number, path);
        files.add(new PublishedFile(path, music.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static Images of(TeiDocument document, AccessPolicy policy) {
        Images images = new Images(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>(),
                new LinkedHashSet<>());
        Set<String> seen = new HashSet<>();
        document.tree().select(Steps.descendant(TEI, "graphic").where(Predicates.hasAttribute("url")))
                .filter(g -> seen.add(url(g) + isPage(g)))
                .forEach(g -> images.fetch(g, url(g), isPage(g), new Place(document, policy)));
        document.tree().select(Steps.descendant().where(Predicates.hasAttribute("facs")))
                .flatMap(e -> Stream.of(e.attribute("facs").strip().split("\\s+"))
                        .filter(url -> isFile(url, KINDS) && seen.add(url + true)).map(url -> Map.entry(e, url)))
                .forEach(e -> images.fetch(e.getKey(), e.getValue(), true, new Place(document, policy)));
        return images;
    }

    private static String url(XdmNode graphic) {
        return graphic.attribute("url").strip();
    }

    private static boolean isPage(XdmNode graphic) {
        return graphic.select(Steps.ancestor()).anyMatch(a -> a.getNodeName() != null
                && Set.of("facsimile", "sourceDoc").contains(a.getNodeName().getLocalName()));
    }

    /** Whether a pointer leads to a file of the project, of one of these kinds, rather than to an element or elsewhere. */
    private static boolean isFile(String url, Set<String> kinds) {
        return url.matches("(?i)[^:#]+\\.(" + String.join("|", kinds) + ")");
    }

    /** Where an image is named. */
    private record Place(TeiDocument document, AccessPolicy policy) {
    }

    private void fetch(XdmNode graphic, String url, boolean page, Place place) {
        TeiDocument document = place.document();
        if (byUrl.containsKey(url)) {
            if (page) {
                pages.add(byUrl.get(url));
            }
            return;
        }
        try {
            URI uri = Uris.resolve(graphic.getBaseURI().toString(), url);
            if (!"file".equals(uri.getScheme())) {
                complain(document, graphic, "pub-image-remote", Severity.INFO, "the image " + url
                        + " lies elsewhere and is only linked", "put a copy into the project to show it");
            } else if (!isFile(uri.getPath(), "ptr".equals(graphic.getNodeName().getLocalName()) ? MUSIC : KINDS)) {
                complain(document, graphic, "pub-image-kind", Severity.WARNING, url + " is of no kind of image that "
                        + "can be shown", "use SVG, PNG, JPEG, GIF or WebP");
            } else {
                consulted.add(uri);
                take(document, graphic, url, place.policy().resolve(Wanted.of(uri)));
                if (page && byUrl.containsKey(url)) {
                    pages.add(byUrl.get(url));
                }
            }
        } catch (IllegalArgumentException e) {
            complain(document, graphic, "pub-image-missing", Severity.WARNING, "\"" + url + "\" is not an address",
                    "correct the url");
        }
    }

    private void take(TeiDocument document, XdmNode graphic, String url, AccessPolicy.Answer answer) {
        if (answer instanceof AccessPolicy.Answer.Found found) {
            Optional<byte[]> bytes = extension(found.uri()).equals("svg") ? SvgSanitizer.sanitize(found.bytes())
                    : Optional.of(found.bytes());
            if (bytes.isEmpty()) {
                complain(document, graphic, "pub-image-kind", Severity.WARNING, url + " is no SVG drawing that can be "
                        + "read", "save it again as plain SVG");
                return;
            }
            String path = "images/" + fileName(found.uri());
            byUrl.put(url, path);
            files.add(new PublishedFile(path, bytes.get()));
        } else if (answer instanceof AccessPolicy.Answer.Missing missing) {
            complain(document, graphic, "pub-image-missing", Severity.WARNING, missing.reason(), "check the path");
        } else if (answer instanceof AccessPolicy.Answer.Refused refused) {
            complain(document, graphic, "pub-image-refused", Severity.WARNING, refused.reason(), refused.help());
        }
    }

    private void complain(TeiDocument document, XdmNode graphic, String rule, Severity severity, String message,
                          String help) {
        diagnostics.add(Diagnostic.of(rule, severity, document.span(graphic), message).withHelp(help));
    }

    private static String extension(URI uri) {
        String path = uri.getPath();
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Lower-case letters, digits and hyphens; a number behind it where two images would get one name. */
    private String fileName(URI uri) {
        String path = uri.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = slug.isEmpty() ? "image" : slug.substring(0, Math.min(80, slug.length()));
        String candidate = stem + "." + extension(uri);
        for (int i = 2; byUrl.containsValue("images/" + candidate); i++) {
            candidate = stem + "-" + i + "." + extension(uri);
        }
        return candidate;
    }
}
