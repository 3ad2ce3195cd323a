package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private static final String LISTS = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><standOff><listPerson>
            <person xml:id="b"><persName><surname>Bukeikhan</surname><forename>Alikhan</forename></persName>
              <persName>Alikhan Bokeikhan</persName><persName>Букейханов</persName></person>
            <person xml:id="i1"><persName>Ivan Petrov</persName></person>
            <person xml:id="i2"><persName>Igor Petrov</persName></person>
            </listPerson><listPlace><place xml:id="m"><placeName>Moscow</placeName></place></listPlace>
            <listOrg><org xml:id="c"><orgName>Central Committee</orgName></org></listOrg></standOff></TEI>""";

    private static final String DATES = """
            on October 14, 1922 he | when="1922-10-14"
            on 14 October 1922 he | when="1922-10-14"
            on October 4-12, 1920 he | from="1920-10-04" to="1920-10-12"
            in late October 1922 he | when="1922-10"
            the war of 1917-1919 was | from="1917" to="1919"
            am 3. März 1926 kam | when="1926-03-03"
            im Oktober 1922 kam | when="1922-10"
            vom 4.–12. Oktober 1920 war | from="1920-10-04" to="1920-10-12"
            le 1er mai 1926 il | when="1926-05-01"
            en août 1926 il | when="1926-08"
            14 октября 1922 г. он | when="1922-10-14"
            в октябре 1922 года он | when="1922-10"
            dated 14.10.1922 and | when="1922-10-14"
            dated 1922-10-14 and | when="1922-10-14"
            dated 14.X.1922 and | when="1922-10-14"
            il 14 ottobre 1922 disse | when="1922-10-14"
            nel maggio 1926 fu | when="1926-05"
            el 14 de octubre de 1922 dijo | when="1922-10-14"
            en enero de 1926 fue | when="1926-01"
            1922 жылғы 14 қазанда келді | when="1922-10-14"
            1922 жылдың қазанында келді | when="1922-10"
            1922 жылы келді | when="1922"
            1922 жылғы қазан айында | when="1922-10"
            from 1920 to 1925 he | from="1920" to="1925"
            с 1917 по 1919 год он | from="1917" to="1919"
            von März 1920 bis Mai 1921 war | from="1920-03" to="1921-05"
            between 1920 and 1925 he | notBefore="1920" notAfter="1925"
            zwischen 1920 und 1925 war | notBefore="1920" notAfter="1925"
            entre 1920 et 1925 il | notBefore="1920" notAfter="1925"
            before May 3, 1921 he | notAfter="1921-05-03"
            after 1921 he | notBefore="1921"
            после 1921 года он | notBefore="1921"
            since May 1921 he | from="1921-05"
            not before 1 June 1880 did | notBefore="1880-06-01"
            not after May 1880 did | notAfter="1880-05"
            не позднее мая 1880 года он | notAfter="1880-05"
            between 12 and 15 August 1902 he | notBefore="1902-08-12" notAfter="1902-08-15"
            zwischen dem 12. und dem 15. August 1902 war | notBefore="1902-08-12" notAfter="1902-08-15"
            vom 12. bis 15. August 1902 war | from="1902-08-12" to="1902-08-15"
            с 12 по 15 августа 1902 г. он | from="1902-08-12" to="1902-08-15"
            del 12 al 15 de agosto de 1902 no | from="1902-08-12" to="1902-08-15"
            dated 27.ix.1839 in | when="1839-09-27"
            im Sommer 1866 war | when="1866"
            à l'été 1866 il | when="1866"
            en el verano de 1866 fue | when="1866"
            dans les années 1890 il | notBefore="1890" notAfter="1899"
            verso il 1745 fu | when="1745" precision="low"
            den 27ten Septembris 1639 ward | when="1639-09-27"
            le 27 7bre 1639 il | when="1639-09-27"
            1920 жылдың наурызынан 1921 жылдың маусымына дейін болды | from="1920-03" to="1921-06"
            1880 жылғы 1 маусымнан кейін болды | notBefore="1880-06-01"
            1745 жыл шамасында болды | when="1745" precision="low"
            until 1937 he | to="1937"
            around 1906 he | when="1906" precision="low"
            in the 1920s he | notBefore="1920" notAfter="1929"
            в 1930-х годах он | notBefore="1930" notAfter="1939"
            in the 19th century he | notBefore="1801" notAfter="1900"
            в XIX веке он | notBefore="1801" notAfter="1900"
            on May 4 he | when="--05-04"
            on the 4th of May he | when="--05-04"
            am 27. Sept. kam | when="--09-27"
            9 января он | when="--01-09"
            le 3 mai il | when="--05-03"
            October 4-12 was | from="--10-04" to="--10-12"
            on 3/15 March 1812 he | when="1812-03-15"
            В полдень 1/13 марта 1897 года | when="1897-03-13"
            24 December 1811/5 January 1812 was | when="1812-01-05"
            24 December/5 January 1812 was | when="1812-01-05"
            the night of 3/4 March 1812 was | from="1812-03-03" to="1812-03-04"
            11 February 1709/10 was | when="1710-02-11"
            in 1709/10 he | notBefore="1709" notAfter="1710"
            on 8 March 1897 O.S. he | when="1897-03-20"
            8 марта 1897 г. он | when="1897-03-08"
            8 марта 1897 ст. ст. он | when="1897-03-20"
            den 4ten Octobr. 1798 war | when="1798-10-04"
            the early twentieth century was | notBefore="1901" notAfter="2000"
            """;

    @TempDir
    Path folder;

    private Imported imported(String text, Choice... choices) throws IOException {
        Path file = folder.resolve("names.xml");
        Files.writeString(file, LISTS);
        return Imports.of(new ImportOptions(ImportConvention.DOCUMENTARY, HeaderWords.NONE.withLanguage("en"),
                List.of(new AuthorityFile(file, "n.xml")), true, false, List.of(choices), StyleMap.none(), Imports.DAY), text);
    }

    private String read(String text) throws IOException {
        Imported imported = imported(text);
        return Imports.body(imported).replaceAll("^<p>|</p>$", "");
    }

    @Test
    void namesInAllSpellingsPointToTheirBearer() throws IOException {
        assertThat(read("Then Alikhan Bukeikhan, or Bokeikhan, or A. Bukeikhan's friend, left Moscow."))
                .isEqualTo("Then <persName ref=\"n.xml#b\">Alikhan Bukeikhan</persName>, or <persName ref=\"n.xml#b\">Bokeikhan"
                + "</persName>, or <persName ref=\"n.xml#b\">A. Bukeikhan</persName>'s friend, left <placeName ref=\"n.xml#m\">"
                + "Moscow</placeName>.");
        assertThat(read("the Central Committee met")).contains("<orgName ref=\"n.xml#c\">Central Committee</orgName>");
        assertThat(read("письмо Букейханова и ответ")).contains("<persName ref=\"n.xml#b\">Букейханова</persName>");
    }

    @Test
    void aRelativeWithTheSameSurnameIsSomebodyElse() throws IOException {
        assertThat(read("He met Raimzhan Bokeikhan and S. Bokeikhan there.")).doesNotContain("persName");
    }

    @Test
    void aNameThatSeveralBearPointsNowhere() throws IOException {
        assertThat(read("He met Petrov there.")).isEqualTo("He met <persName>Petrov</persName> there.");
        assertThat(read("He met Igor Petrov there.")).contains("<persName ref=\"n.xml#i2\">Igor Petrov</persName>");
    }

    @Test
    void aCompletedNamePointsToo() throws IOException {
        assertThat(read("he sent it by Alikhan [Bukeikhan] at once")).contains("<persName ref=\"n.xml#b\">Alikhan <supplied");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = DATES)
    void datesInWordsAreSaidInNumbers(String text, String attributes) {
        assertThat(Imports.paragraph(text)).contains("<date " + attributes + ">");
    }

    @Test
    void wordsInAnotherScriptAreForeign() {
        assertThat(Imports.paragraph("He called the ferry by the word \"паром, перевоз\" and nobody in the whole town by the river knew what "
                + "he meant, nor did they ask him why he said so.")).contains("\"<foreign xml:lang=\"und-Cyrl\">паром, перевоз</foreign>\"");
        assertThat(Imports.paragraph("half and half половина наполовину")).doesNotContain("foreign");
    }

    @Test
    void whatIsNoDateStaysText() {
        assertThat(Imports.paragraph("on February 30, 1922 and No. 1922 and 1922 roubles")).doesNotContain("when=\"1922-02-30\"")
                .doesNotContain("<date when=\"1922\">");
    }

    @Test
    void smallWordsAreNoMonths() {
        for (String text : new String[] {"then 4 may go", "the 3 mar it", "he may 5 times", "in May he", "no 5 dec so"}) {
            assertThat(Imports.paragraph(text)).doesNotContain("<date");
        }
    }

    @Test
    void quotedWordsAreForeignWhereSomethingSaysSo() {
        assertThat(Imports.paragraph("He was, as the French say, a man of \"savoir vivre\" and the house was in the town"))
                .contains("\"<foreign xml:lang=\"fr\">savoir vivre</foreign>\"");
        assertThat(Imports.documentary("He was, as the French say, a man of \"savoir vivre\" and the house was in the town").decisions())
                .filteredOn(d -> d.kind() == Kind.FOREIGN).singleElement().satisfies(d -> assertThat(d.alternatives()).containsExactly(Kind.TEXT));
        assertThat(Imports.paragraph("She had that “je ne sais pas” of the house and of the town that was theirs"))
                .contains("<foreign xml:lang=\"fr\">je ne sais pas</foreign>");
        assertThat(Imports.paragraph("Then he said in English \"слово и дело\" as they do in that town and in this one of ours, where they came by the river every morning before the ferry left")).contains(
                "\"<foreign xml:lang=\"und-Cyrl\">слово и дело</foreign>\"");
        assertThat(Imports.paragraph("He said \"the house is in the town\" and it was not so \"ferry\" as that")).doesNotContain("<foreign");
    }

    @Test
    void aPersonSaysWhomANameMeans() throws Exception {
        assertThat(ReviewPage.of(imported("He met Petrov there."))).contains("value=\"name = n.xml#i1\"").contains("nobody in particular");
        Imported imported = imported("He met Petrov there.", ChoiceFile.read("7\t1:8\tname = n.xml#i2\tPetrov\n").toArray(Choice[]::new));
        assertThat(Imports.body(imported)).contains("<persName ref=\"n.xml#i2\">Petrov</persName>");
        assertThat(Imports.findings(imported)).noneMatch(f -> f.endsWith("import-name-ambiguous") || f.endsWith("import-decision-unused"));
    }
}
