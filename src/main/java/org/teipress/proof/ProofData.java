package org.teipress.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.teipress.report.Span;

/** A proof as JSON, for machines. */
final class ProofData {

    private ProofData() {
    }

    static String of(Proof proof) {
        return "{\n  \"holds\": " + proof.holds() + ",\n  \"comparisons\": ["
                + joined(proof.comparisons().stream().map(ProofData::comparison).toList()) + "\n  ]\n}\n";
    }

    private static String comparison(Comparison c) {
        return "\n    {\"stage\": " + string(c.stage()) + ", \"view\": " + string(c.view()) + ",\n     \"characters\": "
                + numbers(Counts.fates(c)) + ",\n     \"suppressed\": " + numbers(Counts.rules(c))
                + ",\n     \"interventions\": {" + new TreeMap<>(c.interventions()).entrySet().stream()
                .map(e -> string(e.getKey()) + ": {\"there\": " + e.getValue().there() + ", \"shown\": "
                        + e.getValue().shown() + "}").collect(Collectors.joining(", "))
                + "},\n     \"findings\": [" + joined(c.findings().stream().map(ProofData::finding).toList()) + "]}";
    }

    private static String finding(Finding f) {
        return "\n       {\"fault\": " + string(f.fault().word()) + ", \"text\": " + string(f.text()) + ", \"near\": "
                + string(f.near()) + f.span().map(ProofData::place).orElse("") + "}";
    }

    private static String place(Span span) {
        return ", \"file\": " + string(span.uri().toString()) + ", \"line\": " + span.start().line() + ", \"column\": "
                + span.start().column();
    }

    private static String numbers(Map<String, Integer> counts) {
        return "{" + counts.entrySet().stream().map(e -> string(e.getKey()) + ": " + e.getValue())
                .collect(Collectors.joining(", ")) + "}";
    }

    private static String joined(List<String> parts) {
        return String.join(",", parts);
    }

    private static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ' || c == 0x2028 || c == 0x2029) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
