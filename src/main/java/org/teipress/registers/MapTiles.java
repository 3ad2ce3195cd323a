package org.teipress.registers;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.teipress.publish.Settings;

/**
 * A server of map tiles that a project names, for what lies below the places of its map. A page may ask that host, and no other, and
 * does so when the reader wants it.
 *
 * @param address of a tile, with {@code {z}}, {@code {x}} and {@code {y}}
 * @param credit  whom the map is owed to, as the project words it; may be empty
 */
public record MapTiles(String address, String credit) {

    /** One host, encrypted; what follows has nothing that would mean something else in a policy or a style sheet. */
    private static final Pattern ADDRESS =
            Pattern.compile("https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?/(?:\\{[xyz]}|[A-Za-z0-9._~%?&=+@:/-])+");

    /** What a project says of tiles, if it does. */
    public static Optional<MapTiles> of(Settings settings) {
        return settings.web().get("map-tiles") instanceof String address
                ? Optional.of(new MapTiles(address, String.valueOf(settings.web().getOrDefault("map-credit", "")))) : Optional.empty();
    }

    /** Whether an address can be that of tiles. */
    public static boolean isAddress(String address) {
        return ADDRESS.matcher(address).matches() && Stream.of("{z}", "{x}", "{y}").allMatch(address::contains);
    }

    Map<String, Object> shown() {
        return Map.of("address", address, "credit", credit, "host", URI.create(address.replaceAll("[{}]", "")).getAuthority());
    }
}
