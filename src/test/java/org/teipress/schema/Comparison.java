package org.teipress.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.w3c.dom.Document;

/** Two grammars on the same documents, as they are and after random changes. */
final class Comparison {

    private final Grammar ours;
    private final Grammar theirs;
    private final List<String> onlyOurs = new ArrayList<>();
    private final List<String> onlyTheirs = new ArrayList<>();
    private int accepted;
    private int checked;

    Comparison(Grammar ours, Grammar theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /** What only the first grammar accepts. */
    List<String> onlyOurs() {
        return onlyOurs;
    }

    /** What only the second grammar accepts. */
    List<String> onlyTheirs() {
        return onlyTheirs;
    }

    /** How many documents both accepted: without any, an agreement would mean nothing. */
    int accepted() {
        return accepted;
    }

    int checked() {
        return checked;
    }

    Comparison check(Document document, String what) {
        List<String> first = ours.errors(document);
        List<String> second = theirs.errors(document);
        checked++;
        if (first.isEmpty() && second.isEmpty()) {
            accepted++;
        } else if (first.isEmpty()) {
            onlyOurs.add(what + ": " + second.get(0));
        } else if (second.isEmpty()) {
            onlyTheirs.add(what + ": " + first.get(0));
        }
        return this;
    }

    /** Changes each document that one of the grammars accepts, so often in all; the seed makes it the same each time. */
    Comparison mutate(List<Document> documents, int times, Mutation.Vocabulary words) {
        Random random = new Random(20260101);
        List<Document> valid = documents.stream().filter(d -> ours.accepts(d) || theirs.accepts(d)).toList();
        int done = 0;
        while (done < times) {
            Document document = valid.get(done % valid.size());
            var mutation = Mutation.of(document, random, words);
            if (mutation.isPresent()) {
                check(document, mutation.get().what());
                mutation.get().undo().run();
                done++;
            }
        }
        return this;
    }
}
