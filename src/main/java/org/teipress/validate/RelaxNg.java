package org.teipress.validate;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.auto.SchemaReceiverFactory;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.teipress.report.Diagnostic;
import org.teipress.source.Source;
import org.teipress.source.XmlReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A RELAX NG schema, in XML or compact syntax, or made of a DTD, or several of them that an NVDL script puts together; compiled by Jing. Immutable and thread-safe; {@link #check} gives a
 * validator for one document.
 */
final class RelaxNg implements CompiledSchema {

    private final String name;
    private final SchemaKind kind;
    private final Schema schema;
    private final List<Source> files;
    private volatile ContentModels models = ContentModels.NONE;

    private RelaxNg(Source main, SchemaKind kind, Schema schema, SchemaFiles files) {
        this.name = main.uri().toString();
        this.kind = kind;
        this.schema = schema;
        this.files = List.copyOf(files.read().values());
    }

    /**
     * Compiles a schema.
     *
     * @throws SchemaFault         if it is no correct RELAX NG
     * @throws SchemaFiles.Unavailable if a file that it includes cannot be had
     */
    static RelaxNg compile(SchemaFiles files, Source main, SchemaKind kind)
            throws SchemaFault, SchemaFiles.Unavailable {
        Faults faults = new Faults(files, main);
        try {
            return new RelaxNg(main, kind, read(files, main, kind, faults, true), files);
        } catch (IncorrectSchemaException e) {
            if (faults.onlyIdTypes()) {
                return withoutIds(files, main, kind);
            }
            throw new SchemaFault(faults.found);
        }
    }

    /** Some schemas give one attribute two ID types: Jing then refuses to check identifiers; Pointers does that too. */
    private static RelaxNg withoutIds(SchemaFiles files, Source main, SchemaKind kind)
            throws SchemaFault, SchemaFiles.Unavailable {
        Faults faults = new Faults(files, main);
        try {
            return new RelaxNg(main, kind, read(files, main, kind, faults, false), files);
        } catch (IncorrectSchemaException e) {
            throw new SchemaFault(faults.found);
        }
    }

    private static Schema read(SchemaFiles files, Source main, SchemaKind kind, Faults faults, boolean ids)
            throws IncorrectSchemaException, SchemaFault, SchemaFiles.Unavailable {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, faults);
        properties.put(ValidateProperty.RESOLVER, new JingFiles(files));
        properties.put(ValidateProperty.XML_READER_CREATOR, () -> XmlReader.parser(files.policy()));
        if (ids) {
            RngProperty.CHECK_ID_IDREF.add(properties);
        }
        SchemaReader reader = switch (kind) {
            case RNC -> CompactSchemaReader.getInstance();
            case NVDL -> new AutoSchemaReader(new NvdlParts());
            default -> SAXSchemaReader.getInstance();
        };
        properties.put(SchemaReceiverFactory.PROPERTY, new NvdlParts());
        try {
            return reader.createSchema(SchemaFiles.input(main), properties.toPropertyMap());
        } catch (SchemaFiles.Unavailable e) {
            throw e;
        } catch (IOException | SAXException e) {
            if (e.getCause() instanceof SchemaFiles.Unavailable missing) {
                throw missing;
            }
            faults.add(e);
            throw new SchemaFault(faults.found);
        } catch (StackOverflowError e) {
            faults.found.add(SchemaMessages.tooDeep(main));
            throw new SchemaFault(faults.found);
        }
    }

    @Override
    public String checkName() {
        return kind.checkName();
    }

    @Override
    public String name() {
        return name;
    }

    /** What the schema says about its elements; read when the first message needs it, empty for compact syntax. */
    ContentModels models() {
        if (models.isEmpty()) {
            models = ContentModelReader.read(files);
        }
        return models;
    }

    /** Whether it was a DTD, which says less than the schemas that TEI offers beside. */
    boolean isDtd() {
        return kind == SchemaKind.DTD;
    }

    /** A check of one document. */
    EventCheck check() {
        return new RelaxNgCheck(this);
    }

    /** A validator of Jing for one document. */
    com.thaiopensource.validate.Validator validator(ErrorHandler errors) {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, errors);
        PropertyMap map = properties.toPropertyMap();
        return schema.createValidator(map);
    }

    /** Collects what Jing says about the schema itself. */
    private static final class Faults implements ErrorHandler {
        private final SchemaFiles files;
        private final Source main;
        private final List<Diagnostic> found = new ArrayList<>();
        private boolean idTypes = true;

        Faults(SchemaFiles files, Source main) {
            this.files = files;
            this.main = main;
        }

        boolean onlyIdTypes() {
            return idTypes;
        }

        void add(Exception e) {
            SAXParseException place = e instanceof SAXParseException p ? p : new SAXParseException(e.getMessage(), null);
            String message = String.valueOf(e.getMessage());
            idTypes &= RngMessages.isAboutIdTypes(message);
            found.add(SchemaMessages.fault(files, main, place));
        }

        @Override
        public void warning(SAXParseException e) {
            // Warnings about a schema are for its author, not for those who use it.
        }

        @Override
        public void error(SAXParseException e) {
            add(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add(e);
        }
    }
}
