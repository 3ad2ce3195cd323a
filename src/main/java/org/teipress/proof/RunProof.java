package org.teipress.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.teipress.document.TeiDocument;
import org.teipress.publish.View;

/**
 * Follows the text into an output that is composed of runs first, which name the node that their text comes from, and then
 * written: what is to be shown must be among the runs, and every run, the program's own too, in the file.
 */
final class RunProof {

    /** From how many characters on a repetition is no chance. */
    private static final int TELLING = 24;

    private final TeiDocument document;
    private final PreparedText.Read wanted;
    private final View view;
    private final List<Run> runs;

    /**
     * A proof of one output.
     *
     * @param wanted what it should show
     * @param runs   what it was composed of
     */
    RunProof(TeiDocument document, PreparedText.Read wanted, View view, List<Run> runs) {
        this.document = document;
        this.wanted = wanted;
        this.view = view;
        this.runs = runs;
    }

    /**
     * Compares.
     *
     * @param composing the stage that composed the runs
     * @param output    the output, as a stage
     * @param file      what stands in the file
     * @param fill      which characters the file may have between the runs, as a class of a regular expression
     * @param parts     what is wrong with what stands beside the text
     */
    List<Comparison> of(String composing, String output, Shown file, String fill, List<Finding> parts) {
        Comparison composed = composed(composing).with(parts);
        return List.of(composed, written(output, file, fill).without(composed.findings()));
    }

    private Comparison composed(String stage) {
        Shown.Builder builder = new Shown.Builder(Fold::exact);
        runs.forEach(r -> builder.add(r.text()));
        Shown shown = builder.inPieces();
        return new Comparer(document, stage, view.word()).compare(wanted, shown, traced(shown.fold()).find())
                .with(doubled(stage));
    }

    /** What the program adds may not repeat the source, but for headings, lemmas and addresses. */
    private List<Finding> doubled(String stage) {
        List<String> passages = wanted.passages().stream().filter(p -> p.rule().isEmpty() && p.kind() == Passage.Kind.SOURCE
                        && !p.text().contains("://") && p.place().node().stream().noneMatch(Repeated::isIn))
                .map(p -> Fold.exact(p.text())).filter(t -> t.length() >= TELLING).distinct().toList();
        String repeated = String.join("", wanted.passages().stream().filter(p -> p.place().node().stream().anyMatch(Repeated::isIn))
                .map(p -> Fold.exact(p.text())).toList());
        return runs.stream().filter(r -> r.node().isEmpty()).map(r -> Fold.exact(r.text()))
                .filter(t -> t.length() >= TELLING && !repeated.contains(t)).flatMap(t -> passages.stream().filter(t::contains).limit(1).map(passage -> new Finding(stage, view.word(),
                        Finding.Fault.ADDED, passage, t, Optional.empty()))).toList();
    }

    private Comparison written(String stage, Shown file, String fill) {
        Alignment.Result found = new Walk(folded(file.fold()), file.text(), fill).find();
        return new Comparer(document, stage, view.word()).compare(wanted, file, ofPassages(found, file))
                .with(ofProgram(found, stage));
    }

    /** Where the passages are, if it is known where the runs are. */
    private Alignment.Result ofPassages(Alignment.Result found, Shown file) {
        Traced traced = traced(file.fold());
        List<Passage> passages = wanted.passages();
        List<String> folded = Comparer.folded(passages, file);
        int[] at = new int[passages.size()];
        String[] missing = new String[at.length];
        BitSet ordered = new BitSet();
        for (int i = 0; i < at.length; i++) {
            List<Integer> own = traced.runs(passages.get(i));
            at[i] = own.stream().mapToInt(r -> found.at()[r]).filter(a -> a >= 0).findFirst().orElse(-1);
            missing[i] = own.isEmpty() ? folded.get(i) : String.join("", own.stream().map(r -> found.missing()[r]).toList());
            ordered.set(i, own.stream().anyMatch(found.ordered()::get));
        }
        return new Alignment.Result(at, ordered, missing, found.extras());
    }

    /** Words and numbers that the program adds must come into the file as well; they are told by what stands before them. */
    private List<Finding> ofProgram(Alignment.Result found, String stage) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Passage> byNode = new HashMap<>();
        wanted.passages().forEach(p -> byNode.put(p.node(), p));
        Optional<Passage> before = Optional.empty();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            before = byNode.containsKey(run.node()) ? Optional.of(byNode.get(run.node())) : before;
            if (run.node().isEmpty() && !found.missing()[i].isEmpty()) {
                findings.add(new Finding(stage, view.word(), Finding.Fault.LOST, found.missing()[i], run.text(),
                        before.map(p -> p.place().span(document))));
            }
        }
        return findings;
    }

    private Traced traced(UnaryOperator<String> fold) {
        List<Passage> passages = wanted.passages();
        List<String> texts = passages.stream().map(p -> p.rule().isPresent() ? "" : fold.apply(p.text())).toList();
        return new Traced(passages, texts, runs, folded(fold));
    }

    private List<String> folded(UnaryOperator<String> fold) {
        return runs.stream().map(r -> fold.apply(r.text())).toList();
    }
}
