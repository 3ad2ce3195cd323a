package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teipress.testing.Press;

/** What a page weighs: a reader on the road waits for it. */
class WeightTest {

    private static final int LIMIT = 250 * 1024;
    private static final Press PRESS = new Press(Path.of("tei"));

    /** Prose of so many characters, with a name, a supplied word and every third time a note in each paragraph. */
    private static String prose(int length) {
        Random random = new Random(7);
        StringBuilder prose = new StringBuilder();
        int written = 0;
        for (int i = 1; written < length; i++) {
            prose.append(i % 12 == 1 ? "</div><div><head>Chapter " + i + "</head>" : "").append("<p>");
            for (int word = 0; word < 120; word++) {
                String letters = "abcdefghilmnoprstu".substring(random.nextInt(6), 7 + random.nextInt(6));
                written += letters.length() + 1;
                prose.append(word == 7 ? "<persName>" + letters + "</persName>" : word == 20
                        ? "<supplied reason='lost'>" + letters + "</supplied>" : letters).append(' ');
            }
            prose.append(i % 3 == 0 ? "<note>Said of paragraph " + i + ".</note>" : "").append("</p>");
        }
        return "<div>" + prose + "</div>";
    }

    @Test
    void aTextOfAHundredKilobytesIsLight() {
        Publication made = PRESS.publish(PRESS.readBody(prose(100 * 1024)), Output.HTML);
        int weight = made.files().stream().filter(f -> Set.of("index.html", "edition.css", "edition.js").contains(f.path()))
                .mapToInt(f -> f.bytes().length).sum();
        assertThat(made.files()).extracting(PublishedFile::path).contains("index.html", "edition.css", "edition.js");
        assertThat(weight).isBetween(100 * 1024, LIMIT);
    }
}
