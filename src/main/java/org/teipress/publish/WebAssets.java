package org.teipress.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheets, scripts and typefaces of the web edition, as the program brings them. */
final class WebAssets {

    /** The parts of {@code edition.css}, in order: what comes later wins. */
    private static final List<String> LOOK = List.of("properties", "page", "text", "signs", "breaks", "verse",
            "letters", "lists", "dictionaries", "notes", "figures", "facts", "genesis", "chapters", "panels",
            "variants", "wide", "narrow", "print");
    /** The parts of {@code edition.js}; each works without the others. */
    private static final List<String> COMFORT = List.of("chapters", "referring", "views", "witnesses", "notes", "pointing", "contents",
            "reading", "genesis", "signs", "citing");
    /** The look without a theme of its own. */
    static final String USUAL_THEME = "reading";
    private static final String WEB = "/teipress/web/";
    private static final String FONTS = "/teipress/fonts/web/";
    private static final Pattern FONT = Pattern.compile("url\\(\"fonts/([^\"]+)\"\\)");
    private static final List<String> LICENCES = List.of("fonts-sil-gentiumplus", "fonts-noto-core",
            "fonts-hosny-amiri");

    private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/";

    /** Comments on lines of their own, empty lines, and what indents the others. */
    private static final Pattern FOR_AUTHORS = Pattern.compile("(?m)^[ \\t]*/\\*(?:[^*]|\\*(?!/))*+\\*/[ \\t]*\\R|^[ \\t]*//.*\\R|^[ \\t]+|^\\R");

    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    private WebAssets() {
    }

    /** What lies in the folder of each edition: its look, in one of the themes, and its script. */
    static List<PublishedFile> ofEdition(String theme) {
        ByteArrayOutputStream look = new ByteArrayOutputStream();
        look.writeBytes(look().bytes());
        if (!theme.equals(USUAL_THEME)) {
            look.writeBytes(web("themes/" + theme + ".css"));
        }
        return List.of(new PublishedFile("edition.css", look.toByteArray()), joined("edition.js", COMFORT, ".js"));
    }

    /**
     * The viewer of facsimiles, below the folder of the site or, where an edition stands alone, of the edition.
     *
     * @param folder empty, or with a slash behind it
     */
    static List<PublishedFile> viewer(String folder) {
        return List.of(new PublishedFile(folder + "viewer/facsimile.js", web("facsimile.js")),
                new PublishedFile(folder + "viewer/facsimile.css", web("facsimile.css")),
                leaflet(folder, "dist/leaflet.js", "leaflet.js"), leaflet(folder, "dist/leaflet.css", "leaflet.css"),
                leaflet(folder, "LICENSE", "leaflet.licence.txt"));
    }

    private static PublishedFile leaflet(String folder, String from, String name) {
        return new PublishedFile(folder + "viewer/" + name, read(LEAFLET + from)
                .orElseThrow(() -> new IllegalStateException("the program lacks " + from + " of Leaflet")));
    }

    /** What an EPUB needs to look like itself. A style sheet there may not say how directions are kept apart. */
    static List<PublishedFile> ofEpub() {
        String css = new String(look().bytes(), StandardCharsets.UTF_8).replaceAll("unicode-bidi:[^;]*;", "");
        return List.of(new PublishedFile("edition.css", css.getBytes(StandardCharsets.UTF_8)),
                new PublishedFile("epub.css", web("epub.css")));
    }

    /** Whether this build of the program has the typefaces of the web edition. */
    static boolean hasFonts() {
        return fonts().size() > 1;
    }

    /** What all editions of a site share, below the folder of the site. */
    static List<PublishedFile> ofSite() {
        List<PublishedFile> files = new ArrayList<>();
        files.add(new PublishedFile("site/edition.css", look().bytes()));
        List.of("site.css", "search.js", "map.js", "home.js").forEach(name -> files.add(new PublishedFile("site/" + name, web(name))));
        files.addAll(viewer("site/"));
        if (hasFonts()) {
            files.addAll(fonts());
        }
        return files;
    }

    /** The style sheets of the pages that belong to a site, from where these stand. */
    static List<String> styleSheetsOfSite() {
        return hasFonts() ? List.of("site/fonts.css", "site/edition.css", "site/site.css")
                : List.of("site/edition.css", "site/site.css");
    }

    /** The typefaces that the style sheet names, as many as are at hand, with it and their licences. */
    private static List<PublishedFile> fonts() {
        byte[] css = web("fonts.css");
        List<PublishedFile> files = new ArrayList<>(List.of(new PublishedFile("site/fonts.css", css)));
        Matcher font = FONT.matcher(new String(css, StandardCharsets.UTF_8));
        while (font.find()) {
            read(FONTS + font.group(1)).map(b -> new PublishedFile("site/fonts/" + font.group(1), b))
                    .ifPresent(files::add);
        }
        if (files.size() > 1) {
            LICENCES.forEach(name -> read(FONTS + name + ".copyright.txt")
                    .map(b -> new PublishedFile("site/fonts/" + name + ".txt", b)).ifPresent(files::add));
        }
        return files;
    }

    private static PublishedFile look() {
        return joined("edition.css", LOOK, ".css");
    }

    /**
     * One file of several in the folder {@code edition}: a page asks for few files, an author works on small ones. What is said to
     * authors, in comments that have lines of their own, stays with them: readers need not fetch it.
     */
    private static PublishedFile joined(String name, List<String> parts, String ending) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(part -> whole.writeBytes(web("edition/" + part + ending)));
        return new PublishedFile(name, READ.computeIfAbsent(name, n -> FOR_AUTHORS.matcher(whole.toString(StandardCharsets.UTF_8))
                .replaceAll("").getBytes(StandardCharsets.UTF_8)));
    }

    /** Read once: each of a thousand editions asks for the same. Typefaces are too large to be kept. */
    private static byte[] web(String name) {
        return READ.computeIfAbsent(name, n -> read(WEB + n)
                .orElseThrow(() -> new IllegalStateException("the program lacks " + n)));
    }

    private static Optional<byte[]> read(String resource) {
        try (InputStream in = WebAssets.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
