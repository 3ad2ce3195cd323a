package org.teipress.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmSequenceIterator;
import org.teipress.document.DocumentReader;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Severity;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** Names of persons, places and organisations in all their spellings, and whom they mean. Immutable after loading. */
final class Authority {

    private static final QName ID = new QName("http://www.w3.org/XML/1998/namespace", "id");
    private static final Map<String, String> NAMES = Map.of("person", "persName", "place", "placeName", "org", "orgName");

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final Map<String, Set<String>> owners = new HashMap<>();

    /**
     * One way to write a name.
     *
     * @param words    its words
     * @param element  {@code persName}, {@code placeName} or {@code orgName}
     * @param pointer  whom it means
     * @param initials of the person's forenames, where this is a surname alone
     */
    record Name(List<String> words, String element, String pointer, String initials) {

        boolean surnameAlone() {
            return !initials.isEmpty();
        }
    }

    /** Reads authority files; what is wrong with them goes to the findings. */
    static Authority load(List<AuthorityFile> files, Findings findings) throws IOException {
        Authority authority = new Authority();
        for (AuthorityFile file : files) {
            SaxonEngine engine = new SaxonEngine(AccessPolicy.below(file.file().toAbsolutePath().getParent()));
            DocumentReader.Result read = new DocumentReader(engine).read(Source.of(file.file()), List.of());
            if (read.document().isEmpty()) {
                findings.add("import-authority", Severity.ERROR, 0, 0, "the authority file " + file.file()
                        + " cannot be read as XML", "validate it: teipress validate " + file.file());
                continue;
            }
            authority.collect(read.document().get().tree(), file.address());
        }
        return authority;
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    private void collect(XdmNode tree, String address) {
        XdmSequenceIterator<XdmNode> all = tree.axisIterator(Axis.DESCENDANT);
        while (all.hasNext()) {
            XdmNode node = all.next();
            String kind = node.getNodeKind() == XdmNodeKind.ELEMENT ? node.getNodeName().getLocalName() : "";
            String id = NAMES.containsKey(kind) ? node.getAttributeValue(ID) : null;
            if (id != null) {
                entry(node, NAMES.get(kind), address + "#" + id);
            }
        }
    }

    private void entry(XdmNode node, String element, String pointer) {
        Set<String> written = new LinkedHashSet<>();
        Set<String> surnames = new LinkedHashSet<>();
        StringBuilder initials = new StringBuilder();
        for (XdmNode name : node.children(element)) {
            String surname = parts(name, "surname");
            String forename = parts(name, "forename");
            String whole = surname.isEmpty() ? words(name) : (forename + " " + surname).strip();
            written.add(whole);
            List<String> list = List.of(whole.split("[\\s.]+"));
            String last = list.get(list.size() - 1);
            if (element.equals("persName") && list.size() > 1 && last.length() > 3 && Words.name(last)) {
                surnames.add(last);
                initials.append(whole.charAt(0));
                written.add(whole.charAt(0) + ". " + last);
            }
        }
        written.forEach(w -> add(w, element, pointer, ""));
        surnames.stream().filter(s -> !written.contains(s)).forEach(s -> add(s, element, pointer, initials.toString()));
    }

    private static String words(XdmNode node) {
        return node.getStringValue().replaceAll("\\s+", " ").strip();
    }

    private static String parts(XdmNode name, String part) {
        StringBuilder words = new StringBuilder();
        for (XdmNode child : name.children(part)) {
            words.append(words.length() > 0 ? " " : "").append(words(child));
        }
        return words.toString();
    }

    /** Adds a way to write a name. */
    void add(String written, String element, String pointer, String initials) {
        List<String> words = tokens(written);
        if (words.isEmpty() || words.size() == 1 && words.get(0).length() < 3) {
            return;
        }
        byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Name(words, element, pointer, initials));
        owners.computeIfAbsent(String.join(" ", words), w -> new LinkedHashSet<>()).add(pointer);
    }

    /** The words of a name; a full stop belongs to its word. */
    static List<String> tokens(String name) {
        List<String> tokens = new ArrayList<>();
        for (String word : name.replace(".", ". ").strip().split("\\s+")) {
            if (!word.isEmpty()) {
                tokens.add(word);
            }
        }
        return tokens;
    }

    /** The names that begin with a word, the longest first. */
    List<Name> startingWith(String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream()
                .sorted((a, b) -> b.words().size() - a.words().size()).toList();
    }

    /** All whom a name can mean. */
    Set<String> owners(Name name) {
        return owners.getOrDefault(String.join(" ", name.words()), Set.of());
    }
}
