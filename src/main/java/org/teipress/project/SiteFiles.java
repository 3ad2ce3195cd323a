package org.teipress.project;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teipress.publish.PublishedFile;
import org.teipress.publish.SitePages;
import org.teipress.registers.MapTiles;
import org.teipress.registers.Registers;
import org.teipress.search.Part;
import org.teipress.search.SearchIndex;

/**
 * What the web editions of an output folder have in common: a home, registers, a search, typefaces. Made of what each edition left
 * about itself, whether in this build or in an earlier one.
 */
final class SiteFiles {

    /** The name of the site among the editions of the manifest; no edition can have it. */
    static final String NAME = "/";

    private final OutputFolder output;
    private final Map<String, Manifest.Entry> editions;
    private final Optional<MapTiles> tiles;

    SiteFiles(OutputFolder output, Map<String, Manifest.Entry> editions, Optional<MapTiles> tiles) {
        this.output = output;
        this.editions = editions;
        this.tiles = tiles;
    }

    /** Whether everything is still there. */
    boolean stand() {
        return editions.containsKey(NAME) && editions.get(NAME).outputs().entrySet().stream().allMatch(o -> {
            java.io.File file = output.file(o.getKey()).toFile();
            return file.isFile() && file.length() == o.getValue();
        });
    }

    /** Writes all that differs from what is there, removes what is not needed any more; what to remember. */
    Manifest.Entry write(SitePages pages) throws IOException {
        Map<String, Long> outputs = new TreeMap<>();
        for (PublishedFile file : files(pages)) {
            String path = "html/" + file.path();
            Path place = output.file(path);
            if (!Files.isRegularFile(place) || !Arrays.equals(Files.readAllBytes(place), file.bytes())) {
                output.put(place, file.bytes());
            }
            outputs.put(path, (long) file.bytes().length);
        }
        Manifest.Entry now = new Manifest.Entry("site", Map.of(), outputs, 0, 0);
        if (editions.containsKey(NAME)) {
            for (String stale : Manifest.stale(editions.get(NAME), now)) {
                output.remove(stale);
            }
        }
        return now;
    }

    private List<PublishedFile> files(SitePages pages) throws IOException {
        SearchIndex index = new SearchIndex();
        List<SitePages.Listed> listed = new ArrayList<>();
        Map<String, Part> parts = new TreeMap<>();
        for (Map.Entry<String, Manifest.Entry> edition : editions.entrySet()) {
            String told = OutputPaths.search(edition.getKey());
            if (edition.getValue().outputs().containsKey(told) && Files.isRegularFile(output.file(told))) {
                Part part = Part.read(Files.readAllBytes(output.file(told)));
                index.add(edition.getKey(), part);
                parts.put(edition.getKey(), part);
                listed.add(new SitePages.Listed(edition.getKey(), part.title(), part.by(), part.date(),
                        part.language()));
            }
        }
        if (listed.isEmpty()) {
            return List.of();
        }
        Registers registers = new Registers(language(listed), tiles);
        parts.forEach((path, part) -> registers.add(path, part.title(), part.entries(), part.letters(), part.dates()));
        SitePages looking = look(listed).map(pages::withStyleSheet).orElse(pages);
        List<PublishedFile> files = new ArrayList<>(looking.make(listed, language(listed), registers.pages()));
        files.addAll(index.files());
        return files;
    }

    /** The style sheet that all editions have from their projects, if it is one and the same: the site then has it, too. */
    private Optional<String> look(List<SitePages.Listed> listed) throws IOException {
        byte[] common = new byte[0];
        for (SitePages.Listed edition : listed) {
            Path file = output.file(OutputPaths.styleSheet(edition.path()));
            byte[] own = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            if (own.length == 0 || common.length > 0 && !Arrays.equals(own, common)) {
                return Optional.empty();
            }
            common = own;
        }
        return Optional.of(URLEncoder.encode(listed.get(0).path() + "/project.css", StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/"));
    }

    /** The language that most editions are in. */
    private static String language(List<SitePages.Listed> editions) {
        Map<String, Long> counts = editions.stream().map(SitePages.Listed::language)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Comparator.comparing(Map.Entry::getValue)).orElseThrow().getKey();
    }
}
