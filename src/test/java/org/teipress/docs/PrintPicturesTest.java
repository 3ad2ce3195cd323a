package org.teipress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.project.SettingKey;
import org.tomlj.Toml;

/** Every option of the printed page has a picture that shows what it does, and the manual has it. */
class PrintPicturesTest {

    private static final Path PICTURES = Path.of("docs/pictures/print");

    /** What is decided behind the page. */
    private static final Set<SettingKey> UNSEEN = Set.of(SettingKey.PRINT_PRESS_PROFILE, SettingKey.PRINT_ATTACH_SOURCE);

    /** A line of the list by which the pictures are made. */
    private record Picture(String name, String settings) {

        static Picture of(String line) {
            String[] columns = line.split("\t");
            return new Picture(columns[0], "[print]\n" + columns[3].replace(';', '\n'));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyOptionHasAPicture() throws IOException {
        String page = Files.readString(Path.of("docs/manual/print-options.md"));
        List<Picture> pictures = Files.readAllLines(PICTURES.resolve("options.tsv")).stream().filter(l -> !l.startsWith("#"))
                .map(Picture::of).toList();
        assertThat(pictures).allSatisfy(p -> {
            assertThat(PICTURES.resolve(p.name() + ".png")).isNotEmptyFile();
            assertThat(page).contains("(../pictures/print/" + p.name() + ".png)");
        });
        return Arrays.stream(SettingKey.values()).filter(k -> k.path().startsWith("print.") && !UNSEEN.contains(k))
                .map(k -> DynamicTest.dynamicTest(k.path(), () -> assertThat(pictures)
                        .anyMatch(p -> Toml.parse(p.settings()).contains(k.path()))));
    }
}
