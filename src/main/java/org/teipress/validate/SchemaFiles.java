package org.teipress.validate;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.Wanted;
import org.xml.sax.InputSource;

/** The files of one schema while it is compiled: its main file and what that includes. Used once. */
final class SchemaFiles {

    /** A file of a schema that cannot be had. */
    static final class Unavailable extends IOException {
        private static final long serialVersionUID = 1L;
        private final String help;

        Unavailable(String reason, String help) {
            super(reason);
            this.help = help;
        }

        String help() {
            return help;
        }
    }

    private final AccessPolicy policy;
    private final Map<URI, Source> read = new LinkedHashMap<>();

    SchemaFiles(AccessPolicy policy) {
        this.policy = policy;
    }

    /** Files that are there already; no others are read. */
    static SchemaFiles of(Iterable<Source> given) {
        SchemaFiles files = new SchemaFiles(AccessPolicy.below());
        given.forEach(source -> files.read.put(source.uri(), source));
        return files;
    }

    AccessPolicy policy() {
        return policy;
    }

    /** Every file that was read, the main one first. */
    Map<URI, Source> read() {
        return read;
    }

    /**
     * Reads a file.
     *
     * @throws Unavailable if it is not there, is not allowed or is no text
     */
    Source get(URI uri) throws Unavailable {
        return get(Wanted.of(uri));
    }

    /**
     * Reads a file that may have a public identifier.
     *
     * @throws Unavailable if it is not there, is not allowed or is no text
     */
    Source get(Wanted wanted) throws Unavailable {
        URI uri = wanted.uri();
        Source known = read.get(uri);
        if (known != null) {
            return known;
        }
        AccessPolicy.Answer answer = policy.resolve(wanted);
        if (answer instanceof AccessPolicy.Answer.Found found) {
            Source source = found.source();
            if (!source.isText()) {
                throw new Unavailable(uri + ": " + source.faults().get(0).message(), "restore the file");
            }
            read.put(uri, source);
            return source;
        }
        if (answer instanceof AccessPolicy.Answer.Missing missing) {
            throw new Unavailable(missing.reason(), "correct the address, or put the file there");
        }
        AccessPolicy.Answer.Refused refused = (AccessPolicy.Answer.Refused) answer;
        throw new Unavailable(refused.reason(), refused.help());
    }

    static InputSource input(Source source) {
        InputSource input = new InputSource(new StringReader(source.text()));
        input.setSystemId(source.uri().toString());
        return input;
    }
}
