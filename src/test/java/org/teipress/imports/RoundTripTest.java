package org.teipress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    private static final String LEIDEN = """
            abc [def] ghi
            abc[def]ghi
            abc [def?] ghi
            abc[.]ghi
            abc[...]ghi
            abc[.....]ghi
            abc[c. 5]ghi
            abc[c. 3 - 5]ghi
            abc [- - -] ghi
            abc [def - - -]
            [- - - - - -]
            [------][------]
            [- - - c. 3 - - -]
            - - - - - -
            abc [.. 4 cm ..] ghi
            abc +++ ghi
            abc + c. 5 + ghi
            abc - - - ghi
            abc ⟨def⟩ ghi
            abc ⟨- - -⟩ ghi
            Aug(ustus) est
            Aug(ustus?) est
            b(ene)f(iciarius) est
            xv (annus) est
            str(- - -) est
            abc {def} ghi
            abc ⟦def⟧ ghi
            abc ⟦[def]⟧ ghi
            abc `def´ ghi
            abc «def» ghi
            abc ⸢def⸣ ghi
            abc †def† ghi
            abc def (!) ghi
            abc (vac.3) ghi
            abc (vac.) ghi
            abc (m. 2) ghi
            abc ((hedera)) ghi
            abc DEF ghi
            abc (scil. def) ghi
            abc (i.e. def) ghi
            """;

    @ParameterizedTest
    @ValueSource(strings = {"arrested [in] May [.] Then", "the camp [, and] then", "Com[rade] Ali came", "K[oly]a came",
        "by Smagul [Sadvakasuly] then", "met AKAAVA [?] then", "he writed [sic] so", "er schreibd [!] so",
        "then [illegible] went", "then [5 letters missing] went", "then [3 letters missing] went", "x [2 Zeilen fehlen] y",
        "x [about 12 letters missing] y", "x [3-5 слов утрачено] y", "x [torn] y", "x [remainder missing]",
        "the paper [i.e. Pravda] said", "see [Photos 7 & 8, from Uralsk] and (Photo 15).", "so [in the original: XXX] he",
        "the c-r [counter-revolutionary] part", "period [1920-1925] was", "a [in margin: def] b", "he wrote [blank] then",
        "x (i.e. Trotsky – Author's Note) y [the centre – Author's Note] z", "der ZK [das Zentrum – Anm. d. Verf.] sagte",
        "x (das Zentrum – Anm. d. Hg.) y", "x [. . .] y [traces] z", "x [one or two [three] words of some length here] y",
        "he said [in Moscow and never came back", "the <struck> word", "then [in another hand:] ghi"})
    void documentaryTextComesBack(String text) {
        Imported imported = Imports.documentary(text);
        assertThat(RoundTrip.squeezed(RoundTrip.text(imported.tei(), ImportConvention.DOCUMENTARY)))
                .as(imported.tei()).isEqualTo(RoundTrip.squeezed(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = LEIDEN)
    void leidenTextComesBack(String text) {
        Imported imported = Imports.of(ImportConvention.LEIDEN, text);
        assertThat(RoundTrip.squeezed(RoundTrip.text(imported.tei(), ImportConvention.LEIDEN)))
                .as(Imports.body(imported)).isEqualTo(RoundTrip.squeezed(text));
    }
}
