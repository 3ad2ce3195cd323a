package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingLettersTest {

    private static final String EDITION = """
            Briefwechsel

            Nr. 17
            Wilhelm von Arnsberg an Caroline Huber

            Göttingen, d. 4ten Octobr. 1798

            Verehrteste Freundin!

            Ihren lieben Brief vom 27. Sept. habe ich erst gestern Abend erhalten und eile ihn zu beantworten.

            Leben Sie wohl, und behalten Sie lieb

            Ihren
            W[ilhelm] v. A[rnsberg]

            Nr. 18
            Telegramm an Wilhelm von Arnsberg

            [Mainz,] 3. November 1798

            Komme morgen mit dem Boot, bitte warten Sie am Ufer, bis es dunkel wird, und dann noch eine Stunde.
            """;

    private static String body(String text) {
        Imported imported = Imports.documentary(text);
        assertThat(Imports.validate(imported).diagnostics()).as(imported.tei()).isEmpty();
        assertThat(RoundTrip.squeezed(RoundTrip.text(imported.tei(), ImportConvention.DOCUMENTARY))).isEqualTo(RoundTrip.squeezed(text));
        return Imports.body(imported).replaceAll("> <", "><");
    }

    @Test
    void eachLetterIsADivision() {
        assertThat(body("1. An Karl Weber\n\nWeimar, den 3. März 1826\n\nLieber Freund!\n\nGestern war ich bei Dir und fand Dich nicht.\n\n"
                + "Dein\nGeorg [Hauser]\n\nP.S. Das Geld ist da.\n\n2. An denselben\n\nJena, [Mai 1826]\n\nMein lieber Karl,\n\nich danke Dir "
                + "sehr für Deinen letzten Brief.\n\nDein Georg\n"))
                .isEqualTo("<div type=\"letter\"><head>1. An Karl Weber</head><opener><dateline>Weimar, den <date when=\"1826-03-03\">3. März "
                + "1826</date></dateline><salute>Lieber Freund!</salute></opener><p>Gestern war ich bei Dir und fand Dich nicht.</p><closer>"
                + "<salute>Dein</salute><signed><persName>Georg <supplied reason=\"omitted\">Hauser</supplied></persName></signed></closer>"
                + "<postscript><p>P.S. Das Geld ist da.</p></postscript></div><div type=\"letter\"><head>2. An denselben</head><opener>"
                + "<dateline>Jena, <supplied reason=\"omitted\"><date when=\"1826-05\">Mai 1826</date></supplied></dateline><salute>Mein lieber "
                + "Karl,</salute></opener><p>ich danke Dir sehr für Deinen letzten Brief.</p><closer><salute>Dein</salute><signed>Georg</signed></closer></div>");
    }

    @Test
    void remarksBehindTheSignatureFollowIt() {
        assertThat(body("To John Smith\n\nLondon, 4th May 1861\n\nMy dear Sir,\n\nWe shd. [should] be glad to hear from you soon.\n\nYours very "
                + "truly\nC[harles] Lyell\n\n[Endorsed:] Recd. May 6th\n")).contains("<head>To John Smith</head>")
                .contains("<choice><abbr>shd.</abbr><expan>should</expan></choice>").contains("<closer><salute>Yours very truly</salute><signed>")
                .contains("<postscript><p><note type=\"comment\" place=\"inline\" resp=\"#editor\">Endorsed:</note> Recd. <date when=\"--05-06\">May 6th</date></p></postscript>");
        assertThat(body("№ 12\n\nОренбург, 14 октября 1922 г.\n\nДорогой Миржакип!\n\nЗавтра еду в М[оскву], [далее текст утрачен].\n\nТвой Алихан\n"))
                .contains("<head>№ 12</head>").contains("<gap reason=\"lost\"").contains("<closer><salute>Твой</salute><signed>Алихан</signed></closer>");
    }

    @Test
    void anEssayIsNoLetter() {
        assertThat(body("It began in a small town by the river and went on for years.\n\nDear to all was the ferryman, who knew them well.\n"))
                .doesNotContain("letter");
    }

    @Test
    void inAnEditionLettersFollowEachOtherWithoutHeadingsOfAnotherKind() {
        Imported imported = Imports.documentary(EDITION);
        String body = Imports.body(imported).replaceAll("> <", "><");
        assertThat(body).startsWith("<head>Briefwechsel</head><div type=\"letter\"><head>Nr. 17</head><head>Wilhelm von Arnsberg an Caroline Huber</head><opener>")
                .contains("<dateline>Göttingen, d. <date when=\"1798-10-04\">4ten Octobr. 1798</date></dateline><salute>Verehrteste Freundin!</salute></opener>")
                .contains("<closer><salute>Leben Sie wohl, und behalten Sie lieb</salute>")
                .contains("<div type=\"telegram\"><head>Nr. 18</head>")
                .contains("<dateline><supplied reason=\"omitted\">Mainz,</supplied><date when=\"1798-11-03\">");
        assertThat(Imports.validate(imported).diagnostics()).isEmpty();
    }

    @Test
    void aSalutationMayRunInToTheText() {
        assertThat(Imports.body(Imports.documentary("""
                № 5
                А. П. — М. П.

                Мелихово, 8 марта [1897 г.]

                Милая Маша, посылаю тебе письмо Александра. Он пишет, что был у нас и обещал напечатать повесть в журнале.

                Твой А.
                """))).contains("<date when=\"--03-08\">8 марта</date> <supplied reason=\"omitted\"><date when=\"1897\">1897 г.</date></supplied></dateline>"
                + "<salute>Милая Маша,</salute>").contains("<p>посылаю тебе");
    }
}
