package org.teipress.validate;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.validate.Option;
import com.thaiopensource.validate.auto.SchemaReceiver;
import com.thaiopensource.validate.auto.SchemaReceiverFactory;
import com.thaiopensource.validate.nvdl.NvdlSchemaReceiverFactory;
import com.thaiopensource.validate.rng.SAXSchemaReceiverFactory;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an NVDL script may be made of: RELAX NG and further NVDL. Jing's own choice would bring in readers of W3C Schema and Schematron that
 * open files by themselves.
 */
final class NvdlParts implements SchemaReceiverFactory {

    private static final List<SchemaReceiverFactory> KINDS =
            List.of(new SAXSchemaReceiverFactory(), new NvdlSchemaReceiverFactory());

    @Override
    public @Nullable SchemaReceiver createSchemaReceiver(String namespace, PropertyMap properties) {
        return KINDS.stream().map(k -> k.createSchemaReceiver(namespace, properties)).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    @Override
    public @Nullable Option getOption(String uri) {
        return KINDS.stream().map(k -> k.getOption(uri)).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
