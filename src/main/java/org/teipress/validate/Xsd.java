package org.teipress.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.apache.xerces.jaxp.validation.XSGrammarPoolContainer;
import org.apache.xerces.xni.grammars.Grammar;
import org.apache.xerces.xni.grammars.XMLGrammarDescription;
import org.apache.xerces.xni.grammars.XSGrammar;
import org.jspecify.annotations.Nullable;
import org.teipress.report.Diagnostic;
import org.teipress.source.Source;
import org.teipress.source.XmlReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A W3C XML Schema, compiled by Xerces. Immutable and thread-safe; {@link #check} gives a validator for one document.
 * Xerces never opens a file here: schemas and documents come from our reader.
 */
final class Xsd implements CompiledSchema {

    private final String name;
    private final Schema schema;
    private volatile @Nullable XsdModels models;

    private Xsd(String name, Schema schema) {
        this.name = name;
        this.schema = schema;
    }

    /**
     * Compiles a schema.
     *
     * @throws SchemaFault             if it is no correct XML Schema
     * @throws SchemaFiles.Unavailable if a file that it includes cannot be had
     */
    static Xsd compile(SchemaFiles files, Source main) throws SchemaFault, SchemaFiles.Unavailable {
        Faults faults = new Faults(files, main);
        XsdFiles resources = new XsdFiles(files);
        XMLSchemaFactory factory = new XMLSchemaFactory();
        factory.setErrorHandler(faults);
        factory.setResourceResolver(resources);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Schema schema = factory.newSchema(new SAXSource(XmlReader.parser(files.policy()),
                    SchemaFiles.input(main)));
            resources.complain();
            if (!faults.found.isEmpty()) {
                throw new SchemaFault(faults.found);
            }
            return new Xsd(main.uri().toString(), schema);
        } catch (SAXException e) {
            resources.complain();
            if (faults.found.isEmpty()) {
                faults.add(e instanceof SAXParseException p ? p : new SAXParseException(e.getMessage(), null));
            }
            throw new SchemaFault(faults.found);
        }
    }

    @Override
    public String checkName() {
        return SchemaKind.XSD.checkName();
    }

    @Override
    public String name() {
        return name;
    }

    /** What the schema says about its elements; read when the first message needs it. */
    XsdModels models() {
        XsdModels known = models;
        if (known == null) {
            Grammar[] grammars = ((XSGrammarPoolContainer) schema).getGrammarPool().retrieveInitialGrammarSet(XMLGrammarDescription.XML_SCHEMA);
            XSGrammar[] all = Arrays.copyOf(grammars, grammars.length, XSGrammar[].class);
            known = new XsdModels(all[0].toXSModel(all));
            models = known;
        }
        return known;
    }

    /** A check of one document. */
    EventCheck check() {
        return new XsdCheck(this);
    }

    /** A validator of Xerces for one document. */
    ValidatorHandler validator(ErrorHandler errors) {
        ValidatorHandler validator = schema.newValidatorHandler();
        validator.setErrorHandler(errors);
        validator.setResourceResolver((type, namespace, publicId, systemId, base) -> XsdFiles.nothing(systemId));
        return validator;
    }

    /** Collects what Xerces says about the schema itself. */
    private static final class Faults implements ErrorHandler {
        private final SchemaFiles files;
        private final Source main;
        private final List<Diagnostic> found = new ArrayList<>();

        Faults(SchemaFiles files, Source main) {
            this.files = files;
            this.main = main;
        }

        void add(SAXParseException e) {
            found.add(SchemaMessages.fault(files, main, e));
        }

        @Override
        public void warning(SAXParseException e) {
            // Warnings about a schema are for its author.
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
