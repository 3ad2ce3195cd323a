package org.teipress.print;

/** Counts the printed lines of a text: of each page, of each section, of each text, or of all. Used for one layout. */
final class LineCount {

    private final String scope;
    private String text = "";
    private int number;

    LineCount(String scope) {
        this.scope = scope;
    }

    /** A page begins. */
    void page() {
        number = scope.equals("page") ? 0 : number;
    }

    /** A section begins. */
    void section() {
        number = scope.equals("section") ? 0 : number;
    }

    /** A text begins, or goes on. */
    void text(String name) {
        number = name.equals(text) || scope.equals("page") || scope.equals("continuous") ? number : 0;
        text = name;
    }

    /** One line more. */
    void line() {
        number++;
    }

    /** The number of the last line; 0 where lines are not counted. */
    int number() {
        return scope.equals("none") ? 0 : number;
    }
}
