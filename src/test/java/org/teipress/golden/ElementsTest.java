package org.teipress.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.teipress.publish.Output;
import org.teipress.publish.Publication;
import org.teipress.testing.Press;

/**
 * Every element of our schema, as the web edition shows it: one file for each module of the ODD, in
 * {@code src/test/golden-elements}. An element without a template, one that the files do not know yet, or one whose text is not shown
 * without a rule that says why, fails.
 * {@code -Dapprove} rewrites; the diff is the review.
 */
class ElementsTest {

    private static final Path MODULES = Path.of("schema", "odd", "modules");
    private static final Path EXPECTED = Path.of("src", "test", "golden-elements");
    private static final Pattern ELEMENT = Pattern.compile("<elementSpec[^>]*ident=\"([^\"]+)\"");
    private static final Pattern PART = Pattern.compile(
            "(?s)<section class=\"div\" id=\"of-([^\"]+)\">(.*?)</section>(?=<section class=\"div\" id=\"of-|(</div>)*</main>)");
    private static final Pattern END = Pattern.compile("<p class=\"p\" id=\"[^\"]*\">end of [A-Za-z0-9]+</p>");
    private static final String EXAMPLES = " xmlns=\"http://www.tei-c.org/ns/Examples\"";
    private static final Pattern CLASS = Pattern.compile("class(?:Name)?\\s?=\\s?\"([^\"{]*)");
    /** Style sheets name these within a part of the page only, or they show the very element. */
    private static final Set<String> SCOPED = Set.of("author", "editor", "licence", "resp", "number", "caesura", "view", "witness", "app");
    private static final Set<String> OMITTED = omitted();
    private static final Press PRESS = new Press(Path.of("tei"));

    /** Where an element stands that means nothing without what it stands in. */
    private static final Map<String, String> AROUND = Map.ofEntries(
            Map.entry("row", "<table>%s</table>"), Map.entry("cell", "<table><row>%s</row></table>"),
            Map.entry("item", "<list>%s</list>"), Map.entry("lem", "<p><app>%s<rdg>other</rdg></app></p>"),
            Map.entry("rdg", "<p><app><lem>first</lem>%s</app></p>"), Map.entry("castItem", "<castList>%s</castList>"),
            Map.entry("orig", "<p><choice>%s<reg>other</reg></choice></p>"), Map.entry("reg", "<p><choice>%s<orig>other</orig></choice></p>"),
            Map.entry("sic", "<p><choice>%s<corr>other</corr></choice></p>"), Map.entry("corr", "<p><choice>%s<sic>other</sic></choice></p>"),
            Map.entry("abbr", "<p><choice>%s<expan>other</expan></choice></p>"), Map.entry("expan", "<p><choice>%s<abbr>other</abbr></choice></p>"),
            Map.entry("l", "<lg>%s</lg>"), Map.entry("speaker", "<sp>%s<p>speech</p></sp>"),
            Map.entry("witness", "<listWit>%s</listWit>"), Map.entry("person", "<listPerson>%s</listPerson>"),
            Map.entry("place", "<listPlace>%s</listPlace>"), Map.entry("org", "<listOrg>%s</listOrg>"));

    @TestFactory
    Stream<DynamicTest> modules() throws IOException {
        try (Stream<Path> files = Files.list(MODULES)) {
            return files.sorted().toList().stream().map(module -> DynamicTest.dynamicTest(
                    module.getFileName().toString(), () -> check(module)));
        }
    }

    /** Elements give their names to what shows them; a part of the page of the same name would give them its looks. */
    @Test
    void noPartOfThePageIsCalledLikeAnElement() throws IOException {
        Set<String> elements = new HashSet<>();
        try (Stream<Path> files = Files.list(MODULES)) {
            for (Path module : files.toList()) {
                elements.addAll(elements(module));
            }
        }
        for (Path folder : List.of(Path.of("xslt", "html"), Path.of("src", "main", "web"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(xsl|js)")).toList()) {
                    assertThat(names(Files.readString(file))).as(file.toString()).doesNotContainAnyElementsOf(elements);
                }
            }
        }
    }

    private static Set<String> names(String program) {
        return CLASS.matcher(program).results().flatMap(r -> Stream.of(r.group(1).split("\\s+")))
                .filter(name -> !SCOPED.contains(name)).collect(Collectors.toSet());
    }

    private static void check(Path module) throws IOException {
        List<String> elements = elements(module);
        if (elements.isEmpty()) {
            return;
        }
        Publication made = PRESS.publish(PRESS.readBody(body(elements)), Output.HTML);
        assertThat(made.report().diagnostics()).as("elements without a template")
                .noneMatch(d -> d.rule().toString().contains("pub-unhandled"));
        Map<String, String> shown = shown(new String(made.files().get(0).bytes(), StandardCharsets.UTF_8));
        assertThat(elements).as("elements that the page has lost").allMatch(shown::containsKey);
        assertThat(shown.keySet()).as("elements whose text is not shown, without a rule in schema/omissions.xml that says why")
                .allMatch(element -> shown.get(element).contains("Words") || OMITTED.contains(element));
        StringBuilder told = new StringBuilder();
        shown.forEach((element, html) -> told.append(element).append(": ").append(html.strip().replaceAll("\\s+", " ")).append('\n'));
        Path expected = EXPECTED.resolve(module.getFileName().toString().replace(".xml", ".txt"));
        if (System.getProperty("approve") != null) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, told);
        }
        assertThat(told.toString()).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    }

    /** The elements that the web edition leaves out by a rule. */
    private static Set<String> omitted() {
        try {
            return Pattern.compile("outputs=\"html[^\"]*\"\\s+elements=\"([^\"]*)\"").matcher(Files.readString(Path.of("schema", "omissions.xml")))
                    .results().flatMap(rule -> Stream.of(rule.group(1).split("\\s+"))).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> elements(Path module) throws IOException {
        List<String> elements = new ArrayList<>();
        Matcher element = ELEMENT.matcher(Files.readString(module));
        while (element.find()) {
            elements.add(element.group(1));
        }
        return elements;
    }

    /** A division for each element, which holds it with some words and an end to know it by. */
    private static String body(List<String> elements) {
        StringBuilder body = new StringBuilder();
        for (String element : elements) {
            String instance = "<" + element + (element.equals("egXML") ? EXAMPLES : "") + " n=\"7\">Words</" + element + ">";
            body.append("<div xml:id=\"of-").append(element).append("\">")
                    .append(String.format(AROUND.getOrDefault(element, "%s"), instance))
                    .append("<p>end of ").append(element).append("</p></div>");
        }
        return body.toString();
    }

    private static Map<String, String> shown(String page) {
        Map<String, String> shown = new TreeMap<>();
        Matcher part = PART.matcher(page);
        while (part.find()) {
            shown.put(part.group(1), END.matcher(part.group(2)).replaceFirst(""));
        }
        return shown;
    }
}
