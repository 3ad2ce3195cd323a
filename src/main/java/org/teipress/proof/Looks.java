package org.teipress.proof;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;

/** How signs change letters: marks on each, another case. */
final class Looks {

    private static final Pattern LETTER = Pattern.compile("([^\\s\\p{M}\\p{C}\\p{Z}]\\p{M}*)");

    private Looks() {
    }

    /** A text with the case and the marks that the elements around it give, the outermost first: where it takes marks away, those that are set inside it stay. */
    static String of(String text, List<XdmNode> looks) {
        String out = text;
        for (XdmNode look : looks) {
            String mark = look.attribute("mark");
            out = cased(out, String.valueOf(look.attribute("case")));
            if (mark != null) {
                out = LETTER.matcher(out).replaceAll("$1" + mark);
            }
        }
        return out;
    }

    private static String cased(String text, String manner) {
        return switch (manner) {
            case "upper" -> text.toUpperCase(Locale.ROOT);
            case "lower" -> text.toLowerCase(Locale.ROOT);
            case "inscription" -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\p{M}\\p{P}\\s]", "")
                    .toUpperCase(Locale.ROOT).replace('U', 'V');
            default -> text;
        };
    }
}
