package org.teipress.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.teipress.publish.PublishedFile;
import org.teipress.search.Part;
import org.teipress.search.SearchIndex;

/**
 * The index of a site of many small invented letters, as a build makes it: how long it takes, how large it is. Beside it
 * {@code units.jsonl}, the same texts for other libraries; see {@code src/jmh/search.sh}.
 */
public final class SearchSize {

    private static final int UNITS = 5;
    private static final int WORDS = 60;
    private static final String[] SYLLABLES = "ba be bo da de du ga ge ha he ka ke ko la le li lo ma me mi na ne no pa pe ra re ro sa se si so ta te to tu va ve vo wa".split(" ");
    private static final List<String> KINDS = List.of("Letter", "Telegram", "Diary", "Charter", "Report", "Petition", "Poem", "Receipt");

    private SearchSize() {
    }

    /** The folder of the site, and how many documents. */
    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]);
        int documents = Integer.parseInt(arguments[1]);
        Random random = new Random(7);
        SearchIndex index = new SearchIndex();
        long characters = 0;
        long spent = 0;
        Files.createDirectories(site.resolve("site/search"));
        try (BufferedWriter units = Files.newBufferedWriter(site.resolve("units.jsonl"))) {
            for (int i = 0; i < documents; i++) {
                Part part = part(i, random);
                for (List<String> unit : part.units()) {
                    characters += unit.get(2).length();
                    units.write("{\"id\":\"" + i + "#" + unit.get(0) + "\",\"text\":\"" + unit.get(2) + "\",\"person\":\"" + unit.get(5).lines().findFirst()
                            .orElse("") + "\",\"kind\":\"" + part.texts().get(0).kinds().get(0) + "\",\"year\":\"" + part.texts().get(0).when() + "\"}\n");
                }
                long before = now();
                index.add("letter-" + i, part);
                spent += now() - before;
            }
        }
        long before = now();
        List<PublishedFile> files = index.files();
        spent += now() - before;
        long bytes = 0;
        for (PublishedFile file : files) {
            Files.write(site.resolve(file.path()), file.bytes());
            bytes += file.bytes().length;
        }
        System.out.printf("%d documents, %d units, %.1f million characters: index %.1f s of the processor, %.1f MB in %d files%n", documents,
                documents * UNITS, characters / 1e6, spent / 1e9, bytes / 1e6, files.size());
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Part part(int number, Random random) {
        List<List<String>> units = new ArrayList<>();
        for (int u = 0; u < UNITS; u++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < WORDS; w++) {
                text.append(w == 0 ? "" : " ").append(word((int) Math.pow(30_000, random.nextDouble())));
            }
            units.add(List.of("p" + u, "Letter " + number, text.toString(), "", "0",
                    "person:" + name(random.nextInt(2000)) + "\nplace:" + name(2000 + random.nextInt(500)), ""));
        }
        return new Part("Letter " + number, List.of(), "", "en", units, List.of(new Part.TimeAndKind(String.valueOf(1800 + random.nextInt(120)),
                List.of(KINDS.get(random.nextInt(KINDS.size()))))), List.of(), List.of(), List.of());
    }

    /** A word by its rank: frequent ones are short, as in every language. */
    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0 || word.isEmpty(); rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static String name(int number) {
        String name = word(number + 1600);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
