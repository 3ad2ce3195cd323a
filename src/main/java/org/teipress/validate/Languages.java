package org.teipress.validate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teipress.report.Diagnostic;
import org.teipress.source.Source;

/** Checks language tags against BCP 47: their form, and whether a language of two letters is one. */
final class Languages {

    private static final Pattern LANG = Pattern.compile("\\s(xml:lang|ident)\\s*=\\s*([\"'])(.*?)\\2", Pattern.DOTALL);
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?"
            + "(?:-(?:[a-z0-9]{5,8}|\\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
            + "|x(?:-[a-z0-9]{1,8})+|i-[a-z0-9-]+|[a-z]{2}-[a-z0-9-]*x-[a-z0-9-]+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> LANGUAGES = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

    /** What people write who think of countries. */
    private static final Map<String, String> MEANT = Map.of("gr", "grc (ancient) or el (modern Greek)", "cz", "cs", "jp", "ja",
            "kz", "kk", "ua", "uk", "dk", "da", "sp", "es", "al", "sq", "cn", "zh", "ge", "ka (Georgian) or de (German)");

    private Languages() {
    }

    /** The fault of the language tag in a start tag, if it has one. */
    static Optional<Diagnostic> check(Source source, String element, int from, int to) {
        if (!element.equals("language") && !names(source.text(), from, to)) {
            return Optional.empty();
        }
        Matcher m = LANG.matcher(source.text().substring(from, to));
        while (m.find()) {
            boolean language = m.group(1).equals("xml:lang") || element.equals("language");
            if (language && !m.group(3).isBlank()) {
                return fault(m.group(3).strip()).map(f -> Diagnostic.error(f.rule(),
                        source.span(from + m.start(1), from + m.end()), f.message()).withHelp(f.help()));
            }
        }
        return Optional.empty();
    }

    /** Whether {@code xml:lang} stands in a tag: in most there is none. */
    private static boolean names(String text, int from, int to) {
        for (int i = from; i < to - 5; i++) {
            if (text.charAt(i) == ':' && text.startsWith("lang", i + 1)) {
                return true;
            }
        }
        return false;
    }

    private record Fault(String rule, String message, String help) {
    }

    private static Optional<Fault> fault(String tag) {
        String hyphens = tag.replace('_', '-');
        if (!hyphens.equals(tag) && FORM.matcher(hyphens).matches()) {
            return Optional.of(new Fault("lang-underscore", "the language tag \"" + tag + "\" has an underscore",
                    "did you mean \"" + hyphens + "\"?"));
        }
        if (!FORM.matcher(tag).matches()) {
            return Optional.of(new Fault("lang-form", "\"" + tag + "\" is not a language tag",
                    "write the code of the language, then script and country if needed: de, grc, sr-Cyrl, pt-BR"));
        }
        String primary = tag.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
        if (primary.length() == 2 && !LANGUAGES.contains(primary)) {
            return Optional.of(new Fault("lang-unknown", "there is no language with the code \"" + primary + "\"",
                    Optional.ofNullable(MEANT.get(primary)).map(l -> "did you mean " + l + "?")
                            .orElse("look its code up in the registry of language subtags")));
        }
        return Optional.empty();
    }
}
