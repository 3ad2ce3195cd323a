package org.teipress.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teipress.report.Edit;
import org.teipress.report.Fix;
import org.teipress.report.Report;
import org.teipress.source.Source;

/** Applies safe fixes to files, changing no byte beside those of the fixes. What touches another fix waits for the next round. */
final class Fixer {

    private Fixer() {
    }

    /**
     * Applies the safe fixes of a report.
     *
     * @return how many were applied
     * @throws IOException if a file cannot be written
     */
    static int apply(Report report) throws IOException {
        Map<URI, List<Fix>> byFile = new LinkedHashMap<>();
        report.diagnostics().stream().flatMap(d -> d.fix().stream()).filter(Fix::safe).distinct()
                .filter(f -> "file".equals(f.edits().get(0).span().uri().getScheme()))
                .forEach(f -> byFile.computeIfAbsent(f.edits().get(0).span().uri(), u -> new ArrayList<>()).add(f));
        int applied = 0;
        for (Map.Entry<URI, List<Fix>> file : byFile.entrySet()) {
            applied += apply(Path.of(file.getKey()), file.getValue());
        }
        return applied;
    }

    private static int apply(Path file, List<Fix> fixes) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Source source = Source.of(file.toUri(), before);
        if (source.encoded(source.text()).filter(same -> Arrays.equals(same, before)).isEmpty()) {
            return 0;
        }
        List<Edit> chosen = new ArrayList<>();
        int applied = 0;
        for (Fix fix : fixes) {
            if (fix.edits().stream().allMatch(e -> chosen.stream().noneMatch(c -> touch(c, e)))) {
                chosen.addAll(fix.edits());
                applied++;
            }
        }
        chosen.sort(Comparator.comparing(e -> -e.span().start().offset()));
        StringBuilder text = new StringBuilder(source.text());
        chosen.forEach(e -> text.replace(e.span().start().offset(), e.span().end().offset(), e.replacement()));
        Optional<byte[]> after = source.encoded(text.toString());
        if (after.isEmpty()) {
            return 0;
        }
        byte[] bytes = after.get();
        WholeFile.write(file, out -> out.write(bytes));
        return applied;
    }

    private static boolean touch(Edit one, Edit other) {
        return one.span().start().offset() <= other.span().end().offset()
                && other.span().start().offset() <= one.span().end().offset();
    }
}
