package org.teipress.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an import was asked for.
 *
 * @param convention  how the transcript uses brackets
 * @param title       of the edition; else the first heading, else the name of the file
 * @param author      of the text
 * @param editor      who answers for the brackets
 * @param language    as in {@code xml:lang}; else guessed
 * @param authorities files with lists of persons, places and organisations
 * @param names       whether names and dates are looked for
 * @param review      whether doubtful places are marked in the TEI
 * @param choices     what a person decided about places of this transcript
 * @param styles      what the styles of a word processor mean
 * @param date        of the import
 */
public record ImportOptions(ImportConvention convention, Optional<String> title, Optional<String> author,
                            Optional<String> editor, Optional<String> language, List<AuthorityFile> authorities, boolean names,
                            boolean review, List<Choice> choices, StyleMap styles, LocalDate date) {

    public ImportOptions {
        authorities = List.copyOf(authorities);
        choices = List.copyOf(choices);
    }

    /** Nothing said but the convention. */
    public static ImportOptions of(ImportConvention convention, LocalDate date) {
        return new ImportOptions(convention, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), true, false, List.of(), StyleMap.none(), date);
    }
}
