package org.teipress.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.NearestName;

/**
 * Looks for names in a convention's own file that mean nothing: a row that no parent has, a joint, a publication or a
 * placeholder that there is not. Used for one file and thrown away.
 */
final class ConventionNames {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}|]+)\\}");
    private static final List<String> TEMPLATES = List.of("open", "close", "close-word", "sign", "after", "before",
            "between", "note");
    /** What may stand in braces: what xslt/functions/signs.xsl fills in, and the other halves of a pair. */
    private static final List<String> PLACEHOLDERS = List.of("n", "min", "max", "unit", "extent", "dots", "met", "hand",
            "glyph", "name", "text", "place", "rend", "responsible", "superscript", "alternatives", "quote-open", "quote-close",
            "thousands", "tick", "by", "desc", "marks", "before-block", "behind-block", "language", "regs", "corrs", "rdg",
            "authority", "sic", "corr", "orig", "reg", "abbr", "expan", "del", "add", "SIC", "CORR", "ORIG", "REG", "DEL", "ADD");

    private final TeiDocument own;
    private final List<XdmNode> all;
    private final List<Diagnostic> faults = new ArrayList<>();

    /**
     * Prepares to look.
     *
     * @param own     the convention's file
     * @param parents all that it inherits from
     */
    ConventionNames(TeiDocument own, Collection<XdmNode> parents) {
        this.own = own;
        this.all = Stream.concat(Stream.of(own.tree()), parents.stream()).map(Conventions::root).toList();
    }

    List<Diagnostic> faults() {
        List<String> inherited = all.stream().skip(1).flatMap(c -> values(c, "row", "id")).toList();
        Set<String> joints = set("joint", "name");
        Set<String> publications = set("published", "id");
        for (XdmNode row : Conventions.root(own.tree()).select(Steps.child("row")).toList()) {
            String id = row.attribute("id");
            if (!inherited.contains(id) && row.attribute("element") == null) {
                unknownRow(row, id, inherited);
            }
            named(row, "joins", joints, "joint");
            named(row, "published", publications, "publication");
            row.select(Steps.child("print")).forEach(this::placeholders);
        }
        return faults;
    }

    private void unknownRow(XdmNode row, String id, List<String> inherited) {
        faults.add(Diagnostic.error("pub-convention-row", own.span(row), "there is no row \"" + id
                + "\" in the conventions that this one extends, so it never counts")
                .withHelp(NearestName.of(id, inherited).map(n -> "did you mean \"" + n + "\"? ").orElse("")
                        + "A new row says with element=\"…\" what it is about; \"teipress conventions show\" lists the rows"));
    }

    private void named(XdmNode row, String attribute, Set<String> known, String kind) {
        for (String name : Optional.ofNullable(row.attribute(attribute)).orElse("").strip().split("\\s+")) {
            if (!name.isEmpty() && !known.contains(name)) {
                faults.add(Diagnostic.error("pub-convention-name", own.span(row), "there is no " + kind + " \"" + name + "\"")
                        .withHelp(meant(name, known) + "add one to the convention, or take one of those that there are: "
                                + String.join(", ", known.stream().sorted().toList())));
            }
        }
    }

    private void placeholders(XdmNode print) {
        for (String template : TEMPLATES) {
            Matcher m = PLACEHOLDER.matcher(Optional.ofNullable(print.attribute(template)).orElse(""));
            while (m.find()) {
                String name = m.group(1);
                if (!PLACEHOLDERS.contains(name.replaceFirst("^=", "")) && !name.matches("=?@[a-zA-Z]+")) {
                    faults.add(Diagnostic.error("pub-convention-name", own.span(print), "{" + name + "} in \"" + template
                            + "\" stands for nothing").withHelp(meant(name, PLACEHOLDERS)
                                    + "what can stand in braces: " + String.join(", ", PLACEHOLDERS)));
                }
            }
        }
    }

    private static String meant(String name, Collection<String> known) {
        return NearestName.of(name, known).map(n -> "did you mean \"" + n + "\"? Else ").orElse("");
    }

    private Set<String> set(String element, String attribute) {
        Set<String> values = new HashSet<>();
        all.forEach(c -> values(c, element, attribute).forEach(values::add));
        return values;
    }

    private static Stream<String> values(XdmNode convention, String element, String attribute) {
        return convention.select(Steps.child(element)).map(n -> Optional.ofNullable(n.attribute(attribute)).orElse(""))
                .flatMap(v -> Arrays.stream(v.split("\\s+")));
    }
}
