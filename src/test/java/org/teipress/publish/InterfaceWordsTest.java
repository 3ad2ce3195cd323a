package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that teipress adds: all of them in every language of the interface. */
class InterfaceWordsTest {

    private static final Path FOLDER = Path.of("xslt", "i18n");
    private static final Pattern WORD = Pattern.compile("<word key=\"([^\"]+)\">([^<]*)</word>");
    private static final Pattern ASKED = Pattern.compile("f:ui\\('([a-z-]*[a-z])'\\)");

    private static Map<String, String> words(String language) throws IOException {
        Map<String, String> words = new TreeMap<>();
        Matcher word = WORD.matcher(Files.readString(FOLDER.resolve(language + ".xml")));
        while (word.find()) {
            assertThat(words.put(word.group(1), word.group(2))).as(language + " has " + word.group(1) + " twice").isNull();
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it", "es", "ru", "kk"})
    void everyLanguageHasAllWords(String language) throws IOException {
        Map<String, String> english = words("en");
        assertThat(words(language).keySet()).isEqualTo(english.keySet());
        assertThat(words(language).entrySet()).filteredOn(e -> !english.get(e.getKey()).isBlank())
                .allSatisfy(e -> assertThat(e.getValue()).as(e.getKey()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it", "es", "ru", "kk"})
    void noLanguageIsEnglishInDisguise(String language) throws IOException {
        Map<String, String> english = words("en");
        long same = words(language).entrySet().stream().filter(e -> e.getValue().length() > 7
                && e.getValue().equals(english.get(e.getKey()))).count();
        assertThat(same).as("long words that are the same in English").isLessThan(english.size() / 8);
    }

    @Test
    void everyWordThatStylesheetsAskForIsThere() throws IOException {
        Map<String, String> english = words("en");
        List<String> asked = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("xslt"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xsl")).toList()) {
                Matcher word = ASKED.matcher(Files.readString(file));
                while (word.find()) {
                    asked.add(word.group(1));
                }
            }
        }
        assertThat(asked).isNotEmpty().allMatch(english::containsKey);
    }
}
