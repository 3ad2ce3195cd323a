package org.teipress.validate;

import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import org.teipress.source.Source;
import org.teipress.source.Uris;

/** Gives Jing the files that it asks for, and no others: includes, external references, external entities. */
final class JingFiles implements Resolver {

    private final SchemaFiles files;

    JingFiles(SchemaFiles files) {
        this.files = files;
    }

    @Override
    public void resolve(Identifier id, Input input) throws IOException {
        give(input, Uris.resolve(id.getBase(), id.getUriReference()));
    }

    @Override
    public void open(Input input) throws IOException {
        if (!input.isOpen()) {
            give(input, Uris.parse(input.getUri()));
        }
    }

    private void give(Input input, URI uri) throws IOException {
        Source source = files.get(uri);
        input.setUri(uri.toString());
        input.setCharacterStream(new StringReader(source.text()));
    }
}
