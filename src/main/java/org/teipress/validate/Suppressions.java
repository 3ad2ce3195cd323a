package org.teipress.validate;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Diagnostic;
import org.teipress.report.RuleSettings;
import org.teipress.source.Chars;
import org.teipress.source.Source;

/**
 * Rules that a document itself switches off: {@code <?teipress ignore tei-gap-extent: as agreed?>} concerns the element that follows,
 * with all that is in it; before the root element, the whole file. Used once.
 */
final class Suppressions {

    private static final String SIGN = "<?teipress ignore ";
    private static final Pattern TOKEN = Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?(.*?)\\?>|<!DOCTYPE[^>\\[]*(?:\\[.*?]\\s*)?>"
            + "|</([^>\\s]+)\\s*>|<([^\\s/>!?]+)((?:[^\"'>]|\"[^\"]*+\"|'[^']*+')*+)>", Pattern.DOTALL);

    private final Map<URI, Source> sources;
    private final Map<URI, List<Stretch>> stretches = new HashMap<>();

    /** A stretch of a file and the rules that do not count there. */
    private record Stretch(int from, int to, List<String> rules) {
        boolean silences(Diagnostic d) {
            int at = d.span().start().offset();
            return at >= from && at < to && rules.stream().anyMatch(r -> RuleSettings.matches(r, d.rule()));
        }
    }

    Suppressions(Map<URI, Source> sources) {
        this.sources = sources;
    }

    /** The findings that no instruction silences. */
    List<Diagnostic> filter(List<Diagnostic> found) {
        if (sources.values().stream().noneMatch(Suppressions::speaks)) {
            return found;
        }
        return found.stream().filter(d -> RuleSettings.isOfReading(d) || stretches(d.span().uri()).stream()
                .noneMatch(s -> s.silences(d))).toList();
    }

    private static boolean speaks(Source source) {
        return Chars.indexOf(source.chars(), SIGN, 0) >= 0;
    }

    private List<Stretch> stretches(URI file) {
        return stretches.computeIfAbsent(file, f -> {
            Source source = sources.get(f);
            return source == null || !speaks(source) ? List.of() : read(source.chars());
        });
    }

    private static List<Stretch> read(CharSequence text) {
        List<Stretch> found = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int depth = 0;
        while (token.find()) {
            if (token.group(1) != null && token.group().startsWith(SIGN)) {
                waiting.addAll(rules(token.group(1).substring(SIGN.length() - 2)));
            } else if (token.group(2) != null) {
                depth--;
                waiting.clear();
            } else if (token.group(3) != null) {
                boolean empty = token.group(4).endsWith("/");
                if (!waiting.isEmpty()) {
                    int from = depth == 0 ? 0 : token.start();
                    int to = depth == 0 ? text.length() : empty ? token.end() : end(text, token.end());
                    found.add(new Stretch(from, to, List.copyOf(waiting)));
                    waiting.clear();
                }
                depth += empty ? 0 : 1;
            }
        }
        return found;
    }

    private static List<String> rules(String data) {
        return List.of(data.replaceFirst("(?s):\\s.*$|:$", "").strip().split("[\\s,]+"));
    }

    /** The end of the element whose start tag ends at an offset. */
    private static int end(CharSequence text, int from) {
        Matcher token = TOKEN.matcher(text);
        int depth = 1;
        int at = from;
        while (depth > 0 && token.find(at)) {
            at = token.end();
            depth += token.group(2) != null ? -1 : token.group(3) != null && !token.group(4).endsWith("/") ? 1 : 0;
        }
        return depth > 0 ? text.length() : at;
    }
}
