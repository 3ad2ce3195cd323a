package org.teipress.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TEI documents by chance: every element that our schema knows may stand anywhere, the usual ones more often, with
 * attributes that mean something. Well-formed, hardly ever valid.
 */
public final class RandomTei {

    private static final List<String> EVERY = names();
    private static final List<String> BLOCKS = List.of("div", "p", "p", "p", "lg", "l", "list", "item", "table", "row",
            "cell", "head", "note", "quote", "sp", "speaker", "ab", "figure", "opener", "closer", "entry", "floatingText");
    private static final List<String> RUNS = List.of("hi", "supplied", "unclear", "gap", "del", "add", "subst", "choice",
            "sic", "corr", "abbr", "expan", "ex", "orig", "reg", "app", "lem", "rdg", "note", "lb", "pb", "cb", "ref",
            "persName", "foreign", "seg", "q", "surplus", "damage", "space", "num", "title", "g", "milestone", "w");
    private static final List<String> ATTRIBUTES = List.of("n='1'", "n='12 v'", "type='main'", "rend='italic bold'",
            "rend='sup'", "reason='lost'", "reason='illegible'", "quantity='3'", "extent='some lines'", "unit='line'",
            "unit='character'", "target='#i1'", "target='https://example.org/'", "target='javascript:x'", "ref='#i2'",
            "who='#i1 #i3'", "resp='#i1'", "hand='#i2'", "place='margin'", "place='inline'", "place='above'", "wit='#A #B'",
            "when='1922-02-30'", "break='no'", "corresp='#i1'", "xml:lang='ar'", "xml:lang='kk-Latn'", "xml:lang=''",
            "rendition='#i1'", "style='color:red'", "url='no.png'", "cols='2'", "rows='x'", "cert='low'", "level='a'",
            "precision='low'", "part='I'", "next='#i1'", "cause='x'", "xml:space='preserve'", "atLeast='2'", "role='label'");

    private final Generator generator;
    private int ids;

    /** Documents that follow from a generator. */
    public RandomTei(Generator generator) {
        this.generator = generator;
    }

    /** The elements of our schema. */
    private static List<String> names() {
        try {
            String grammar = Files.readString(Path.of("schema", "compiled", "teipress.rng"));
            Matcher name = Pattern.compile("<element name=\"([A-Za-z0-9]+)\"").matcher(grammar);
            List<String> names = new ArrayList<>(name.results().map(r -> r.group(1)).distinct().sorted().toList());
            names.removeAll(List.of("TEI", "teiCorpus", "teiHeader", "egXML"));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of at most so many levels below its body. */
    public String document(int depth) {
        StringBuilder xml = new StringBuilder("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>"
                + "<title>By chance</title></titleStmt></fileDesc></teiHeader><text><body>");
        for (int i = 1 + generator.below(4); i > 0; i--) {
            element(xml, BLOCKS, depth);
        }
        return xml.append("</body></text></TEI>").toString();
    }

    private void element(StringBuilder xml, List<String> usual, int depth) {
        String name = generator.pick(generator.percent(80) ? usual : EVERY);
        xml.append('<').append(name);
        attributes(xml);
        xml.append('>');
        for (int i = generator.below(depth > 0 ? 6 : 2); i > 0; i--) {
            int kind = generator.below(10);
            if (kind < 4 || depth == 0) {
                xml.append(generator.text());
            } else if (kind == 4) {
                xml.append(generator.pick(List.of(" ", "\n  ", "<!-- by chance -->", "<?chance ?>", "")));
            } else {
                element(xml, generator.percent(usual == BLOCKS ? 50 : 95) ? RUNS : BLOCKS, depth - 1);
            }
        }
        xml.append("</").append(name).append('>');
    }

    private void attributes(StringBuilder xml) {
        List<String> names = new ArrayList<>();
        for (int i = generator.below(4); i > 0; i--) {
            String attribute = generator.pick(ATTRIBUTES);
            String name = attribute.substring(0, attribute.indexOf('='));
            if (!names.contains(name)) {
                names.add(name);
                xml.append(' ').append(attribute);
            }
        }
        if (generator.percent(10)) {
            xml.append(" xml:id='i").append(++ids).append('\'');
        }
    }
}
