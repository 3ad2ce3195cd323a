package org.teipress.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.teipress.document.SaxonEngine;

/** Makes the pages of a site that belong to no single edition: its home, its search, its registers. */
public final class SitePages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stylesheets stylesheets;
    private final SaxonEngine engine;
    private final List<String> look;

    /** Pages made with one engine. */
    public SitePages(SaxonEngine engine) {
        this(engine, WebAssets.styleSheetsOfSite());
    }

    private SitePages(SaxonEngine engine, List<String> look) {
        this.engine = engine;
        this.look = look;
        this.stylesheets = new Stylesheets(engine);
    }

    /** Pages with the look of a project: its style sheet, by its address as seen from the site's folder, comes last. */
    public SitePages withStyleSheet(String address) {
        return new SitePages(engine, Stream.concat(WebAssets.styleSheetsOfSite().stream(), Stream.of(address)).toList());
    }

    /**
     * An edition as the home of a site lists it.
     *
     * @param path     its folder below the site's
     * @param title    its title
     * @param by       authors and editors
     * @param date     of publication; may be empty
     * @param language of its text; may be empty
     */
    public record Listed(String path, String title, List<String> by, String date, String language) {
    }

    /**
     * A further page of the site.
     *
     * @param path     below the site's folder, no folders between
     * @param template of {@code xslt/site.xsl} that makes it
     * @param menu     its name in the menu, as a word of the interface; empty for one that others lead to
     * @param content  what the template wants to know, in the words of JSON
     */
    public record Page(String path, String template, Optional<String> menu, Map<String, Object> content) {
    }

    /** Home, search and further pages, and what they share with the editions, below the folder of the site. */
    public List<PublishedFile> make(List<Listed> editions, String language, List<Page> pages) {
        List<PublishedFile> files = new ArrayList<>(WebAssets.ofSite());
        List<Map<String, String>> menu = pages.stream().filter(p -> p.menu().isPresent())
                .map(p -> Map.of("path", p.path(), "name", p.menu().orElseThrow())).toList();
        List<Page> all = new ArrayList<>(List.of(new Page("index.html", "home", Optional.empty(), Map.of("editions", editions)),
                new Page("search.html", "search", Optional.empty(), Map.of("editions", editions))));
        all.addAll(pages);
        all.forEach(page -> files.add(page(page, menu, language)));
        return files;
    }

    private PublishedFile page(Page page, List<Map<String, String>> menu, String language) {
        Map<String, Object> site = new HashMap<>(page.content());
        site.put("language", language);
        site.put("menu", menu);
        site.put("path", page.path());
        try {
            Xslt30Transformer transformer = stylesheets.step("site.xsl").load30();
            transformer.setStylesheetParameters(Map.<QName, XdmValue>of(
                    new QName("site-map"), new XdmAtomicValue(JSON.writeValueAsString(site)),
                    new QName("stylesheets"), XdmValue.makeSequence(look)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.callTemplate(new QName(page.template()), engine.processor().newSerializer(bytes));
            return new PublishedFile(page.path(), bytes.toByteArray());
        } catch (SaxonApiException | JsonProcessingException e) {
            throw new IllegalStateException("the page " + page.path() + " cannot be made", e);
        }
    }
}
