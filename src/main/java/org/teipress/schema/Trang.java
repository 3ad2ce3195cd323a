package org.teipress.schema;

import com.thaiopensource.relaxng.edit.NameClass;
import com.thaiopensource.relaxng.edit.Pattern;
import com.thaiopensource.relaxng.edit.SchemaCollection;
import com.thaiopensource.relaxng.edit.SourceLocation;
import com.thaiopensource.relaxng.input.InputFailedException;
import com.thaiopensource.relaxng.input.parse.AnnotationsImpl;
import com.thaiopensource.relaxng.input.parse.CommentListImpl;
import com.thaiopensource.relaxng.input.parse.ElementAnnotationBuilderImpl;
import com.thaiopensource.relaxng.input.parse.ParseInputFormat;
import com.thaiopensource.relaxng.input.parse.compact.CompactParseInputFormat;
import com.thaiopensource.relaxng.output.OutputFailedException;
import com.thaiopensource.relaxng.output.OutputFormat;
import com.thaiopensource.relaxng.output.rnc.RncOutputFormat;
import com.thaiopensource.relaxng.output.rng.RngOutputFormat;
import com.thaiopensource.relaxng.output.xsd.XsdOutputFormat;
import com.thaiopensource.relaxng.translate.util.InvalidParamsException;
import com.thaiopensource.relaxng.parse.Parseable;
import com.thaiopensource.relaxng.parse.sax.SAXParseable;
import com.thaiopensource.resolver.BasicResolver;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.xml.sax.SAXResolver;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.transform.sax.SAXSource;
import org.teipress.source.AccessPolicy;
import org.teipress.source.XmlReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns a RELAX NG grammar, whole and in one text, into other notations by way of Trang; reads and writes no file. Used once. */
public final class Trang {

    private static final String MAIN = "teipress:/grammar.rng";

    private final String grammar;
    private final List<String> faults = new ArrayList<>();

    Trang(String grammar) {
        this.grammar = grammar;
    }

    /**
     * Writes the grammar anew.
     *
     * @param output {@link OddOutput#RNC} or {@link OddOutput#XSD}
     * @param stem   the name of the main file, without extension
     * @return the files by name, the main one first
     * @throws IOException if the grammar cannot be said in that notation
     */
    Map<String, String> write(OddOutput output, String stem) throws IOException {
        OutputFormat format = output == OddOutput.RNC ? new RncOutputFormat() : new XsdOutputFormat();
        TextFiles files = new TextFiles(MAIN, stem + "." + output.extension());
        try {
            SchemaCollection schema = new GivenText().load(MAIN, new String[0], output.extension(),
                    new Faults(), BasicResolver.getInstance());
            format.output(schema, files, new String[0], "rng", new Faults());
            return files.texts();
        } catch (InputFailedException | OutputFailedException | InvalidParamsException | SAXException e) {
            throw new IOException(faults.isEmpty() ? String.valueOf(e.getMessage()) : faults.get(0), e);
        }
    }

    /**
     * Writes a grammar of compact syntax in XML syntax.
     *
     * @param main  where its main file is
     * @param files gives that file, and those that it includes
     * @return the files by name, the main one first
     * @throws IOException if the grammar cannot be read
     */
    public static Map<String, String> ofCompact(String main, Resolver files) throws IOException {
        TextFiles written = new TextFiles(main, "grammar.rng");
        ErrorHandler ignored = new DefaultHandler();
        try {
            SchemaCollection schema = new CompactParseInputFormat().load(main, new String[0], "rng", ignored, files);
            new RngOutputFormat().output(schema, written, new String[0], "rnc", ignored);
            return written.texts();
        } catch (InputFailedException | InvalidParamsException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Keeps what is wrong; warnings are about what the notation cannot say, which the manual tells once for all. */
    private final class Faults implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // See the manual.
        }

        @Override
        public void error(SAXParseException e) {
            faults.add(e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            faults.add(e.getMessage());
        }
    }

    /** Reads the grammar with our parser; it refers to nothing else. */
    private final class GivenText extends ParseInputFormat {
        GivenText() {
            super(false);
        }

        @Override
        public Parseable<Pattern, NameClass, SourceLocation, ElementAnnotationBuilderImpl, CommentListImpl, AnnotationsImpl>
                makeParseable(InputSource input, SAXResolver resolver, ErrorHandler errors) throws SAXException {
            InputSource text = new InputSource(new StringReader(grammar));
            text.setSystemId(MAIN);
            return new SAXParseable<>(new SAXSource(XmlReader.parser(AccessPolicy.below()), text), resolver, errors);
        }
    }
}
