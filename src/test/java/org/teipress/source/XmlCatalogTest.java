package org.teipress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlCatalogTest {

    private static final String OPEN = "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog' prefer='public'>";

    @TempDir
    Path folder;

    private XmlCatalog.Result read(String entries) throws Exception {
        return XmlCatalog.read(List.of(Files.writeString(folder.resolve("catalog.xml"), entries).toUri()));
    }

    private static Optional<URI> uri(XmlCatalog.Result result, String name) {
        return result.catalog().lookup(Wanted.of(URI.create(name)));
    }

    private Optional<URI> local(String name) {
        return Optional.of(folder.resolve(name).toUri());
    }

    @Test
    void namesAddressesAndPublicIdentifiersAreFound() throws Exception {
        XmlCatalog.Result result = read(OPEN + "<uri name='http://x.example/tei.rng' uri='s/tei.rng'/>"
                + "<system systemId='http://x.example/tei.dtd' uri='tei.dtd'/>"
                + "<public publicId='-//TEI P4//DTD Main//EN' uri='p4.dtd'/>"
                + "<rewriteURI uriStartString='http://r.example/' rewritePrefix='copy/'/>"
                + "<uriSuffix uriSuffix='/house.sch' uri='house.sch'/></catalog>");
        assertThat(result.faults()).isEmpty();
        assertThat(uri(result, "http://x.example/tei.rng")).isEqualTo(local("s/tei.rng"));
        assertThat(uri(result, "http://x.example/tei.dtd")).isEqualTo(local("tei.dtd"));
        assertThat(uri(result, "http://r.example/a/b.rng")).isEqualTo(local("copy/a/b.rng"));
        assertThat(uri(result, "http://any.example/house.sch")).isEqualTo(local("house.sch"));
        assertThat(uri(result, "http://x.example/other")).isEmpty();
        assertThat(result.catalog().lookup(new Wanted(URI.create("file:///nowhere/tei.dtd"),
                Optional.of("-//TEI P4//DTD Main//EN")))).isEqualTo(local("p4.dtd"));
    }

    @Test
    void ourOwnSchemasAreKnownByTheirPublicAddress() {
        assertThat(XmlCatalog.bundled().lookup(Wanted.of(URI.create("https://teipress.org/schema/teipress.rng"))))
                .contains(URI.create("teipress:/schema/compiled/teipress.rng"));
    }

    @Test
    void furtherCatalogsAreReadButNotFromTheNetwork() throws Exception {
        Files.writeString(folder.resolve("next.xml"), OPEN + "<uri name='urn:a' uri='a.rng'/></catalog>");
        XmlCatalog.Result result = read(OPEN + "<nextCatalog catalog='next.xml'/>"
                + "<nextCatalog catalog='http://127.0.0.1:1/c.xml'/></catalog>");
        assertThat(uri(result, "urn:a")).isEqualTo(local("a.rng"));
        assertThat(result.faults()).extracting(d -> d.rule().value()).containsExactly("schema-catalog");
    }

    @Test
    void aCatalogMayNotLeadIntoTheNetwork() throws Exception {
        assertThat(uri(read(OPEN + "<uri name='urn:a' uri='http://127.0.0.1:1/a.rng'/></catalog>"), "urn:a"))
                .isEmpty();
    }

    @Test
    void aBrokenOrMissingCatalogIsAFaultAndNoFailure() throws Exception {
        XmlCatalog.Result broken = read(OPEN + "<uri name='urn:a' uri='a.rng'/>\n<uri>");
        assertThat(broken.faults()).extracting(d -> d.rule() + "@" + d.span().start())
                .containsExactly("schema-catalog@2:5");
        XmlCatalog.Result missing = XmlCatalog.read(List.of(folder.resolve("no.xml").toUri()));
        assertThat(missing.faults()).extracting(d -> d.rule().value()).containsExactly("schema-catalog");
        assertThat(uri(missing, "https://teipress.org/schema/teipress.rng")).isPresent();
    }

    @Test
    void theOrdinaryDtdMachineryOfCatalogsIsHarmless() throws Exception {
        XmlCatalog.Result result = read("<!DOCTYPE catalog PUBLIC '-//OASIS//DTD Entity Resolution XML Catalog V1.0//EN'"
                + " 'http://www.oasis-open.org/committees/entity/release/1.0/catalog.dtd'>" + OPEN
                + "<uri name='urn:a' uri='a.rng'/></catalog>");
        assertThat(result.faults()).isEmpty();
        assertThat(uri(result, "urn:a")).isEqualTo(local("a.rng"));
    }
}
