package org.teipress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teipress.document.SaxonEngine;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** The conventions that the program brings: without faults, and shown as tables that are true. */
class ConventionsTest {

    private static final URI HERE = Path.of("markup").toUri();
    private static final SaxonEngine ENGINE = new SaxonEngine(AccessPolicy.below(Path.of("src", "test", "signs")));
    private static final Conventions CONVENTIONS = new Conventions(ENGINE, new Stylesheets(ENGINE));
    private static final Specimen SPECIMEN = new Specimen(ENGINE);

    /** Rows that print where neighbours or places decide, or what stands in them, which a specimen by itself cannot show. */
    private static final Set<String> BY_NEIGHBOURS = Set.of("reg-other", "corr-other", "unclear-alternative", "gap-after-supplied",
            "gap-before-supplied", "g-mapped", "g-expanded", "del-undone", "del-nested", "gap-measure");

    @TestFactory
    Stream<DynamicTest> presetsAreWithoutFaults() {
        return Conventions.presets().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Conventions.Result result = CONVENTIONS.find(name, HERE);
            assertThat(result.diagnostics()).isEmpty();
            Convention convention = result.convention().orElseThrow();
            assertThat(convention.published()).isNotEmpty();
            assertThat(CONVENTIONS.table(convention)).hasSizeGreaterThan(90)
                    .allSatisfy(line -> assertThat(line.shown()).hasSize(View.values().length));
        }));
    }

    @TestFactory
    Stream<DynamicTest> tablesShowWhatIsPrinted() {
        return Stream.of("leiden", "papyri", "edh", "documentary", "medcyprus").map(name -> DynamicTest.dynamicTest(name, () -> {
            List<ConventionLine> lines = CONVENTIONS.table(CONVENTIONS.find(name, HERE).convention().orElseThrow()).stream()
                    .filter(line -> !BY_NEIGHBOURS.contains(line.row())).filter(line -> !line.markup()
                            .matches("<(desc|note|[lpc]b|am|certainty|q|div|p|ab|l)\\b.*")).toList();
            StringBuilder all = new StringBuilder();
            lines.forEach(line -> all.append("<p>").append(line.markup()).append("§</p>"));
            Map<View, String> printed = SPECIMEN.print(Source.of(HERE, all.toString()), List.of(name)).shown().get(0);
            List<String> wrong = new ArrayList<>();
            for (View view : View.values()) {
                String[] parts = bare(printed.get(view)).split("§", -1);
                assertThat(parts).hasSize(lines.size() + 1);
                for (int i = 0; i < lines.size(); i++) {
                    String[] told = bare(lines.get(i).shown().get(view).replace("nothing", "")).split(";?note:", -1);
                    if (!parts[i].contains(told[0]) || told.length > 1 && !parts[lines.size()].contains(told[1])) {
                        wrong.add(lines.get(i) + " " + view.word() + ": printed " + parts[i]);
                    }
                }
            }
            assertThat(wrong).isEmpty();
        }));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s␣⏎\u00a0]+", "");
    }
}
