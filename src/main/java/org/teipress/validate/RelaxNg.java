package org.teipress.validate;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.auto.SchemaReceiverFactory;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.teipress.report.Diagnostic;
import org.teipress.schema.Trang;
import org.teipress.source.Source;
import org.teipress.source.XmlReader;
import org.xml.sax.ContentHandler;
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
    private final QuickDatatypes datatypes;
    private final Queue<Judge> idle = new ConcurrentLinkedQueue<>();
    private volatile ContentModels models = ContentModels.NONE;

    private RelaxNg(Source main, SchemaKind kind, Compiled compiled, SchemaFiles files) {
        this.name = main.uri().toString();
        this.kind = kind;
        this.schema = compiled.schema();
        this.datatypes = compiled.datatypes();
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

    private static SchemaReader reader(SchemaKind kind) {
        return switch (kind) {
            case RNC -> CompactSchemaReader.getInstance();
            case NVDL -> new AutoSchemaReader(new NvdlParts());
            default -> SAXSchemaReader.getInstance();
        };
    }

    private record Compiled(Schema schema, QuickDatatypes datatypes) {
    }

    private static Compiled read(SchemaFiles files, Source main, SchemaKind kind, Faults faults, boolean ids)
            throws IncorrectSchemaException, SchemaFault, SchemaFiles.Unavailable {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, faults);
        properties.put(ValidateProperty.RESOLVER, new JingFiles(files));
        properties.put(ValidateProperty.XML_READER_CREATOR, () -> XmlReader.parser(files.policy()));
        QuickDatatypes datatypes = new QuickDatatypes();
        properties.put(RngProperty.DATATYPE_LIBRARY_FACTORY, datatypes);
        if (ids) {
            RngProperty.CHECK_ID_IDREF.add(properties);
        }
        properties.put(SchemaReceiverFactory.PROPERTY, new NvdlParts());
        try {
            return new Compiled(reader(kind).createSchema(SchemaFiles.input(main), properties.toPropertyMap()), datatypes);
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

    /** What the schema says about its elements; read when the first message needs it. */
    ContentModels models() {
        if (models.isEmpty()) {
            models = ContentModelReader.read(kind == SchemaKind.RNC ? inXml() : files);
        }
        return models;
    }

    /** The files of a grammar in compact syntax, in XML. */
    private List<Source> inXml() {
        try {
            return Trang.ofCompact(name, new JingFiles(SchemaFiles.of(files))).entrySet().stream()
                    .map(f -> Source.of(URI.create("teipress:/" + f.getKey()), f.getValue())).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether it was a DTD, which says less than the schemas that TEI offers beside. */
    boolean isDtd() {
        return kind == SchemaKind.DTD;
    }

    /** A check of one document. */
    EventCheck check() {
        return new RelaxNgCheck(this);
    }

    /** A validator of Jing for one document; {@link #giveBack} when that has been read. */
    Judge judge() {
        Judge judge = idle.poll();
        return judge == null ? new Judge(schema, datatypes) : judge;
    }

    /** Keeps a validator for the next document: what it has worked out of the schema need not be worked out again. */
    void giveBack(Judge judge) {
        if (judge.reset()) {
            idle.add(judge);
        }
    }

    /** A validator of Jing, used by one document after the other. */
    static final class Judge implements ErrorHandler {
        /** What it remembers of the schema grows with each new combination of elements; after that many documents it starts anew. */
        private static final int MOST_DOCUMENTS = 2_000;

        private final Validator validator;
        private final QuickDatatypes datatypes;
        private @Nullable ErrorHandler errors;
        private int documents;

        Judge(Schema schema, QuickDatatypes datatypes) {
            PropertyMapBuilder properties = new PropertyMapBuilder();
            properties.put(ValidateProperty.ERROR_HANDLER, this);
            this.validator = schema.createValidator(properties.toPropertyMap());
            this.datatypes = datatypes;
        }

        /** Where the events of a document go, and its faults come from. */
        ContentHandler handler(ErrorHandler faults) {
            errors = faults;
            return validator.getContentHandler();
        }

        private boolean reset() {
            errors = null;
            validator.reset();
            return ++documents < MOST_DOCUMENTS;
        }

        @Override
        public void warning(SAXParseException e) {
            // Warnings of validators are about their own state, not about documents.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            if (errors != null) {
                errors.error(new SAXParseException(datatypes.explained(String.valueOf(e.getMessage())), e.getPublicId(),
                        e.getSystemId(), e.getLineNumber(), e.getColumnNumber()));
            }
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            error(e);
        }
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
