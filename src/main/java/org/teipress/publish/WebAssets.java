package org.teipress.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheets, scripts and typefaces of the web edition, as the program brings them. */
final class WebAssets {

    private static final List<String> OF_EDITION = List.of("edition.css", "edition.js");
    private static final List<String> OF_SITE = List.of("edition.css", "site.css", "search.js");
    private static final String WEB = "/teipress/web/";
    private static final String FONTS = "/teipress/fonts/web/";
    private static final Pattern FONT = Pattern.compile("url\\(\"fonts/([^\"]+)\"\\)");
    private static final List<String> LICENCES = List.of("fonts-sil-gentiumplus", "fonts-noto-core",
            "fonts-hosny-amiri");

    private WebAssets() {
    }

    /** What lies in the folder of each edition. */
    static List<PublishedFile> ofEdition() {
        return OF_EDITION.stream().map(name -> new PublishedFile(name, web(name))).toList();
    }

    /** What an EPUB needs to look like itself. A style sheet there may not say how directions are kept apart. */
    static List<PublishedFile> ofEpub() {
        String css = new String(web("edition.css"), StandardCharsets.UTF_8).replaceAll("unicode-bidi:[^;]*;", "");
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
        OF_SITE.forEach(name -> files.add(new PublishedFile("site/" + name, web(name))));
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

    private static byte[] web(String name) {
        return read(WEB + name).orElseThrow(() -> new IllegalStateException("the program lacks " + name));
    }

    private static Optional<byte[]> read(String resource) {
        try (InputStream in = WebAssets.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
