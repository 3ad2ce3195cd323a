package org.teipress.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.teipress.report.Diagnostic;
import org.teipress.source.Source;

/** Checks a file of a document as it is written: characters, language tags, typed signs. Used once. */
final class WrittenText implements Pieces.Visitor {

    private final Source source;
    private final String text;
    private final Characters characters;
    private final TypedSigns signs;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    private WrittenText(Source source) {
        this.source = source;
        this.text = source.text();
        this.characters = new Characters(source);
        this.signs = new TypedSigns(source);
    }

    /** All findings in a file. */
    static List<Diagnostic> check(Source source) {
        WrittenText text = new WrittenText(source);
        Pieces.walk(source, text);
        text.found.addAll(text.characters.found());
        text.found.addAll(text.signs.found());
        return text.found;
    }

    @Override
    public void start(String local, int from, int to) {
        open.push(local);
        signs.start(local, from, to);
        Languages.check(source, local, from, to).ifPresent(found::add);
    }

    @Override
    public void end(String local, int from, int to) {
        open.pop();
        signs.end(local);
    }

    /** One look at a text tells which checks can find something: in most there are neither brackets nor letters beyond ASCII. */
    @Override
    public void text(int from, int to) {
        boolean foreign = false;
        boolean brackets = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            foreign |= c >= 0x7F;
            brackets |= c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}';
        }
        if (foreign) {
            characters.look(String.valueOf(open.peek()), from, to);
        }
        signs.text(from, to, foreign || brackets);
    }
}
