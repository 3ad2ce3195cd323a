package org.teipress.imports;

import java.time.LocalDate;
import java.util.List;

/**
 * What an import was asked for.
 *
 * @param convention  how the transcript uses brackets
 * @param header      what a person says of the transcript
 * @param authorities files with lists of persons, places and organisations
 * @param names       whether names and dates are looked for
 * @param review      whether doubtful places are marked in the TEI
 * @param choices     what a person decided about places of this transcript
 * @param styles      what the styles of a word processor mean
 * @param date        of the import
 */
public record ImportOptions(ImportConvention convention, HeaderWords header, List<AuthorityFile> authorities, boolean names,
                            boolean review, List<Choice> choices, StyleMap styles, LocalDate date) {

    public ImportOptions {
        authorities = List.copyOf(authorities);
        choices = List.copyOf(choices);
    }

    /** Nothing said but the convention. */
    public static ImportOptions of(ImportConvention convention, LocalDate date) {
        return new ImportOptions(convention, HeaderWords.NONE, List.of(), true, false, List.of(), StyleMap.none(), date);
    }
}
