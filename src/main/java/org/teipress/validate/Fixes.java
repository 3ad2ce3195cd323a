package org.teipress.validate;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teipress.report.Diagnostic;
import org.teipress.report.Edit;
import org.teipress.report.Fix;
import org.teipress.report.Span;
import org.teipress.source.Chars;
import org.teipress.source.Source;

/**
 * Finds the changes that would mend findings, from the text at fault and the advice given. Safe is only what cannot change the
 * meaning: a name in the wrong case, a missing {@code #} before an identifier that is there, the same letters in another encoding. Used for
 * one document.
 */
final class Fixes {

    private static final Pattern MEANT = Pattern.compile("did you mean (?:<([^>]+)>|\"([^\"]+)\"|#?([\\p{L}_][^\\s?]*))\\?");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=]+)\\s*=\\s*([\"'])(.*)\\2", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?)([^\\s/>!?]+)(?:[^\"'>]|\"[^\"]*+\"|'[^']*+')*+>|<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?]]>",
            Pattern.DOTALL);
    private static final Pattern WRITTEN_AS = Pattern.compile("day: (-?\\d{4,}(?:-\\d\\d){1,2})\\.$");
    private static final Pattern ID = Pattern.compile("\\sxml:id\\s*=\\s*[\"']\\s*([^\"'\\s]+)");
    private static final Set<String> BREAKS = Set.of("yes", "no", "maybe");
    private static final Set<String> IN_XML = Set.of("lang", "space");

    private final Map<URI, Source> sources;
    private @Nullable Set<String> ids;

    /** For a document that consists of these files. */
    Fixes(Map<URI, Source> sources) {
        this.sources = sources;
    }

    /** The findings, each with the change that would mend it where one is known. */
    List<Diagnostic> attach(List<Diagnostic> found) {
        return found.stream().map(d -> d.fix().isEmpty() && sources.containsKey(d.span().uri())
                ? fix(d).map(d::withFix).orElse(d) : d).toList();
    }

    private Optional<Fix> fix(Diagnostic d) {
        return switch (d.rule().value()) {
            case "rng-unknown-element" -> element(d);
            case "rng-invalid-attribute-name" -> attributeName(d);
            case "rng-invalid-attribute-value" -> attributeValue(d);
            case "ref-target-missing" -> target(d);
            case "ref-no-hash" -> meant(d).flatMap(m -> value(d, v -> ("  " + v).replaceAll("(?<=\\s)" + Pattern.quote(m) + "(?=\\s|$)",
                    Matcher.quoteReplacement("#" + m)).substring(2)));
            case "tei-wit-no-hash" -> hash(d, "wit");
            case "tei-hand-no-hash" -> hash(d, "hand");
            case "tei-break-value" -> inTag(d, "break", v -> v.strip().toLowerCase(Locale.ROOT))
                    .filter(f -> BREAKS.contains(f.edits().get(0).replacement()));
            case "tei-date-format" -> date(d);
            case "uni-not-composed" -> composed(d);
            case "lang-underscore" -> value(d, v -> v.replace('_', '-'));
            case "xml-ampersand" -> ampersand(d);
            default -> Optional.empty();
        };
    }

    private Source source(Diagnostic d) {
        return sources.get(d.span().uri());
    }

    private String text(Diagnostic d) {
        return source(d).chars().subSequence(d.span().start().offset(), d.span().end().offset()).toString();
    }

    private static Optional<String> meant(Diagnostic d) {
        Matcher m = MEANT.matcher(d.help().orElse(""));
        return m.find() ? Optional.of(m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3))
                : Optional.empty();
    }

    /** Both tags of an element whose name is nearly right. */
    private Optional<Fix> element(Diagnostic d) {
        Matcher tag = TAG.matcher(text(d));
        Optional<String> meant = meant(d);
        if (meant.isEmpty() || !tag.lookingAt() || tag.group(2) == null) {
            return Optional.empty();
        }
        String name = tag.group(2);
        String prefix = name.substring(0, name.indexOf(':') + 1);
        int from = d.span().start().offset() + 1;
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(source(d).span(from, from + name.length()), prefix + meant.get()));
        if (!tag.group().endsWith("/>")) {
            Optional<Span> end = endTag(source(d), d.span().end().offset(), name);
            if (end.isEmpty()) {
                return Optional.empty();
            }
            edits.add(new Edit(end.get(), prefix + meant.get()));
        }
        boolean safe = name.substring(prefix.length()).equalsIgnoreCase(meant.get());
        return Optional.of(new Fix("write <" + prefix + meant.get() + ">", edits, safe));
    }

    /** The name in the end tag of the element that is open at an offset. */
    private static Optional<Span> endTag(Source source, int from, String name) {
        Matcher tag = TAG.matcher(source.chars());
        int depth = 1;
        int at = from;
        while (tag.find(at)) {
            at = tag.end();
            if (tag.group(2) != null && !tag.group().endsWith("/>")) {
                depth += tag.group(1).isEmpty() ? 1 : -1;
                if (depth == 0) {
                    return tag.group(2).equals(name) ? Optional.of(source.span(tag.start(2), tag.end(2))) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Fix> attributeName(Diagnostic d) {
        Matcher written = ATTRIBUTE.matcher(text(d));
        Optional<String> meant = meant(d);
        if (meant.isEmpty() || !written.matches()) {
            return Optional.empty();
        }
        String name = written.group(1);
        boolean safe = name.equalsIgnoreCase(meant.get()) || IN_XML.contains(name) && meant.get().equals("xml:" + name);
        int from = d.span().start().offset();
        return Optional.of(Fix.of("write " + meant.get(), source(d).span(from, from + name.length()), meant.get(), safe));
    }

    private Optional<Fix> attributeValue(Diagnostic d) {
        return meant(d).flatMap(meant -> value(d, v -> meant)).map(fix -> new Fix(fix.title(), fix.edits(),
                fix.edits().get(0).replacement().equalsIgnoreCase(quoted(d).strip())));
    }

    private String quoted(Diagnostic d) {
        Matcher written = ATTRIBUTE.matcher(text(d));
        return written.matches() ? written.group(3) : "";
    }

    /** Another value for an attribute; taken as safe. */
    private Optional<Fix> value(Diagnostic d, Function<String, String> change) {
        Matcher written = ATTRIBUTE.matcher(text(d));
        if (!written.matches()) {
            return Optional.empty();
        }
        String value = change.apply(written.group(3));
        int from = d.span().start().offset();
        boolean fits = !value.equals(written.group(3)) && !value.contains(written.group(2)) && !value.contains("<");
        return fits ? Optional.of(Fix.of("write " + written.group(1) + "=\"" + value + "\"",
                source(d).span(from + written.start(3), from + written.end(3)), value, true)) : Optional.empty();
    }

    /** Another value for an attribute in the tag at fault. */
    private Optional<Fix> inTag(Diagnostic d, String attribute, Function<String, String> change) {
        Span span = source(d).attribute(d.span(), attribute);
        return value(Diagnostic.error(d.rule().value(), span, d.message()), change);
    }

    /** Bare names become pointers, if every one of them is an identifier of the document. */
    private Optional<Fix> hash(Diagnostic d, String attribute) {
        boolean[] known = {true};
        Optional<Fix> fix = inTag(d, attribute, value -> pointers(value, known));
        return fix.filter(f -> known[0]);
    }

    private String pointers(String written, boolean[] known) {
        StringBuilder value = new StringBuilder();
        for (String token : written.split("(?<=\\s)|(?=\\s)")) {
            boolean bare = !token.isBlank() && !token.matches(".*[#:/].*");
            known[0] &= !bare || ids().contains(token);
            value.append(bare ? "#" : "").append(token);
        }
        return value.toString();
    }

    private Optional<Fix> date(Diagnostic d) {
        Matcher advice = WRITTEN_AS.matcher(d.help().orElse(""));
        Matcher wrong = Pattern.compile("^(\\w+)=\"([^\"]*)\"").matcher(d.message());
        if (!advice.find() || !wrong.find() || !wrong.group(2).strip().matches("\\d{4}-\\d{1,2}(-\\d{1,2})?")) {
            return Optional.empty();
        }
        return inTag(d, wrong.group(1), v -> advice.group(1));
    }

    /** A pointer that differs from an identifier by a letter or two: for a person to decide. */
    private Optional<Fix> target(Diagnostic d) {
        Matcher wrong = Pattern.compile("the xml:id \"([^\"]+)\"").matcher(d.message());
        return meant(d).filter(m -> wrong.find()).flatMap(meant -> value(d, v ->
                v.replaceAll("#" + Pattern.quote(wrong.group(1)) + "(?=\\s|$)", Matcher.quoteReplacement("#" + meant))))
                .map(f -> new Fix(f.title(), f.edits(), false));
    }

    private Optional<Fix> composed(Diagnostic d) {
        String text = text(d);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.equals(text) ? Optional.empty()
                : Optional.of(Fix.of("write the composed letters", d.span(), composed, true));
    }

    /** An ampersand that begins nothing is meant as one. */
    private Optional<Fix> ampersand(Diagnostic d) {
        CharSequence text = source(d).chars();
        int at = d.span().start().offset();
        boolean alone = Chars.startsWith(text, "&", at) && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
        return alone ? Optional.of(Fix.of("write &amp;", source(d).span(at, at + 1), "&amp;", true)) : Optional.empty();
    }

    /** The identifiers of the document; few fixes ask for them. */
    private Set<String> ids() {
        if (ids == null) {
            ids = ids(sources.values());
        }
        return ids;
    }

    /** The identifiers of a document, as they are written in its files. */
    static Set<String> ids(Iterable<Source> sources) {
        Set<String> ids = new java.util.HashSet<>();
        sources.forEach(s -> ID.matcher(s.chars()).results().map(r -> r.group(1)).forEach(ids::add));
        return ids;
    }
}
