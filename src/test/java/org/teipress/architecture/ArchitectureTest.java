package org.teipress.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages depend one way, parsers are made in one place, and only the command line prints. */
class ArchitectureTest {

    private static final String ROOT = "org.teipress";

    /**
     * From the bottom to the top; a package may use those of the lines before its own. The front door is the root
     * package itself.
     */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("report"),
            Set.of("source"),
            Set.of("document"),
            Set.of("schema"),
            Set.of("validate"),
            Set.of("print"),
            Set.of("publish"),
            Set.of("registers"),
            Set.of("search"),
            Set.of("proof"),
            Set.of("project", ""),
            Set.of("preview", "imports", "exchange"),
            Set.of("cli"));

    /** Lookups that ask the class path which implementation to take; what is made then depends on chance. */
    private static final Set<String> LOOKUPS = Set.of("newInstance", "newNSInstance", "newFactory",
            "createXMLReader", "makeParser");

    private static final Set<String> FACTORIES = Set.of("javax.xml.parsers.SAXParserFactory",
            "javax.xml.parsers.DocumentBuilderFactory", "javax.xml.transform.TransformerFactory",
            "javax.xml.validation.SchemaFactory", "javax.xml.xpath.XPathFactory", "javax.xml.stream.XMLInputFactory",
            "javax.xml.stream.XMLOutputFactory", "javax.xml.stream.XMLEventFactory",
            "javax.xml.datatype.DatatypeFactory", "org.xml.sax.helpers.XMLReaderFactory",
            "org.xml.sax.helpers.ParserFactory");

    private static final Set<String> PARSERS = Set.of("javax.xml.parsers.SAXParserFactory",
            "javax.xml.parsers.DocumentBuilderFactory", "javax.xml.stream.XMLInputFactory");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> packagesDependOneWay() {
        List<DynamicTest> tests = new ArrayList<>();
        Set<String> below = new TreeSet<>();
        for (Set<String> layer : LAYERS) {
            Set<String> lower = new TreeSet<>(below);
            layer.stream().sorted().forEach(name -> tests.add(DynamicTest.dynamicTest(
                    name.isEmpty() ? "the front door" : name, () -> usesOnly(name, lower))));
            below.addAll(layer);
        }
        return tests.stream();
    }

    private static void usesOnly(String name, Set<String> lower) {
        classes().that(describe("are in " + name, c -> part(c).equals(name)))
                .should().onlyDependOnClassesThat(describe("are in " + name + " or below it: " + lower,
                        c -> !isOurs(c) || part(c).equals(name) || lower.contains(part(c))))
                .allowEmptyShould(true).check(PROGRAM);
    }

    private static boolean isOurs(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.getPackageName().equals(ROOT) || element.getPackageName().startsWith(ROOT + ".");
    }

    /** The first package below the root; empty for the root itself. */
    private static String part(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).replaceAll("\\..*", "");
    }

    @Test
    void everyPackageHasItsLayer() {
        Set<String> known = new TreeSet<>();
        LAYERS.forEach(known::addAll);
        assertThat(PROGRAM.getPackage(ROOT).getSubpackages()).extracting(JavaPackage::getRelativeName)
                .isSubsetOf(known);
    }

    @Test
    void thereAreNoCircles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void nobodyAsksTheClassPathForAnXmlFactory() {
        noClasses().should().accessTargetWhere(describe("looks a factory up",
                access -> FACTORIES.contains(access.getTargetOwner().getName())
                        && LOOKUPS.contains(access.getTarget().getName()))).check(PROGRAM);
    }

    @Test
    void parsersAreMadeInOnePlace() {
        noClasses().that().doNotHaveFullyQualifiedName(ROOT + ".source.XmlReader")
                .should().accessTargetWhere(describe("makes a parser",
                        access -> PARSERS.contains(access.getTargetOwner().getName()))).check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrintsAndEnds() {
        noClasses().that(describe("are not in cli", c -> !part(c).equals("cli")))
                .should().accessTargetWhere(printsOrEnds()).check(PROGRAM);
    }

    private static DescribedPredicate<JavaAccess<?>> printsOrEnds() {
        return describe("prints or ends the program", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return owner.equals("java.lang.System") && Set.of("out", "err", "exit", "setOut", "setErr").contains(name)
                    || owner.equals("java.lang.Runtime") && Set.of("exit", "halt").contains(name)
                    || name.equals("printStackTrace");
        });
    }
}
