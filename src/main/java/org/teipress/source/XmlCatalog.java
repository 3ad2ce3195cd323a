package org.teipress.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xmlresolver.CatalogManager;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;
import org.xmlresolver.catalog.entry.EntryCatalog;
import org.xmlresolver.loaders.XmlLoader;

/**
 * OASIS XML catalogs: where resources with a public name really lie. Catalog files are read by our reader, from files
 * and from what the program brings, never from the network. Immutable once read, and thread-safe.
 */
public final class XmlCatalog implements Catalog {

    /** The catalog of the schemas that the program brings. */
    private static final URI OURS = URI.create("teipress:/schema/catalog.xml");

    private final CatalogManager manager;

    private XmlCatalog(CatalogManager manager) {
        this.manager = manager;
    }

    /**
     * Catalogs that were read.
     *
     * @param catalog what they say together, the first that knows a name counting; then what the program brings
     * @param faults  what was wrong with them
     */
    public record Result(Catalog catalog, List<Diagnostic> faults) {
    }

    /** Reads catalogs; after them, in all cases, that of the program itself. */
    public static Result read(List<URI> files) {
        List<String> all = new ArrayList<>(files.stream().map(URI::toString).toList());
        all.add(OURS.toString());
        XMLResolverConfiguration configuration = new XMLResolverConfiguration(List.of(), List.of());
        configuration.setFeature(ResolverFeature.CATALOG_FILES, all);
        configuration.setFeature(ResolverFeature.CATALOG_ADDITIONS, List.of());
        configuration.setFeature(ResolverFeature.CLASSPATH_CATALOGS, false);
        configuration.setFeature(ResolverFeature.CACHE_ENABLED, false);
        configuration.setFeature(ResolverFeature.ALLOW_CATALOG_PI, false);
        configuration.setFeature(ResolverFeature.PARSE_RDDL, false);
        configuration.setFeature(ResolverFeature.ACCESS_EXTERNAL_DOCUMENT, "");
        configuration.setFeature(ResolverFeature.ACCESS_EXTERNAL_ENTITY, "");
        CatalogManager manager = configuration.getFeature(ResolverFeature.CATALOG_MANAGER);
        Loader loader = new Loader(configuration);
        manager.setCatalogLoader(loader);
        all.forEach(file -> manager.loadCatalog(URI.create(file)));
        // A name that no catalog knows makes the manager read every catalog that is reached from these.
        manager.lookupURI("urn:x-teipress:nothing");
        return new Result(new XmlCatalog(manager), List.copyOf(loader.faults));
    }

    /** The catalog of the program alone; it names public addresses only, and is read when one is asked for. */
    public static Catalog bundled() {
        return wanted -> "http".equals(wanted.uri().getScheme()) || "https".equals(wanted.uri().getScheme())
                ? Bundled.CATALOG.lookup(wanted) : Optional.empty();
    }

    private static final class Bundled {
        static final Catalog CATALOG = read(List.of()).catalog();
    }

    @Override
    public Optional<URI> lookup(Wanted wanted) {
        String name = wanted.uri().toString();
        URI found;
        synchronized (manager) {
            found = manager.lookupURI(name);
            if (found == null) {
                found = wanted.publicId().isPresent() ? manager.lookupPublic(name, wanted.publicId().get())
                        : manager.lookupSystem(name);
            }
        }
        return Optional.ofNullable(found).filter(XmlCatalog::isHere);
    }

    private static boolean isHere(URI uri) {
        return "file".equals(uri.getScheme()) || "teipress".equals(uri.getScheme());
    }

    /** Reads catalog files with our reader; one that cannot be read counts as empty, and is a fault. */
    private static final class Loader extends XmlLoader {
        private final List<Diagnostic> faults = new ArrayList<>();

        Loader(XMLResolverConfiguration configuration) {
            super(configuration);
        }

        @Override
        public EntryCatalog loadCatalog(URI uri) {
            EntryCatalog known = catalogMap.get(uri);
            if (known != null) {
                return known;
            }
            Source source = source(uri);
            return loadCatalog(uri, (content, dtd, errors) -> read(source, content));
        }

        private Source source(URI uri) {
            AccessPolicy policy = "file".equals(uri.getScheme()) ? AccessPolicy.below(Path.of(uri).getParent())
                    : AccessPolicy.below();
            AccessPolicy.Answer answer = policy.resolve(Wanted.of(uri));
            if (answer instanceof AccessPolicy.Answer.Found found) {
                return found.source();
            }
            String why = answer instanceof AccessPolicy.Answer.Missing missing ? missing.reason()
                    : ((AccessPolicy.Answer.Refused) answer).reason();
            faults.add(Diagnostic.error("schema-catalog", Span.startOf(uri), "the catalog cannot be read: " + why)
                    .withHelp("correct its address, or put it there"));
            return Source.of(uri, "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\"/>");
        }

        private void read(Source source, ContentHandler handler) throws SAXException {
            XmlReader.Result result = new XmlReader(AccessPolicy.below(), false).read(source, handler);
            for (Diagnostic d : result.diagnostics()) {
                if (d.severity() == Severity.ERROR) {
                    faults.add(Diagnostic.error("schema-catalog", d.span(), "the catalog is not correct: "
                            + d.message()).withHelp("it was read up to here only"));
                }
            }
        }
    }
}
