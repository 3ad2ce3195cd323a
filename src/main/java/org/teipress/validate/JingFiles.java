package org.teipress.validate;

import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.xml.ExternalIdentifier;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Optional;
import org.teipress.source.Source;
import org.teipress.source.Uris;
import org.teipress.source.Wanted;

/** Gives Jing the files that it asks for, and no others: includes, external references, external entities. */
final class JingFiles implements Resolver {

    private final SchemaFiles files;

    JingFiles(SchemaFiles files) {
        this.files = files;
    }

    @Override
    public void resolve(Identifier id, Input input) throws IOException {
        URI uri = Uris.resolve(id.getBase(), id.getUriReference());
        Optional<String> publicId = id instanceof ExternalIdentifier e ? Optional.ofNullable(e.getPublicId()) : Optional.empty();
        give(input, new Wanted(uri, publicId));
    }

    @Override
    public void open(Input input) throws IOException {
        if (!input.isOpen()) {
            give(input, Wanted.of(Uris.parse(input.getUri())));
        }
    }

    private void give(Input input, Wanted wanted) throws IOException {
        Source source = files.get(wanted);
        input.setUri(wanted.uri().toString());
        input.setCharacterStream(new StringReader(source.text()));
    }
}
