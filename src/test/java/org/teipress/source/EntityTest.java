package org.teipress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DOCTYPE and entities: what is allowed is read, what is forbidden is refused, and nothing is lost without a word. */
class EntityTest {

    @TempDir
    Path top;

    private Path project;

    @BeforeEach
    void layOut() throws Exception {
        project = Files.createDirectory(top.resolve("project"));
        Files.writeString(top.resolve("secret.txt"), "SECRET");
        Files.writeString(project.resolve("in.txt"), "inside");
        Files.createSymbolicLink(project.resolve("out-link.txt"), top.resolve("secret.txt"));
        Files.createSymbolicLink(project.resolve("in-link.txt"), project.resolve("in.txt"));
    }

    private Reads read(String xml) throws Exception {
        return Reads.below(project, Files.writeString(project.resolve("main.xml"), xml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABSOLUTE", "../secret.txt", "%2e%2e/secret.txt", "out-link.txt", "file://host/share/x",
        "//host/share", "FILE:///etc/passwd", "jar:file:/x.jar!/y", "http://127.0.0.1:1/x", "https://127.0.0.1:1/x",
        "ftp://127.0.0.1:1/x", ".", "no-such-file.txt", "data:text/plain,x"})
    void anEntityThatMayNotBeReadIsAnErrorAndNeverEmptyText(String address) throws Exception {
        String where = address.equals("ABSOLUTE") ? top.resolve("secret.txt").toUri().toString() : address;
        Reads reads = read("<!DOCTYPE a [<!ENTITY x SYSTEM '" + where + "'>]>\n<a>one &x; two</a>");
        assertThat(reads.complete()).isFalse();
        assertThat(reads.found()).containsExactly("2:8 xml-entity-unavailable");
        assertThat(reads.text()).doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in.txt", "in-link.txt", "in%2Etxt", "./x/../in.txt"})
    void anEntityInsideTheProjectIsRead(String address) throws Exception {
        Reads reads = read("<!DOCTYPE a [<!ENTITY x SYSTEM '" + address + "'>]><a>&x;</a>");
        assertThat(reads.found()).isEmpty();
        assertThat(reads.text()).isEqualTo("inside");
    }

    @Test
    void faultsInsideAnEntityAreReportedInItsFile() throws Exception {
        Files.writeString(project.resolve("part.xml"), "<p>\n<q></p>");
        assertThat(read("<!DOCTYPE a [<!ENTITY x SYSTEM 'part.xml'>]><a>&x;</a>").foundWithFile())
                .containsExactly("part.xml:2:4 xml-tag-mismatch");
        Files.write(project.resolve("part.xml"), new byte[] {'x', (byte) 0xE9});
        assertThat(read("<!DOCTYPE a [<!ENTITY x SYSTEM 'part.xml'>]><a>&x;</a>").foundWithFile())
                .containsExactly("part.xml:1:2 xml-encoding");
    }

    @Test
    void internalEntitiesWorkInTextAndAttribute() throws Exception {
        Reads reads = read("<!DOCTYPE a [<?x it's?><!-- it's --><!ENTITY e 'caf&#233;'>]><a n='&e;'>&e;</a>");
        assertThat(reads.found()).isEmpty();
        assertThat(reads.text()).isEqualTo("café");
        assertThat(reads.attributes()).containsExactly("café");
    }

    @Test
    void aDtdThatIsNotReadIsAWarningAndWhatItDeclaredAnError() throws Exception {
        String doctype = "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/tei.dtd'>\n";
        assertThat(read(doctype + "<a>x</a>").found()).containsExactly("1:1 xml-dtd-not-read");
        Reads reads = read(doctype + "<a n='caf&eacute; noir'>th&eacute;<!-- &no; --><![CDATA[&no;]]><?p &no;?></a>");
        assertThat(reads.complete()).isFalse();
        assertThat(reads.found()).containsExactly("1:1 xml-dtd-not-read", "2:10 xml-entity-undeclared",
                "2:27 xml-entity-undeclared");
    }

    @Test
    void anUndeclaredEntityInsideAnEntityIsFound() throws Exception {
        assertThat(read("<!DOCTYPE a SYSTEM 'no.dtd' [<!ENTITY t 'th&eacute;'>]>\n<a>&t;</a>").found())
                .contains("1:44 xml-entity-undeclared");
    }

    @Test
    void parameterEntitiesFromOutsideAreNotRead() throws Exception {
        Reads reads = read("<!DOCTYPE a [<!ENTITY % p SYSTEM '../secret.txt'> %p;]>\n<a>x&e;</a>");
        assertThat(reads.found()).containsExactly("1:1 xml-dtd-not-read", "2:5 xml-entity-undeclared");
    }

    @Test
    void aLocalDtdIsReadWithItsEntitiesAndDefaults() throws Exception {
        Files.writeString(project.resolve("y.dtd"), "<!ENTITY eacute '&#233;'><!ATTLIST a n CDATA 'default'>");
        Reads reads = read("<!DOCTYPE a SYSTEM 'y.dtd'><a>th&eacute;</a>");
        assertThat(reads.found()).isEmpty();
        assertThat(reads.text()).isEqualTo("thé");
        assertThat(reads.attributes()).containsExactly("default");
    }

    @Test
    void aCataloguedDtdIsReadFromTheCatalog() throws Exception {
        Path local = Files.writeString(project.resolve("iso.ent"), "<!ENTITY eacute '&#233;'>");
        Catalog catalog = wanted -> wanted.publicId().filter("-//TEI P4//DTD"::equals).map(id -> local.toUri());
        Source source = Source.of(Files.writeString(top.resolve("main.xml"),
                "<!DOCTYPE a PUBLIC '-//TEI P4//DTD' 'http://127.0.0.1:1/tei.dtd'><a>th&eacute;</a>"));
        Reads reads = Reads.of(new AccessPolicy(java.util.List.of(), catalog), source);
        assertThat(reads.found()).isEmpty();
        assertThat(reads.text()).isEqualTo("thé");
    }

    @Test
    void entitiesThatContainThemselvesAreRefused() throws Exception {
        String doctype = "<!DOCTYPE a [<!ENTITY x '&y;'><!ENTITY y '&x;'>]>\n";
        assertThat(read(doctype + "<a>&x;</a>").found()).containsExactly("2:4 xml-entity-loop");
        assertThat(read(doctype + "<a n='&x;'/>").found()).containsExactly("2:7 xml-entity-loop");
    }

    @Test
    void unparsedEntitiesAreLeftAlone() throws Exception {
        assertThat(read("<!DOCTYPE a [<!NOTATION jpg SYSTEM 'jpg'><!ENTITY p SYSTEM 'p.jpg' NDATA jpg>"
                + "<!ATTLIST a e ENTITY #IMPLIED>]><a e='p'/>").found()).isEmpty();
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10)).append("'>");
        }
        return laughs.append("]>").toString();
    }

    @Test
    void aBillionLaughsAreCutShort() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(read(laughs() + "<a>&l9;</a>").diagnostics()).extracting(d -> d.rule().value())
                    .containsExactly("xml-limit");
            assertThat(read(laughs() + "<a n='&l9;'/>").diagnostics()).extracting(d -> d.rule().value())
                    .containsExactly("xml-limit");
        });
    }

    @Test
    void quadraticBlowUpIsCutShort() {
        String big = "<!DOCTYPE a [<!ENTITY b '" + "x".repeat(100_000) + "'>]>";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Reads text = read(big + "<a>" + "&b;".repeat(10_000) + "</a>");
            assertThat(text.diagnostics()).extracting(d -> d.rule().value()).containsExactly("xml-limit");
            assertThat(text.text().length()).isLessThanOrEqualTo(10_000_000);
            assertThat(read(big + "<a n='" + "&b;".repeat(10_000) + "'/>").diagnostics())
                    .extracting(d -> d.rule().value()).containsExactly("xml-limit");
        });
    }

    @Test
    void defaultAttributesCannotBlowUp() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(
                read("<!DOCTYPE a [<!ATTLIST b n CDATA '" + "x".repeat(5_000_000) + "'>]><a>" + "<b/>".repeat(300)
                        + "</a>").diagnostics()).extracting(d -> d.rule().value()).containsExactly("xml-limit"));
    }

    @Test
    void manyHonestReferencesAreFine() throws Exception {
        Reads reads = read("<!DOCTYPE a [<!ENTITY e '&#233;'>]><a>" + "&e;".repeat(70_000) + "</a>");
        assertThat(reads.found()).isEmpty();
        assertThat(reads.text()).hasSize(70_000);
    }
}
