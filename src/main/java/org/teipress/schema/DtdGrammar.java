package org.teipress.schema;

import com.thaiopensource.relaxng.edit.SchemaCollection;
import com.thaiopensource.relaxng.input.dtd.DtdInputFormat;
import com.thaiopensource.relaxng.output.rng.RngOutputFormat;
import com.thaiopensource.relaxng.translate.util.InvalidParamsException;
import com.thaiopensource.resolver.Resolver;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The RELAX NG that a DTD amounts to, made by Trang: so that one validator, and its messages, serve for both. */
public final class DtdGrammar {

    private static final String MAIN = "grammar.rng";

    private DtdGrammar() {
    }

    /**
     * Turns a DTD into a grammar.
     *
     * @param dtd   its main file
     * @param files gives every file of the DTD, the main one too, and nothing else
     * @return RELAX NG in XML syntax: the file for each file of the DTD, by relative name, the main one first
     * @throws SAXParseException if it is no correct DTD; places are in the file that it names
     * @throws IOException       what {@code files} throws for a file that cannot be had
     */
    public static Map<String, String> rng(URI dtd, Resolver files) throws IOException, SAXParseException {
        FirstFault faults = new FirstFault();
        TextFiles texts = new TextFiles(dtd.toString(), MAIN);
        try {
            SchemaCollection schema = new DtdInputFormat().load(dtd.toString(), new String[0], "rng", faults, files);
            new RngOutputFormat().output(schema, texts, new String[0], "dtd", faults);
            Map<String, String> all = new LinkedHashMap<>();
            all.put(MAIN, "");
            all.putAll(texts.texts());
            return all;
        } catch (InvalidParamsException | SAXException e) {
            throw faults.first == null ? new SAXParseException(String.valueOf(e.getMessage()), null) : faults.first;
        }
    }

    private static final class FirstFault implements ErrorHandler {
        private @org.jspecify.annotations.Nullable SAXParseException first;

        @Override
        public void warning(SAXParseException e) {
            // Trang warns of what RELAX NG says otherwise; both mean the same.
        }

        @Override
        public void error(SAXParseException e) {
            first = first == null ? e : first;
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
