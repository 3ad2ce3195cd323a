package org.teipress.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.teipress.document.TeiDocument;

/** Compares what should be shown with what is shown. Used for one comparison. */
final class Comparer {

    private final TeiDocument document;
    private final String stage;
    private final String view;
    private final List<Finding> findings = new ArrayList<>();

    Comparer(TeiDocument document, String stage, String view) {
        this.document = document;
        this.stage = stage;
        this.view = view;
    }

    /**
     * Compares.
     *
     * @param wanted what should be shown, and what rules suppress
     * @param shown  what is shown
     */
    Comparison compare(PreparedText.Read wanted, Shown shown) {
        List<String> folded = folded(wanted.passages(), shown);
        return compare(wanted, shown, aligned(wanted.passages(), folded, shown));
    }

    /** What of each passage is to be shown, as it is compared. */
    static List<String> folded(List<Passage> passages, Shown shown) {
        return passages.stream().map(p -> p.rule().isPresent() ? "" : shown.fold().apply(p.text())).toList();
    }

    /** The same where it is known already where things are. */
    Comparison compare(PreparedText.Read wanted, Shown shown, Alignment.Result found) {
        List<Passage> all = wanted.passages();
        List<String> folded = folded(all, shown);
        Map<Fate, Integer> characters = new EnumMap<>(Fate.class);
        boolean[] broken = new boolean[wanted.interventions().size()];
        for (int i = 0; i < all.size(); i++) {
            Passage passage = all.get(i);
            Fate fate = fate(passage, folded.get(i), found, i);
            characters.merge(fate, count(passage, folded.get(i)), Integer::sum);
            if (!fate.isRight()) {
                tell(passage, fate, found.missing()[i], folded.get(i));
            }
            if (passage.intervention() >= 0 && (fate == Fate.LOST || fate == Fate.CUT)) {
                broken[passage.intervention()] = true;
            }
        }
        for (Alignment.Extra extra : found.extras()) {
            findings.add(new Finding(stage, view, Finding.Fault.ADDED, extra.text(), near(shown.text(), extra),
                    Optional.empty()));
        }
        return new Comparison(stage, view, characters, suppressed(all), interventions(wanted, broken), findings);
    }

    private Alignment.Result aligned(List<Passage> all, List<String> folded, Shown shown) {
        BitSet movable = new BitSet();
        Map<Integer, String> unwanted = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            Passage passage = all.get(i);
            movable.set(i, passage.isUsuallyElsewhere());
            // A note in an element that is left out may be listed among the notes all the same.
            if (passage.rule().flatMap(Omissions.brought()::reason).isPresent() && !Fold.exact(passage.text()).isEmpty()) {
                unwanted.put(i, shown.fold().apply(passage.text()));
            }
        }
        unwanted.values().removeIf(String::isEmpty);
        return new Alignment(folded, movable, shown.text(), shown.starts()).find(unwanted);
    }

    private static int count(Passage passage, String folded) {
        String text = passage.rule().isPresent() ? Fold.exact(passage.text()) : folded;
        return text.codePointCount(0, text.length());
    }

    private Fate fate(Passage passage, String folded, Alignment.Result found, int i) {
        if (passage.rule().isPresent()) {
            return Fate.SUPPRESSED;
        }
        if (folded.isEmpty() || found.ordered().get(i)) {
            return Fate.SHOWN;
        }
        if (found.at()[i] >= 0) {
            return passage.carrier().isPresent() || passage.kind() != Passage.Kind.SOURCE ? Fate.ELSEWHERE : Fate.MOVED;
        }
        int missing = found.missing()[i].length();
        return missing == 0 ? Fate.SHOWN : missing < folded.length() ? Fate.CUT : Fate.LOST;
    }

    private void tell(Passage passage, Fate fate, String missing, String folded) {
        Finding.Fault fault = fate == Fate.MOVED ? Finding.Fault.MOVED
                : passage.kind() == Passage.Kind.SIGN ? Finding.Fault.SIGN_LOST : Finding.Fault.LOST;
        String text = fate == Fate.MOVED || missing.length() == folded.length() ? passage.text().strip() : missing;
        findings.add(new Finding(stage, view, fault, text, passage.text().strip(), Optional.of(passage.place().span(document))));
    }

    private static String near(String text, Alignment.Extra extra) {
        int end = Math.min(text.length(), extra.start() + extra.text().length() + 20);
        return text.substring(Math.max(0, extra.start() - 20), end);
    }

    private static List<Comparison.Suppressed> suppressed(List<Passage> all) {
        return all.stream().filter(p -> p.rule().isPresent() && p.kind() == Passage.Kind.SOURCE && !p.text().isBlank())
                .map(p -> new Comparison.Suppressed(p.rule().orElseThrow(), p.text().strip(), p.place().element(),
                        p.place().at())).toList();
    }

    private static Map<String, Comparison.Count> interventions(PreparedText.Read wanted, boolean[] broken) {
        Map<String, Comparison.Count> counts = new TreeMap<>();
        for (int i = 0; i < broken.length; i++) {
            String kind = wanted.interventions().get(i);
            counts.put(kind, counts.getOrDefault(kind, new Comparison.Count(0, 0)).plus(!broken[i]));
        }
        return counts;
    }
}
