package org.teipress.docs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Writes the list of licences from what is at hand: the POMs of the libraries on the class path that the program needs
 * to run, the table of typefaces, and a table of what the POMs leave unsaid. Asks nothing of the network.
 */
final class Licences {

    private static final Path POM = Path.of("pom.xml");
    private static final Path UNSAID = Path.of("src", "test", "docs", "licences.tsv");
    private static final Path TYPEFACES = Path.of("src", "main", "resources", "teipress", "print", "typefaces.tsv");

    private Licences() {
    }

    /** The whole page. */
    static String page() throws Exception {
        List<String> lines = new ArrayList<>(List.of("# Licences", "",
                "teipress itself is under the Apache License 2.0, see `LICENSE`; each edition under `tei/` has a licence of its own.",
                "This page is generated: `./mvnw -Dtest=LicencesTest -Dapprove=true test` writes it anew.", "",
                "## Libraries in the program", "",
                "| library | version | licence | address |", "|---|---|---|---|"));
        for (Library library : libraries().values()) {
            lines.add(row(library));
        }
        lines.addAll(List.of("", "## Typefaces in the program and in its PDFs", "",
                "The typefaces of Debian are there when the program is built on Debian or one of its descendants.", "",
                "| typeface | from | licence | address |", "|---|---|---|---|"));
        lines.addAll(typefaces());
        return String.join("\n", lines) + "\n";
    }

    private static String row(Library library) throws Exception {
        Optional<String[]> unsaid = table("library").stream().filter(r -> r[1].equals(library.key())).findFirst();
        String licence = unsaid.map(r -> r[2] + " (" + r[4] + ")").orElse(String.join(" or ",
                library.licences().stream().map(Licences::plain).toList()));
        return "| " + library.key() + " | " + library.version() + " | " + licence + " | "
                + unsaid.map(r -> r[3]).orElse(library.address()) + " |";
    }

    /** The short name of a licence that POMs call by many names; a name that is not known stays as it is. */
    private static String plain(String name) {
        String low = name.toLowerCase(java.util.Locale.ROOT);
        if (low.contains("apache")) {
            return "Apache-2.0";
        } else if (low.contains("mozilla") && low.contains("2.0")) {
            return "MPL-2.0";
        } else if (low.contains("3-clause")) {
            return "BSD-3-Clause";
        }
        return low.startsWith("mit") || low.startsWith("the mit") ? "MIT" : name;
    }

    /** One row for each maker of typefaces; a family that nobody in the table answers for is told as such. */
    private static List<String> typefaces() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String[] face : rows(TYPEFACES)) {
            Optional<String[]> known = table("font").stream().filter(r -> face[0].startsWith(r[1])).findFirst();
            rows.put(known.map(r -> r[1]).orElse(face[0]), known.map(r -> "| " + r[1] + " | " + r[2] + " | " + r[3]
                    + " | " + r[4] + " |").orElse("| " + face[0] + " | ? | ? | ? |"));
        }
        return List.copyOf(rows.values());
    }

    private static List<String[]> table(String kind) throws IOException {
        return rows(UNSAID).stream().filter(r -> r[0].equals(kind)).toList();
    }

    private static List<String[]> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream().filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> l.split("\t")).toList();
    }

    /** The libraries that the program needs to run, by name: what the POM names, and what that needs in turn. */
    private static Map<String, Library> libraries() throws Exception {
        Map<String, Library> atHand = atHand();
        Library program = new Library(Path.of(""), DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(POM.toFile()).getDocumentElement(), "");
        Map<String, Library> needed = new TreeMap<>();
        Deque<Library> open = new ArrayDeque<>(List.of(program));
        while (!open.isEmpty()) {
            for (String need : open.pop().needs()) {
                Library library = atHand.get(need);
                if (library != null && needed.put(need, library) == null) {
                    open.add(library);
                }
            }
        }
        return needed;
    }

    private static Map<String, Library> atHand() throws Exception {
        Map<String, Library> found = new HashMap<>();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : classPath.split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                Library.of(Path.of(entry)).ifPresent(l -> found.put(l.key(), l));
            }
        }
        return found;
    }
}
