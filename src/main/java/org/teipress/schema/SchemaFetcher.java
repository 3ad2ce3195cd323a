package org.teipress.schema;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teipress.source.Source;

/**
 * Fetches a schema with all that it includes, from files or from the network. The only place of the program that reads from
 * the network, for the only command that asks for it. Used once.
 */
public final class SchemaFetcher {

    private static final int LARGEST = 100 * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<URI, byte[]> fetched = new LinkedHashMap<>();
    private final Map<URI, String> missing = new LinkedHashMap<>();

    /**
     * What was fetched.
     *
     * @param files   by where they came from, the schema itself first
     * @param missing what the schema includes and could not be had, with the reason
     */
    public record Result(Map<URI, byte[]> files, Map<URI, String> missing) {
    }

    /**
     * Fetches a schema and its parts.
     *
     * @throws IOException if the schema itself cannot be had or is none; its message is fit for users
     */
    public Result fetch(URI from) throws IOException {
        byte[] main = read(from);
        SchemaLinks links = SchemaLinks.of(Source.of(from, main));
        links.fault().ifPresent(why -> {
            throw new IllegalArgumentException(from + " is no schema: " + why);
        });
        fetched.put(from, main);
        parts(from, links.targets());
        return new Result(new LinkedHashMap<>(fetched), new LinkedHashMap<>(missing));
    }

    private void parts(URI base, List<String> targets) {
        for (String target : targets) {
            URI uri = withoutFragment(base.resolve(target.replace(" ", "%20")));
            if (fetched.containsKey(uri) || missing.containsKey(uri) || fetched.size() > MOST_PARTS) {
                continue;
            }
            try {
                byte[] bytes = read(uri);
                fetched.put(uri, bytes);
                parts(uri, SchemaLinks.of(Source.of(uri, bytes)).targets());
            } catch (IOException e) {
                missing.put(uri, String.valueOf(e.getMessage()));
            }
        }
    }

    private static URI withoutFragment(URI uri) {
        return URI.create(uri.toString().replaceFirst("#.*$", ""));
    }

    private static byte[] read(URI uri) throws IOException {
        String scheme = String.valueOf(uri.getScheme());
        if (scheme.equals("file")) {
            Path path = Path.of(uri);
            if (!Files.isRegularFile(path)) {
                throw new NoSuchFileException(path.toString(), null, "no such file");
            }
            return Files.readAllBytes(path);
        }
        if (scheme.equals("http") || scheme.equals("https")) {
            return download(uri);
        }
        throw new IOException(uri + " is neither a file nor an address on the web");
    }

    private static byte[] download(URI uri) throws IOException {
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE).build();
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new IOException(uri + " cannot be had: the server answers " + response.statusCode());
                }
                return limited(uri, body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(uri + " cannot be had: interrupted", e);
        } catch (java.net.ConnectException | java.net.http.HttpTimeoutException | java.nio.channels.UnresolvedAddressException e) {
            throw new IOException(uri + " cannot be had: the server does not answer. Fetch the file by other means, then: "
                    + "teipress schema add FILE --as " + uri, e);
        }
    }

    private static byte[] limited(URI uri, InputStream body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            bytes.write(buffer, 0, n);
            if (bytes.size() > LARGEST) {
                throw new IOException(uri + " is larger than any schema");
            }
        }
        return bytes.toByteArray();
    }
}
