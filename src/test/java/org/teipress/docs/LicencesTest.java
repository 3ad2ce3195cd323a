package org.teipress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every library and typeface that the program brings has its licence in {@code docs/licences.md}. */
class LicencesTest {

    private static final Path LIST = Path.of("docs", "licences.md");
    private static String page = "";

    @BeforeAll
    static void write() throws Exception {
        page = Licences.page();
        if (System.getProperty("approve") != null) {
            Files.writeString(LIST, page);
        }
    }

    @Test
    void theListIsUpToDate() throws Exception {
        assertThat(Files.readString(LIST).replace("\r\n", "\n"))
                .as("docs/licences.md is stale: ./mvnw -Dtest=LicencesTest -Dapprove=true test").isEqualTo(page);
    }

    @Test
    void nothingIsWithoutLicence() {
        assertThat(page.lines().filter(l -> l.startsWith("| "))).hasSizeGreaterThan(20)
                .noneMatch(l -> l.contains("| ? |") || l.contains("|  |"));
    }
}
