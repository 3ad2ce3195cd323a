package org.teipress.bench;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.xml.sax.DraconianErrorHandler;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.teipress.document.SaxonEngine;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;
import org.teipress.source.XmlReader;
import org.teipress.validate.CheckKind;
import org.teipress.validate.SchemaChoice;
import org.teipress.validate.Validation;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Validation in a warm process: the grammar by teipress and by Jing on the same parser, everything, and the bare parse that all of
 * them contain. Each repeats the document's body to the wanted size.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xmx4g", "-Xss8m"})
public class ValidationBenchmark {

    private static final AccessPolicy POLICY = AccessPolicy.below();

    /** About how many bytes the document has. */
    @Param({"20000", "25000000"})
    public int size;

    private Source document = Source.of(Path.of("x.xml").toUri(), "<x/>");
    private Validation grammar = validation(Set.of(CheckKind.GRAMMAR));
    private Validation beyondGrammar = validation(EnumSet.complementOf(EnumSet.of(CheckKind.GRAMMAR)));
    private Validation everything = validation(EnumSet.allOf(CheckKind.class));
    private Schema jing;

    private static Validation validation(Set<CheckKind> kinds) {
        return new Validation(new SaxonEngine(POLICY), SchemaChoice.DEFAULT, kinds);
    }

    /** Makes the document and Jing's schema. */
    @Setup
    public void prepare() throws Exception {
        document = Source.of(Path.of("benchmark.xml").toAbsolutePath().toUri(), Texts.ofSize(size));
        Source rng = ((AccessPolicy.Answer.Found) POLICY.resolve(org.teipress.source.Wanted.of(
                java.net.URI.create("teipress:/schema/compiled/teipress.rng")))).source();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new DraconianErrorHandler());
        properties.put(ValidateProperty.XML_READER_CREATOR, () -> XmlReader.parser(POLICY));
        RngProperty.CHECK_ID_IDREF.add(properties);
        jing = new AutoSchemaReader().createSchema(input(rng.text()), properties.toPropertyMap());
        if (!everything.validate(document).report().diagnostics().isEmpty()) {
            throw new IllegalStateException("the document of the benchmark is not valid: "
                    + everything.validate(document).report().diagnostics().get(0));
        }
    }

    private static InputSource input(String text) {
        InputSource input = new InputSource(new StringReader(text));
        input.setSystemId("benchmark.xml");
        return input;
    }

    /** The parser alone, doing nothing with what it reads. */
    @Benchmark
    public Object bareParse() throws Exception {
        return new XmlReader(POLICY).read(document, new DefaultHandler());
    }

    /** The grammar. */
    @Benchmark
    public Object grammar() {
        return grammar.validate(document);
    }

    /** Rules, pointers and text, with the tree that they need. */
    @Benchmark
    public Object beyondGrammar() {
        return beyondGrammar.validate(document);
    }

    /** Grammar, rules, pointers and text. */
    @Benchmark
    public Object everything() {
        return everything.validate(document);
    }

    /** Jing's validator on the same parser, with its check of identifiers. */
    @Benchmark
    public Object jing() throws Exception {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new DraconianErrorHandler());
        com.thaiopensource.validate.Validator validator = jing.createValidator(properties.toPropertyMap());
        XMLReader reader = XmlReader.parser(POLICY);
        reader.setContentHandler(validator.getContentHandler());
        reader.parse(input(document.text()));
        return List.of(validator);
    }
}
