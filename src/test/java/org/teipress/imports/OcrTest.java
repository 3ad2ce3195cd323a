package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teipress.report.Severity;

/** Pages of a printed edition as OCR and PDF files give them: heads left and right, some of them misread, and notes that each page counts anew. */
class OcrTest {

    private static final int PAGES = 10;
    private static final List<String> LEFT = List.of("THE FERRYMAN OF THE EAST", "THE FERRYMAN 0F THE EAST", "THE FERRYMAN OF THE EA5T", "THE FERRYMAN OF THE EAST");
    private static final List<String> RIGHT = List.of("CHAPTER TWO", "CHAPTER TWO", "CHAPTER TVVO");

    private static final List<String> WORDS = List.of("as a witness", "a year later", "in the same hand", "for another debt", "with his wife", "on the last leaf",
            "at the fair", "by the notary", "without a date", "under the seal");

    private static String english(int page) {
        String head = page % 2 == 0 ? page + "  " + LEFT.get(page / 2 % 4) : RIGHT.get(page / 2 % 3) + "  " + page;
        return head + "\n\nThe river was low that summer and the ferryman waited on the eastern\nbank until the carts came down with wool.1 There he met his\n"
                + "brother, who had been to town.2 They crossed together before it\nwas dark, and nobody saw them come home that night.\n\n1 See the letter of "
                + (1800 + page) + " in the archive.\n2 Compare the register, folio 12, where the ferryman is\nnamed again, " + WORDS.get(page % 10) + ".";
    }

    private static String russian(int page) {
        List<String> right = List.of("Глава вторая", "Глава втоpая", "Глава вторая");
        String head = page % 2 == 0 ? page + " Паромщик" : right.get(page / 2 % 3) + " " + page;
        return head + "\n\nРека была мелкой тем летом, и паромщик ждал на восточном берегу,\nпока телеги не спустились с холмов с зерном для города.1 Потом он\n"
                + "вернулся домой, и никто его в тот день больше не видел нигде.\n\n1 ГАРФ. Ф. 17. Оп. 3. Д. " + page + ". Л. 5.";
    }

    private static String german(int page) {
        return (page % 2 == 0 ? "Briefe eines Fährmanns" : "Briefe eines Fahrmanns") + "\n\nDer Fluss war in jenem Sommer seicht, und der Fährmann wartete am\n"
                + "Ufer, bis die Wagen kamen, mit Korn und Wolle für die Stadt.1) Dann\nging er nach Hause, und niemand hat ihn an diesem Tag gesehen.\n\n"
                + "1) Vgl. das Schreiben vom 3. Mai " + (1700 + page) + ".\n\n" + page;
    }

    private static String pages(String language, String between) {
        return IntStream.range(40, 40 + PAGES).mapToObj(p -> switch (language) {
            case "en" -> english(p);
            case "ru" -> russian(p);
            default -> german(p);
        }).collect(Collectors.joining(between));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "de"})
    void headsAndNotesAreFoundOnEachPage(String language) {
        for (String between : List.of("\f", "\n\n\n\n")) {
            for (ImportConvention convention : List.of(ImportConvention.PLAIN, ImportConvention.DOCUMENTARY)) {
                Imported imported = Imports.signsOf(convention, pages(language, between));
                String body = Imports.body(imported);
                assertThat(body.split("<pb n=\"4\\d\"", -1)).as(body).hasSize(PAGES + 1);
                assertThat(body.split("<fw ", -1)).as(body).hasSize(PAGES * (language.equals("de") ? 2 : 1) + 1);
                assertThat(body.split("<note place=\"foot\" n=\"1\"", -1)).as(body).hasSize(PAGES + 1);
                assertThat(body).doesNotContain("<head").doesNotContain("<gap");
                assertThat(Imports.validate(imported).diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
            }
        }
    }
}
