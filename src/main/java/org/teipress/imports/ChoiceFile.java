package org.teipress.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The file in which a review page keeps what a person decided: a line for each place with offset, line and column, kind
 * and text, between tabs; the kind {@code name = names.xml#m} says whom a name means. Lines that begin with {@code #} are remarks.
 */
public final class ChoiceFile {

    private ChoiceFile() {
    }

    /** Thrown for a file that is none. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    /** Reads the content of a file. */
    public static List<Choice> read(String content) throws Malformed {
        List<Choice> choices = new ArrayList<>();
        int line = 0;
        for (String row : content.split("\\R")) {
            line++;
            if (row.isBlank() || row.startsWith("#") || row.startsWith("\uFEFF#")) {
                continue;
            }
            String[] cells = row.split("\t", -1);
            String[] said = cells.length == 4 ? cells[2].split(" = ", 2) : new String[] {""};
            Optional<Kind> kind = kind(said[0]);
            if (kind.isEmpty() || !cells[0].matches("\\d{1,9}")) {
                throw new Malformed("line " + line + " is no decision: offset, line and column, kind and text, between tabs");
            }
            choices.add(new Choice(Integer.parseInt(cells[0]), kind.get(), cells[3].strip(), said.length > 1 ? said[1].strip() : ""));
        }
        return choices;
    }

    private static Optional<Kind> kind(String words) {
        return Arrays.stream(Kind.values()).filter(k -> k.words().equals(words.strip())).findFirst();
    }
}
