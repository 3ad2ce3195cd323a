package org.teipress.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Diagnostic;
import org.teipress.source.Source;

/**
 * Looks for signs that were typed where markup is meant, for brackets and quotation marks without a partner, and for spaces
 * that would be printed inside signs. Looks only at the text, never at the header. Used once.
 */
final class TypedSigns {

    private static final Set<String> BLOCKS = Set.of("p", "ab", "lg", "head", "item", "cell", "note", "sp", "opener", "closer",
            "figDesc", "desc", "bibl", "entry", "u", "castItem", "epigraph", "stage", "trailer", "label", "witness");

    /** Of several forms of a passage these are not the ones that are read. */
    private static final Set<String> PASSED_OVER = Set.of("rdg", "sic", "orig", "abbr", "del", "surplus", "fw", "egXML", "formula", "code",
            "eg", "cit", "form", "gramGrp");

    /** Divisions, by their type, and elements that speak of an edition in print, with the signs of print. */
    private static final Pattern ABOUT = Pattern.compile("\\stype\\s*=\\s*[\"'](?:apparatus|commentary|bibliography"
            + "|translation|history|introduction|notes)\\b");

    private static final Set<String> SPEAKING = Set.of("note", "bibl", "mentioned", "q", "quote", "witDetail",
            "stage", "label");

    private static final Set<String> SIGNED = Set.of("supplied", "unclear", "ex", "add", "del", "surplus", "corr", "persName", "placeName",
            "orgName", "ref", "hi", "foreign", "term");

    private static final String OPENING = "([{⟨⟦";
    private static final String CLOSING = ")]}⟩⟧";
    private static final Pattern TYPED = Pattern.compile("\\[\\s*(?:\\.{2,}|…|-{2,}|—|\\?|sic!?|!)\\s*]|[⟦⟧⸢⸣⌈⌉⟨⟩]"
            + "|\\(\\s*(?:\\?|sic!?|!)\\s*\\)|\\[\\p{L}[\\p{L}\\p{M}' .,?-]{0,40}]");

    private final Source source;
    private final String text;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int inText;
    private int passedOver;
    private final QuotationMarks quotations;
    private int about;

    /** A block of text and the brackets that are open in it, by their offsets. */
    private record Block(Deque<Integer> brackets) {
    }

    TypedSigns(Source source) {
        this.source = source;
        this.text = source.text();
        this.quotations = new QuotationMarks(source);
    }

    List<Diagnostic> found() {
        found.addAll(quotations.found());
        return found;
    }

    void start(String local, int from, int to) {
        boolean aside = about > 0 || SPEAKING.contains(local) || local.startsWith("div") && ABOUT.matcher(text).region(from, to).find();
        about += aside ? 1 : 0;
        quotations.start(local);
        inText += local.equals("text") ? 1 : 0;
        passedOver += PASSED_OVER.contains(local) ? 1 : 0;
        open.push(local);
        if (BLOCKS.contains(local)) {
            blocks.push(new Block(new ArrayDeque<>()));
        }
    }

    void end(String local) {
        about -= about > 0 ? 1 : 0;
        quotations.end(local);
        inText -= local.equals("text") ? 1 : 0;
        passedOver -= PASSED_OVER.contains(local) ? 1 : 0;
        open.pop();
        if (BLOCKS.contains(local)) {
            blocks.pop().brackets().forEach(at -> unbalanced(at, "is not closed in this block"));
        }
    }

    /** A stretch of text, and whether it may have a bracket or another sign: in most there is none. */
    void text(int from, int to, boolean signs) {
        if (inText == 0 || passedOver > 0) {
            return;
        }
        edges(from, to);
        if (!blocks.isEmpty()) {
            quotations.text(from, to, signs);
        }
        if (!signs) {
            return;
        }
        Matcher typed = TYPED.matcher(text).region(from, to).useTransparentBounds(true);
        while (about == 0 && typed.find()) {
            found.add(Diagnostic.warning("text-sign-typed", source.span(typed.start(), typed.end()), "\"" + typed.group()
                    + "\" is typed where markup is meant").withHelp(meant(typed.group())));
        }
        if (!blocks.isEmpty()) {
            balance(from, to, blocks.peek());
        }
    }

    private static String meant(String sign) {
        if (sign.contains("?")) {
            return "mark the doubtful words with <unclear>";
        } else if (sign.contains("sic") || sign.contains("!")) {
            return "mark the words with <sic>";
        } else if (sign.matches("\\[[^\\p{L}]*]")) {
            return "write <gap reason=\"…\"/> with @quantity and @unit, or extent=\"unknown\"";
        }
        return sign.matches("[⟦⟧]") ? "write <del>" : "write <supplied>, <ex> or <corr>, whichever is meant; the sign is then printed";
    }

    private void balance(int from, int to, Block block) {
        Deque<Integer> brackets = block.brackets();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int closing = CLOSING.indexOf(c);
            if (OPENING.indexOf(c) >= 0) {
                brackets.push(i);
            } else if (closing >= 0) {
                if (!brackets.isEmpty() && text.charAt(brackets.peek()) == OPENING.charAt(closing)) {
                    brackets.pop();
                } else if (!enumerates(i, from, c) && !(c == ']' && about > 0)) {
                    unbalanced(i, "closes nothing in this block");
                }
            }
        }
    }

    /** A list that is counted with a), 1) or the like. */
    private boolean enumerates(int at, int from, char c) {
        int word = at;
        while (word > from && Character.isLetterOrDigit(text.charAt(word - 1))) {
            word--;
        }
        return c == ')' && at - word <= 4 && at > word;
    }

    private void unbalanced(int at, String fault) {
        found.add(Diagnostic.warning("text-unbalanced", source.span(at, at + 1), "\"" + text.charAt(at) + "\" " + fault)
                .withHelp("add its partner, or remove it; if the source has it so, nothing need be done"));
    }

    /** A space at the edge of an element that is printed with signs or in another type. */
    private void edges(int from, int to) {
        if (!SIGNED.contains(open.peek()) || text.substring(from, to).isBlank()) {
            return;
        }
        boolean first = text.charAt(from - 1) == '>' && text.charAt(from) == ' ' && isStartOf(from);
        boolean last = text.charAt(to - 1) == ' ' && text.startsWith("</", to);
        if (first || last) {
            int at = first ? from : to - 1;
            found.add(Diagnostic.warning("text-space-inside", source.span(at, at + 1), "the space at the " + (first ? "beginning" : "end")
                    + " of <" + open.peek() + "> belongs outside").withHelp("move it " + (first ? "before the start tag" : "behind the end tag")
                    + ": else it is printed inside the signs"));
        }
    }

    private boolean isStartOf(int from) {
        int tag = text.lastIndexOf('<', from - 1);
        return tag >= 0 && text.startsWith(open.peek(), text.indexOf(':', tag) > tag && text.indexOf(':', tag) < from
                && text.substring(tag + 1, text.indexOf(':', tag)).matches("[\\w.-]+") ? text.indexOf(':', tag) + 1 : tag + 1);
    }
}
