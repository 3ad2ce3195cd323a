package org.teipress.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teipress.source.Wanted;

/** The user's schemas: fetched from a server of this test, kept, found, and not found any more when they change. */
class SchemaCacheTest {

    private static final URI NAME = URI.create("https://www.example.org/schemas/house.rng");
    private static final String MAIN = "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='parts/a.rng'/>"
            + "<include href='lost.rng'/></grammar>";
    private static final String PART = "<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>";

    @TempDir
    private Path folder = Path.of("");
    private HttpServer server = start();

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void serve() {
        Map<String, String> pages = Map.of("/s/house.rng", MAIN, "/s/parts/a.rng", PART, "/s/page", "<html/>");
        server.createContext("/", exchange -> {
            byte[] body = pages.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSchemaIsFetchedWithItsPartsAndSaysWhatIsMissing() throws IOException {
        SchemaFetcher.Result result = new SchemaFetcher().fetch(at("/s/house.rng"));
        assertThat(result.files().keySet()).containsExactly(at("/s/house.rng"), at("/s/parts/a.rng"));
        assertThat(result.missing()).containsOnlyKeys(at("/s/lost.rng"));
        assertThat(result.missing().values()).allMatch(why -> why.endsWith("the server answers 404"));
    }

    @Test
    void aPageIsNoSchema() {
        assertThatThrownBy(() -> new SchemaFetcher().fetch(at("/s/page"))).hasMessageContaining("its root element is <html>");
        assertThatThrownBy(() -> new SchemaFetcher().fetch(at("/s/none"))).hasMessageContaining("404");
    }

    @Test
    void aServerThatIsNotThereIsSaidToBe() {
        server.stop(0);
        assertThatThrownBy(() -> new SchemaFetcher().fetch(at("/s/house.rng"))).hasMessageContaining("does not answer")
                .hasMessageContaining("--as");
    }

    @Test
    void whatWasAddedIsFoundUnderItsAddressByAnotherRun() throws IOException {
        SchemaCache.in(folder).put(NAME, bytes(MAIN), Optional.empty());
        SchemaCache.in(folder).put(NAME.resolve("parts/a.rng"), bytes(PART), Optional.of(NAME));
        SchemaCache later = SchemaCache.in(folder);
        URI file = later.lookup(Wanted.of(URI.create("http://example.org/schemas/house.rng"))).orElseThrow();
        assertThat(Path.of(file)).hasContent(MAIN);
        assertThat(Path.of(file.resolve("parts/a.rng"))).hasContent(PART);
        assertThat(later.lookup(Wanted.of(NAME.resolve("other.rng")))).isEmpty();
    }

    @Test
    void whatWasChangedOrLostIsNotUsed() throws IOException {
        SchemaCache cache = SchemaCache.in(folder);
        Path file = cache.file(cache.put(NAME, bytes(MAIN), Optional.empty()));
        Files.writeString(file, PART);
        assertThat(cache.lookup(Wanted.of(NAME))).isEmpty();
        assertThat(cache.entries()).noneMatch(cache::isSound);
        Files.delete(file);
        assertThat(cache.lookup(Wanted.of(NAME))).isEmpty();
    }

    @Test
    void partsGoWithTheirSchema() throws IOException {
        SchemaCache cache = SchemaCache.in(folder);
        cache.put(NAME, bytes(MAIN), Optional.empty());
        cache.put(NAME.resolve("parts/a.rng"), bytes(PART), Optional.of(NAME));
        assertThat(cache.remove(NAME)).hasSize(2);
        assertThat(SchemaCache.in(folder).entries()).isEmpty();
        assertThat(cache.remove(NAME)).isEmpty();
    }

    @Test
    void noAddressLeadsOutOfTheFolder() throws IOException {
        SchemaCache cache = SchemaCache.in(folder.resolve("cache"));
        Path file = cache.file(cache.put(URI.create("https://example.org/a/../../../../x.rng"), bytes(PART), Optional.empty()));
        assertThat(file.normalize()).startsWith(folder.resolve("cache"));
    }
}
