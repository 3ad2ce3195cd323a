package org.teipress.imports;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
 * @param encoding    of plain text and Markdown; found out where nobody says
 */
public record ImportOptions(ImportConvention convention, HeaderWords header, List<AuthorityFile> authorities, boolean names,
                            boolean review, List<Choice> choices, StyleMap styles, LocalDate date, Optional<Charset> encoding) {

    public ImportOptions {
        authorities = List.copyOf(authorities);
        choices = List.copyOf(choices);
    }

    /** Options that leave the encoding to be found out. */
    public ImportOptions(ImportConvention convention, HeaderWords header, List<AuthorityFile> authorities, boolean names, boolean review,
                         List<Choice> choices, StyleMap styles, LocalDate date) {
        this(convention, header, authorities, names, review, choices, styles, date, Optional.empty());
    }

    /** The same options, with other words for the header. */
    ImportOptions with(HeaderWords words) {
        return new ImportOptions(convention, words, authorities, names, review, choices, styles, date, encoding);
    }

    /** The same options, plain text read in an encoding. */
    public ImportOptions withEncoding(Optional<Charset> other) {
        return new ImportOptions(convention, header, authorities, names, review, choices, styles, date, other);
    }

    /** Nothing said but the convention. */
    public static ImportOptions of(ImportConvention convention, LocalDate date) {
        return new ImportOptions(convention, HeaderWords.NONE, List.of(), true, false, List.of(), StyleMap.none(), date);
    }
}
