package org.teipress.imports;

import java.util.Locale;

/** How a transcript uses its signs: the conventions that print, as far as what they print can be read again, and two more. */
public enum ImportConvention {
    /** Square brackets hold whatever the editor adds, in words. */
    DOCUMENTARY(Grammar.DOCUMENTARY),
    /** The same, as German editions word it. */
    DOCUMENTARY_GERMAN(Grammar.DOCUMENTARY),
    /** The Leiden system, with ASCII or Unicode signs, line by line. */
    LEIDEN(Grammar.LEIDEN),
    /** The Leiden system as papyrologists print it. */
    PAPYRI(Grammar.LEIDEN),
    /** The same with the dots of the Sammelbuch. */
    SAMMELBUCH(Grammar.LEIDEN),
    /** As the epigraphic database of Heidelberg types it. */
    EDH(Grammar.LEIDEN),
    /** As the inscriptions of the northern Black Sea print it. */
    IOSPE(Grammar.LEIDEN),
    /** As King's College London prints inscriptions. */
    LONDON(Grammar.LEIDEN),
    /** As the medieval inscriptions of Cyprus print it. */
    MEDCYPRUS(Grammar.LEIDEN),
    /** As the Latin inscriptions of Spain print it. */
    PETRAE(Grammar.LEIDEN),
    /** As the Roman inscriptions of Britain print it. */
    RIB(Grammar.LEIDEN),
    /** As the Supplementum epigraphicum graecum prints it. */
    SEG(Grammar.LEIDEN),
    /** As editions of seals print it. */
    SIGIDOC(Grammar.LEIDEN),
    /** The Leiden+ of papyrological editing, line by line. */
    LEIDEN_PLUS(Grammar.LEIDEN_PLUS),
    /** None: brackets are text like any other. */
    PLAIN(Grammar.PLAIN);

    /** What reads the signs; conventions that differ in their words only have one. */
    enum Grammar { DOCUMENTARY, LEIDEN, LEIDEN_PLUS, PLAIN }

    private final Grammar grammar;

    ImportConvention(Grammar grammar) {
        this.grammar = grammar;
    }

    Grammar grammar() {
        return grammar;
    }

    /** The name by which users call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return word();
    }
}
