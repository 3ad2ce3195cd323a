package org.teipress.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.teipress.document.SaxonEngine;

/** Makes the pages of a site that belong to no single edition: its home and its search. */
public final class SitePages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stylesheets stylesheets;
    private final SaxonEngine engine;

    /** Pages made with one engine. */
    public SitePages(SaxonEngine engine) {
        this.engine = engine;
        this.stylesheets = new Stylesheets(engine);
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

    /** The two pages, and what they share with the editions, below the folder of the site. */
    public List<PublishedFile> make(List<Listed> editions, String language) {
        List<PublishedFile> files = new ArrayList<>(WebAssets.ofSite());
        files.add(page("index.html", "home", editions, language));
        files.add(page("search.html", "search", editions, language));
        return files;
    }

    private PublishedFile page(String path, String template, List<Listed> editions, String language) {
        try {
            Xslt30Transformer transformer = stylesheets.step("site.xsl").load30();
            transformer.setStylesheetParameters(Map.<QName, XdmValue>of(
                    new QName("site-map"), new XdmAtomicValue(JSON.writeValueAsString(
                            Map.of("language", language, "editions", editions))),
                    new QName("stylesheets"), XdmValue.makeSequence(WebAssets.styleSheetsOfSite())));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.callTemplate(new QName(template), engine.processor().newSerializer(bytes));
            return new PublishedFile(path, bytes.toByteArray());
        } catch (SaxonApiException | JsonProcessingException e) {
            throw new IllegalStateException("the page " + path + " cannot be made", e);
        }
    }
}
