package org.teipress.validate;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.teipress.report.Diagnostic;
import org.teipress.report.Severity;

/**
 * One mistake, one message: where the grammar and a rule complain of the same thing, the rule stays, because it knows
 * what is meant. They speak of the same thing when they point into the same tag and quote the same value, or name the
 * same element that lacks something.
 */
final class Overlaps {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|(<[\\w:.-]+>)");

    /** Rules about what may stand in what say so in their names: tei-div-in-p. */
    private static final Pattern NESTING = Pattern.compile("-(in|inside|outside)-");

    /** What grammars say of text in a wrong place, and of attributes that an element does not have: findings of rules may follow. */
    private static final Set<String> TEXT = Set.of("rng-text-not-allowed", "xsd-complex-type.2");
    private static final Set<String> ATTRIBUTE = Set.of("rng-invalid-attribute-name", "xsd-complex-type.3.2");

    /** What W3C Schema says of elements that are misplaced, unknown or incomplete. */
    private static final String XSD_CONTENT = "xsd-complex-type.2.4";
    private static final Pattern INCOMPLETE = Pattern.compile("> (is incomplete|must not be empty)");

    /** Rules about elements that lack what they are for. */
    private static final Pattern LACKING = Pattern.compile("tei-.*-(without|empty).*");

    private static final Pattern MEANT = Pattern.compile("did you mean ([\\w:.-]+)\\?");

    /** Rules that miss what may stand in another file of the document. */
    private static final Set<String> UNDECLARED = Set.of("ref-target-missing", "tei-wit-undeclared", "tei-hand-undeclared");

    /** How many findings before a place are looked at: those about one tag stand close together. */
    private static final int NEIGHBOURS = 6;

    /** How far behind a tag the text in it may begin. */
    private static final int REACH = 80;

    private final Map<URI, NavigableMap<Integer, List<Diagnostic>>> better = new HashMap<>();

    private Overlaps(List<Diagnostic> found) {
        for (Diagnostic d : found) {
            if (rank(d) > 0 || TEXT.contains(d.rule().value()) || ATTRIBUTE.contains(d.rule().value())) {
                better.computeIfAbsent(d.span().uri(), uri -> new TreeMap<>())
                        .computeIfAbsent(d.span().start().offset(), offset -> new ArrayList<>()).add(d);
            }
        }
    }

    /** The findings without those that a better one covers; it remembers them. */
    static List<Diagnostic> resolve(List<Diagnostic> found) {
        List<Diagnostic> all = withoutThoseOfInclusions(found);
        Overlaps overlaps = new Overlaps(all);
        List<Diagnostic> left = new ArrayList<>();
        Map<Diagnostic, List<Diagnostic>> covered = new IdentityHashMap<>();
        for (Diagnostic d : all) {
            Optional<Diagnostic> covers = overlaps.near(d).filter(other -> covers(other, d)).findFirst();
            covers.ifPresent(other -> covered.computeIfAbsent(other, o -> new ArrayList<>()).add(d));
            if (covers.isEmpty() && overlaps.near(d).noneMatch(other -> causes(other, d))) {
                left.add(d);
            }
        }
        return left.stream().map(d -> covered.containsKey(d) ? d.withCovered(covered.get(d)) : d).toList();
    }

    /** What is pointed to may be in a file that could not be included: told as what may follow from that. */
    private static List<Diagnostic> withoutThoseOfInclusions(List<Diagnostic> found) {
        Optional<Diagnostic> inclusion = found.stream().filter(d -> d.rule().value().startsWith("xinclude-")
                && d.severity() == Severity.ERROR).findFirst();
        List<Diagnostic> lost = found.stream().filter(d -> UNDECLARED.contains(d.rule().value()) && d.help().stream()
                .noneMatch(h -> h.startsWith("did you mean"))).toList();
        if (inclusion.isEmpty() || lost.isEmpty()) {
            return found;
        }
        List<Diagnostic> left = new ArrayList<>(found);
        left.removeAll(lost);
        Diagnostic told = inclusion.get();
        for (Diagnostic d : lost.subList(0, Math.min(3, lost.size()))) {
            told = told.withRelated(d.span(), "may follow from it: " + d.message());
        }
        left.set(left.indexOf(inclusion.get()), told);
        return left;
    }

    private Stream<Diagnostic> near(Diagnostic d) {
        NavigableMap<Integer, List<Diagnostic>> all = better.getOrDefault(d.span().uri(), new TreeMap<>());
        int start = d.span().start().offset();
        Stream<List<Diagnostic>> before = all.headMap(start, true).descendingMap().values().stream().limit(NEIGHBOURS);
        Stream<List<Diagnostic>> inside = all.subMap(start, false, Math.max(start, d.span().end().offset()) + REACH, true)
                .values().stream();
        return Stream.concat(before, inside).flatMap(List::stream);
    }

    /**
     * An attribute is missing because its name is misspelt; one that may not be there points nowhere; letters of an expansion stand in no
     * expan, with the text before them; verses have no lines, but text.
     */
    private static boolean causes(Diagnostic cause, Diagnostic d) {
        String rule = cause.rule().value();
        int behind = cause.span().start().offset() - d.span().end().offset();
        if (TEXT.contains(rule) && d.rule().value().equals("tei-lg-without-l")) {
            return behind >= 0 && behind < REACH;
        }
        if (TEXT.contains(rule)) {
            return d.rule().value().equals("tei-ex-outside-expan") && cause.help().orElse("").contains("<expan>")
                    && cause.span().end().offset() == d.span().start().offset();
        }
        if (ATTRIBUTE.contains(rule) && rank(d) == 1 && cause.span().equals(d.span())) {
            return true;
        }
        Matcher meant = MEANT.matcher(cause.help().orElse(""));
        return ATTRIBUTE.contains(rule) && rank(d) == 2 && sameTag(cause, d) && meant.find()
                && d.help().orElse("").contains("@" + meant.group(1));
    }

    private static boolean covers(Diagnostic better, Diagnostic d) {
        if (rank(better) <= rank(d) || !better.severity().reaches(d.severity())
                || !sameTag(better, d)) {
            return false;
        }
        if (isMisplaced(d) && NESTING.matcher(better.rule().value()).find()
                || isIncomplete(d) && LACKING.matcher(better.rule().value()).matches()
                || d.rule().value().startsWith("rng-id-") && better.rule().value().equals("ref-id-invalid")) {
            return true;
        }
        boolean lacking = isIncomplete(d) || d.rule().value().contains("missing-required");
        Set<String> values = quoted(d.message(), lacking ? 2 : 1);
        values.retainAll(quoted(better.message(), lacking ? 2 : 1));
        return !values.isEmpty();
    }

    private static boolean isIncomplete(Diagnostic d) {
        return d.rule().value().contains("incomplete") || d.rule().value().equals(XSD_CONTENT) && INCOMPLETE.matcher(d.message()).find();
    }

    private static boolean isMisplaced(Diagnostic d) {
        return d.rule().value().endsWith("-context-element") || d.rule().value().equals(XSD_CONTENT) && !isIncomplete(d);
    }

    /** The grammar knows least about what is meant, pointers more, rules most. */
    private static int rank(Diagnostic d) {
        String rule = d.rule().value();
        return rule.startsWith("rng-") || rule.startsWith("xsd-") ? 0
                : rule.startsWith("ref-") ? 1 : rule.matches("(xml|xinclude|schema)-.*") ? 0 : 2;
    }

    private static boolean sameTag(Diagnostic one, Diagnostic other) {
        int start = one.span().start().offset();
        int begin = other.span().start().offset();
        return begin >= start && begin < one.span().end().offset()
                || start >= begin && start < other.span().end().offset();
    }

    private static Set<String> quoted(String message, int group) {
        Set<String> quoted = new HashSet<>();
        Matcher m = QUOTED.matcher(message);
        while (m.find()) {
            if (m.group(group) != null) {
                quoted.add(m.group(group));
            }
        }
        return quoted;
    }
}
