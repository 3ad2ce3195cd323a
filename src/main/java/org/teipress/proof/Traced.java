package org.teipress.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds passages in an output whose runs of text name the node that they come from: there is nothing to guess. Used once.
 */
final class Traced {

    private final List<Passage> passages;
    private final List<String> folded;
    private final List<Run> origins;
    private final List<String> shown;
    private final int[] starts;
    private final Map<String, List<Integer>> byNode = new HashMap<>();

    /**
     * Passages and the runs that may show them.
     *
     * @param passages in order
     * @param folded   their texts; empty where nothing need be shown
     * @param origins  the runs, in order
     * @param shown    their texts, folded alike
     */
    Traced(List<Passage> passages, List<String> folded, List<Run> origins, List<String> shown) {
        this.passages = passages;
        this.folded = folded;
        this.origins = origins;
        this.shown = shown;
        this.starts = new int[origins.size()];
        for (int i = 0, start = 0; i < starts.length; start += shown.get(i).length(), i++) {
            starts[i] = start;
            if (!origins.get(i).node().isEmpty() && !shown.get(i).isEmpty()) {
                byNode.computeIfAbsent(origins.get(i).node(), n -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The runs of a passage, by their numbers. */
    List<Integer> runs(Passage passage) {
        return byNode.getOrDefault(passage.node(), List.of());
    }

    /** Looks every passage up. */
    Alignment.Result find() {
        int[] at = new int[passages.size()];
        Arrays.fill(at, -1);
        String[] missing = new String[at.length];
        List<Alignment.Extra> extras = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            List<Integer> runs = runs(passages.get(i));
            missing[i] = "";
            if (folded.get(i).isEmpty()) {
                extras.addAll(unwanted(passages.get(i), runs));
            } else if (runs.isEmpty()) {
                missing[i] = folded.get(i);
            } else {
                String text = folded.get(i);
                int run = runs.stream().filter(r -> shown.get(r).equals(text)).findFirst().orElse(runs.get(0));
                missing[i] = beyond(text, shown.get(run));
                at[i] = missing[i].isEmpty() ? starts[run] : -1;
                String more = beyond(shown.get(run), text);
                if (!more.isEmpty()) {
                    extras.add(new Alignment.Extra(starts[run] + shown.get(run).indexOf(more), more));
                }
                extras.addAll(doubled(passages.get(i), runs));
            }
        }
        return new Alignment.Result(at, ordered(at), missing, extras);
    }

    /** What rules suppress should not be there; notes of what outputs leave out may be listed all the same. */
    private List<Alignment.Extra> unwanted(Passage passage, List<Integer> runs) {
        Optional<String> reason = passage.rule().flatMap(Omissions.brought()::reason);
        return passage.rule().isEmpty() || reason.isPresent() ? List.of() : extras(runs);
    }

    /** Headings and lemmas stand in more than one place, and so may what is carried elsewhere. */
    private List<Alignment.Extra> doubled(Passage passage, List<Integer> runs) {
        boolean isRepeated = passage.carrier().isPresent() || passage.place().node().filter(Repeated::isIn).isPresent();
        return runs.size() == 1 || isRepeated ? List.of() : extras(runs.subList(1, runs.size()));
    }

    private List<Alignment.Extra> extras(List<Integer> runs) {
        return runs.stream().map(r -> new Alignment.Extra(starts[r], shown.get(r))).toList();
    }

    /** What a text has between the beginning and the end that it has in common with another one. */
    private static String beyond(String text, String other) {
        int most = Math.min(text.length(), other.length());
        int head = 0;
        while (head < most && text.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return text.substring(head, text.length() - tail);
    }

    private boolean isBeside(int i) {
        return runs(passages.get(i)).stream().anyMatch(r -> origins.get(r).beside());
    }

    /** The longest row of passages, of those that stay in their place, that keep their order. */
    private BitSet ordered(int[] at) {
        int[] last = new int[at.length];
        int[] before = new int[at.length];
        int length = 0;
        for (int i = 0; i < at.length; i++) {
            if (at[i] < 0 || passages.get(i).isUsuallyElsewhere() || isBeside(i)) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (at[last[middle]] < at[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : last[low - 1];
            last[low] = i;
            length = Math.max(length, low + 1);
        }
        BitSet ordered = new BitSet();
        for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = before[i]) {
            ordered.set(i);
        }
        IntStream.range(0, at.length).filter(i -> at[i] >= 0 && isBeside(i)).forEach(ordered::set);
        return ordered;
    }
}
