package org.teipress.document;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import net.sf.saxon.Configuration;
import net.sf.saxon.functions.registry.BuiltInFunctionSet;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.trans.XPathException;
import org.jspecify.annotations.Nullable;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Uris;
import org.teipress.source.Wanted;
import org.teipress.source.XmlReader;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * A Saxon that reads only what the access policy allows and cannot be talked out of it: {@code fn:transform} would
 * build a fresh, unguarded configuration, so it is removed, with the functions that show the environment.
 */
final class SafeConfiguration extends Configuration {

    private static final Set<String> REMOVED = Set.of("transform", "load-xquery-module", "environment-variable",
            "available-environment-variables");

    /** Outside XSLT, Saxon looks functions up in its own full set, past this configuration. */
    private static final Set<String> REMOVED_FROM_XPATH = Stream.concat(REMOVED.stream(), Stream.of("function-lookup"))
            .collect(Collectors.toUnmodifiableSet());

    private final AccessPolicy policy;

    @SuppressWarnings("deprecation")
    SafeConfiguration(AccessPolicy policy) {
        this.policy = policy;
        setResourceResolver(resolver(policy));
        setUnparsedTextURIResolver((uri, encoding, config) -> new java.io.StringReader(text(Wanted.of(uri))));
        setCollectionFinder((context, uri) -> {
            throw new XPathException("collections are not available here: " + uri, "FODC0002");
        });
        net.sf.saxon.lib.CollationURIResolver standard = getCollationURIResolver();
        setCollationURIResolver((uri, config) -> uri.contains("class=") ? null : standard.resolve(uri, config));
        setOutputURIResolver(new NoOutput());
        setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
        setConfigurationProperty(Feature.REGEX_BACKTRACKING_LIMIT, 100_000);
        setConfigurationProperty(Feature.LINE_NUMBERING, true);
        // What goes wrong is thrown or handed to a listener; nothing below the command line prints.
        setErrorReporterFactory(config -> error -> { });
    }

    /** What Saxon may load under a policy. A null answer would mean "fetch it yourself": this never gives one. */
    static ResourceResolver resolver(AccessPolicy policy) {
        return request -> resolve(policy, request);
    }

    private static Source resolve(AccessPolicy policy, ResourceRequest request) throws XPathException {
        String wanted = request.uri != null ? request.uri : request.relativeUri;
        AccessPolicy.Answer answer = policy.resolve(Wanted.of(Uris.resolve(request.baseUri, wanted)));
        if (answer instanceof AccessPolicy.Answer.Found found) {
            InputSource input = new InputSource(new java.io.StringReader(found.source().text()));
            input.setSystemId(found.source().uri().toString());
            return new javax.xml.transform.sax.SAXSource(XmlReader.parser(policy), input);
        }
        throw new XPathException(reason(answer), "FODC0002");
    }

    private String text(Wanted wanted) throws XPathException {
        AccessPolicy.Answer answer = policy.resolve(wanted);
        if (answer instanceof AccessPolicy.Answer.Found found) {
            return found.source().text();
        }
        throw new XPathException(reason(answer), "FOUT1170");
    }

    private static String reason(AccessPolicy.Answer answer) {
        return answer instanceof AccessPolicy.Answer.Missing m ? m.reason()
                : ((AccessPolicy.Answer.Refused) answer).reason();
    }

    @Override
    public BuiltInFunctionSet getXSLTFunctionSet(int version) {
        return new Reduced(super.getXSLTFunctionSet(version), REMOVED);
    }

    @Override
    public BuiltInFunctionSet getXPathFunctionSet(int version) {
        return new Reduced(super.getXPathFunctionSet(version), REMOVED_FROM_XPATH);
    }

    @Override
    public XMLReader getSourceParser() {
        return XmlReader.parser(policy);
    }

    @Override
    public synchronized XMLReader getStyleParser() {
        return XmlReader.parser(policy);
    }

    @Override
    public synchronized void reuseSourceParser(XMLReader parser) {
        // Every parse gets a parser of its own: state never carries over from one document to the next.
    }

    @Override
    public synchronized void reuseStyleParser(XMLReader parser) {
        // As above.
    }

    /**
     * Writes nothing: a transformation that may write gets a handler of its own for its results. The newer interface can
     * only be set for each transformation, where it can be forgotten.
     */
    @SuppressWarnings("deprecation")
    private static final class NoOutput implements net.sf.saxon.lib.OutputURIResolver {
        @Override
        public net.sf.saxon.lib.OutputURIResolver newInstance() {
            return this;
        }

        @Override
        public Result resolve(String href, String base) throws TransformerException {
            throw new TransformerException("nothing may be written here: " + href);
        }

        @Override
        public void close(Result result) {
            // There is no result.
        }
    }

    /** A function set that denies having the removed functions, however they are called. */
    private static final class Reduced extends BuiltInFunctionSet {
        private final BuiltInFunctionSet full;
        private final Set<String> removed;

        Reduced(BuiltInFunctionSet full, Set<String> removed) {
            this.full = full;
            this.removed = removed;
            importFunctionSet(full);
        }

        @Override
        public @Nullable Entry getFunctionDetails(String name, int arity) {
            return removed.contains(name) ? null : super.getFunctionDetails(name, arity);
        }

        @Override
        public NamespaceUri getNamespace() {
            return full.getNamespace();
        }

        @Override
        public String getConventionalPrefix() {
            return full.getConventionalPrefix();
        }
    }
}
