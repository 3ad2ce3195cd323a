package org.teipress.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Catalog;
import org.teipress.source.Wanted;

/** Examines what the program stands on. */
final class Health {

    /** The first release of each line of Java without the flaw in its XML parser (CVE-2026-22016). */
    private static final Map<Integer, Integer> SOUND = Map.of(17, 19, 21, 11, 25, 3);

    private static final long MEGABYTE = 1024L * 1024;

    private Health() {
    }

    static List<Finding> examine() {
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        findings.add(memory());
        findings.add(names());
        findings.add(temporary());
        findings.add(schema());
        findings.addAll(Typefaces.examine());
        return findings;
    }

    private static Finding java() {
        Runtime.Version version = Runtime.version();
        String detail = version + " (" + System.getProperty("java.vendor") + "), " + System.getProperty("java.home");
        int needed = SOUND.getOrDefault(version.feature(), 0);
        return version.update() >= needed ? Finding.good("Java", detail) : Finding.poor("Java", detail,
                "this release has a known flaw in its XML parser (CVE-2026-22016); update to " + version.feature()
                        + ".0." + needed + " or newer");
    }

    private static Finding memory() {
        long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
        String detail = "up to " + most + " MB for documents";
        return most >= 400 ? Finding.good("memory", detail) : Finding.poor("memory", detail,
                "large editions need more: set JAVA_TOOL_OPTIONS=-Xmx1g");
    }

    private static Finding names() {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        boolean unicode = Charset.isSupported(encoding) && Charset.forName(encoding).equals(StandardCharsets.UTF_8);
        return unicode ? Finding.good("file names", encoding) : Finding.poor("file names",
                "only letters of " + encoding, "set LC_ALL=C.UTF-8, or start the program with its launcher");
    }

    private static Finding temporary() {
        try {
            Path probe = Files.createTempFile("teipress", ".tmp");
            Files.delete(probe);
            return Finding.good("temporary", probe.getParent().toString());
        } catch (IOException e) {
            return Finding.bad("temporary", "no temporary file can be made: " + e.getMessage(),
                    "make room, or set -Djava.io.tmpdir to a folder that can be written");
        }
    }

    private static Finding schema() {
        AccessPolicy.Answer answer = new AccessPolicy(List.of(), Catalog.NONE)
                .resolve(Wanted.of(URI.create("teipress:/schema/compiled/teipress.rng")));
        return answer instanceof AccessPolicy.Answer.Found ? Finding.good("schema", "teipress.rng, in the program")
                : Finding.bad("schema", "the program lacks its own schema", "install it again");
    }
}
