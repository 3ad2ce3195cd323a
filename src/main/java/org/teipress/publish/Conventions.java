package org.teipress.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.document.SaxonEngine;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;
import org.teipress.report.Span;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.Uris;
import org.teipress.source.Wanted;
import org.teipress.validate.SchemaChoice;
import org.teipress.validate.Validated;
import org.teipress.validate.Validation;

/**
 * Finds conventions, checks them against their schema and completes them with what they inherit. Thread-safe; presets
 * are read once.
 */
public final class Conventions {

    private static final URI FOLDER = URI.create("teipress:/schema/conventions/");
    /** What presets are built on and nobody chooses. */
    private static final Set<String> SHARED = Set.of("base", "epidoc");

    /** Conventions that are typed to be read by programs: what they print has one view and is not meant for readers of an edition. */
    public static final List<String> CODES = List.of("leiden-plus");
    private static final QName ID = new QName("id");
    private static final QName TABLES = new QName("https://teipress.org/ns/function", "tables");

    private final SaxonEngine engine;
    private final Stylesheets stylesheets;
    private final Validation validation;
    private final Map<String, Result> presets = new ConcurrentHashMap<>();

    /** Conventions for one engine, whose policy says which files of a project may be read. */
    public Conventions(SaxonEngine engine, Stylesheets stylesheets) {
        this.engine = engine;
        this.stylesheets = stylesheets;
        this.validation = new Validation(engine,
                new SchemaChoice(List.of(FOLDER.resolve("convention.rng")), List.of()));
    }

    /**
     * A convention, if there is a usable one, and what there was to say about it.
     *
     * @param convention  complete; empty if a file is missing or wrong
     * @param diagnostics findings in the files of the convention
     */
    public record Result(Optional<Convention> convention, List<Diagnostic> diagnostics) {
    }

    /** The names of the conventions that the program brings. */
    public static List<String> presets() {
        try (InputStream in = Conventions.class.getResourceAsStream("/teipress/schema/conventions/presets.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its list of conventions");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds a convention.
     *
     * @param name a preset, or the address of a project's own file
     * @param base what a relative address is relative to
     */
    public Result find(String name, URI base) {
        if (presets().contains(name) || CODES.contains(name)) {
            return presets.computeIfAbsent(name, n -> load(FOLDER.resolve(n + ".xml"), base));
        }
        if (!name.endsWith(".xml")) {
            return failed(base, "there is no convention named " + name, "take one of " + String.join(", ", presets()) + ", " + String.join(", ", CODES)
                    + ", or the path of a file that ends in .xml");
        }
        try {
            return load(Uris.resolve(base.toString(), name), base);
        } catch (IllegalArgumentException e) {
            return failed(base, "\"" + name + "\" is no address of a file", "correct the path of the convention");
        }
    }

    /** The finding that nothing is there, as an error in the file that asked. */
    private static Result failed(URI asking, String message, String help) {
        return new Result(Optional.empty(),
                List.of(Diagnostic.error("pub-convention", Span.startOf(asking), message).withHelp(help)));
    }

    private Result load(URI uri, URI asking) {
        Map<String, XdmNode> parents = new LinkedHashMap<>();
        List<URI> sources = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        Optional<TeiDocument> own = read(uri, asking, sources, found);
        own.ifPresent(file -> gather(file.tree(), uri, parents, sources, found));
        if (found.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
            return new Result(Optional.empty(), found);
        }
        // What only names the wrong thing is told; the rest of the convention can be used.
        own.ifPresent(file -> found.addAll(new ConventionNames(file, parents.values()).faults()));
        return new Result(own.map(file -> complete(file.tree(), parents, sources)), found);
    }

    /** Reads and checks one file. */
    private Optional<TeiDocument> read(URI uri, URI asking, List<URI> sources, List<Diagnostic> found) {
        AccessPolicy.Answer answer = engine.policy().resolve(Wanted.of(uri));
        if (answer instanceof AccessPolicy.Answer.Found file) {
            sources.add(file.uri());
            Source source = file.source();
            Validated validated = validation.validate(source);
            validated.report().diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).forEach(found::add);
            return validated.document();
        }
        String reason = answer instanceof AccessPolicy.Answer.Missing m ? m.reason()
                : ((AccessPolicy.Answer.Refused) answer).reason();
        found.addAll(failed(asking, "the convention cannot be read: " + reason, "check its name").diagnostics());
        return Optional.empty();
    }

    /** Reads what a convention inherits from: presets, or files beside it. */
    private void gather(XdmNode tree, URI uri, Map<String, XdmNode> parents, List<URI> sources,
                        List<Diagnostic> found) {
        String inherited = Optional.ofNullable(root(tree).attribute("extends")).orElse("");
        for (String id : inherited.strip().split("\\s+")) {
            if (id.isEmpty() || parents.containsKey(id)) {
                continue;
            }
            URI parent = isBrought(id) ? FOLDER.resolve(id + ".xml") : uri.resolve(id + ".xml");
            Optional<XdmNode> read = read(parent, uri, sources, found).map(TeiDocument::tree);
            read.ifPresent(node -> {
                parents.put(id, node);
                gather(node, parent, parents, sources, found);
            });
        }
    }

    private static boolean isBrought(String id) {
        return SHARED.contains(id) || CODES.contains(id) || presets().contains(id);
    }

    /** The rows of a convention, each with a piece of markup and what the views print of it. */
    public List<ConventionLine> table(Convention convention) {
        try {
            XdmNode table = Transformation.plain(stylesheets.step("convention-table.xsl"), convention.tree(),
                    Map.of(new QName("convention"), convention.tree()));
            return root(table).select(Steps.child()).filter(n -> n.getNodeKind() == XdmNodeKind.ELEMENT)
                    .map(XdmNode.class::cast).map(ConventionLine::of).toList();
        } catch (SaxonApiException e) {
            throw new IllegalStateException("showing a convention failed", e);
        }
    }

    private Convention complete(XdmNode tree, Map<String, XdmNode> parents, List<URI> sources) {
        try {
            XdmMap byId = new XdmMap();
            for (Map.Entry<String, XdmNode> parent : parents.entrySet()) {
                byId = byId.put(new XdmAtomicValue(parent.getKey()), parent.getValue());
            }
            XdmNode whole = Transformation.plain(stylesheets.step("convention.xsl"), tree,
                    Map.of(new QName("parents"), byId));
            XdmNode root = root(whole);
            String title = root.select(Steps.child("title")).findFirst().map(t -> t.getStringValue().strip()).orElse("");
            return new Convention(String.valueOf(root.getAttributeValue(ID)), title, whole, tables(whole), sources, tree);
        } catch (SaxonApiException e) {
            throw new IllegalStateException("completing a convention failed", e);
        }
    }

    private XdmValue tables(XdmNode whole) throws SaxonApiException {
        return stylesheets.step("functions/convention-tables.xsl").load30().callFunction(TABLES, new XdmValue[] {whole});
    }

    /** The element of a document. */
    static XdmNode root(XdmNode document) {
        return document.select(Steps.child()).filter(n -> n.getNodeKind() == XdmNodeKind.ELEMENT)
                .map(XdmNode.class::cast).findFirst().orElseThrow();
    }
}
