package org.teipress.validate;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import org.teipress.document.TeiDocument;
import org.teipress.report.Diagnostic;
import org.teipress.report.NearestName;
import org.teipress.report.Span;
import org.teipress.source.Uris;

/** Checks identifiers and the pointers to them over the whole document, inclusions in their places. Used once. */
final class Pointers {

    private static final NamespaceUri TEI = NamespaceUri.of("http://www.tei-c.org/ns/1.0");
    private static final QName PREFIX_DEF = new QName(TEI.toString(), "prefixDef");
    private static final Pattern NCNAME = Pattern.compile(
            "[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{M}\\p{Nd}\\p{Pc}.\\u00B7\\u0387\\u06DD\\u06DE·-]*");

    /** The attributes of TEI whose values are pointers. */
    private static final Set<String> ATTRIBUTES = Set.of("active", "adj", "ana", "calendar", "change", "children",
            "copyOf", "corresp", "datcat", "datingMethod", "datingPoint", "decls", "domains", "ed", "edRef", "end",
            "exclude", "facs", "feats", "filter", "follow", "from", "fVal", "hand", "inst", "lemmaRef", "location",
            "marks", "mutual", "new", "next", "nymRef", "origin", "parent", "parts", "passive", "period", "perf",
            "precededBy", "prev", "ref", "rendition", "require", "resp", "sameAs", "scribeRef", "select", "since",
            "source", "spanTo", "start", "synch", "target", "targetEnd", "to", "toWhom", "unitRef", "url", "uri",
            "valueDatcat", "where", "who", "wit");

    /** Pointers to images, which publishing looks after; and those whose bare names are findings of other rules. */
    private static final Set<String> IMAGES = Set.of("facs", "url", "uri", "wit", "hand", "new", "calendar", "filter", "location");

    /** Attributes that hold pointers on some elements and other values on others. */
    private static final Set<String> OTHER_VALUES = Set.of("from", "to", "where", "ed", "marks", "when", "unit", "perf", "new", "period");

    /** Attributes that hardly ever mean a file: their bare names are identifiers that nobody has. */
    private static final Set<String> PEOPLE = Set.of("ana", "corresp", "ref", "resp", "scribeRef", "toWhom", "who");

    /** What makes a value a path rather than a name. */
    private static final Pattern FILE = Pattern.compile(".#|/|\\.[A-Za-z]{2,5}$");

    private final TeiDocument document;
    private final OtherFiles files;
    private final Prefixes prefixes = new Prefixes();
    private final Attributes attributes;
    /** Identifiers, and which attribute says them. */
    private final Map<String, Integer> ids = new HashMap<>();
    /** What is meant as an identifier, and is none because of a space in it or of the attribute's name: pointers to it follow from that. */
    private final Set<String> halves = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    Pointers(TeiDocument document, OtherFiles files) {
        this.document = document;
        this.attributes = new Attributes(document);
        this.files = files;
    }

    /** All findings about identifiers and pointers. */
    List<Diagnostic> check() {
        attributes.named(Set.of("ident")).mapToObj(i -> attributes.node(i).getParent())
                .filter(e -> e.getNodeName().equals(PREFIX_DEF)).forEach(prefixes::add);
        attributes.named(Set.of("id")).forEach(i -> halves.add(attributes.value(i).strip()));
        attributes.identifiers().forEach(i -> identifier(i, attributes.value(i).strip()));
        attributes.named(ATTRIBUTES).filter(this::pointsElsewhere).filter(i -> attributes.namespaceOfElement(i).equals(TEI)).forEach(this::pointers);
        return found;
    }

    /** Whether an attribute is more than one pointer to an identifier that is there, as most are. */
    private boolean pointsElsewhere(int attribute) {
        String value = attributes.value(attribute);
        return !value.startsWith("#") || !ids.containsKey(value.substring(1));
    }

    private void pointers(int attribute) {
        StringTokenizer tokens = new StringTokenizer(attributes.value(attribute));
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (token.equals("#") && tokens.hasMoreTokens()) {
                spaced(attributes.node(attribute), tokens.nextToken());
            } else if (!token.startsWith("#") || !ids.containsKey(token.substring(1))) {
                pointer(attributes.node(attribute), token);
            }
        }
    }

    private void spaced(XdmNode attribute, String name) {
        found.add(Diagnostic.error("ref-empty", document.span(attribute), "in " + attribute.getNodeName().getLocalName() + " a space stands behind the #")
                .withHelp("write #" + name + " without a space"));
    }

    private void identifier(int attribute, String id) {
        if (!isPlain(id) && !NCNAME.matcher(id).matches()) {
            halves.add(id.replaceFirst("\\s.*$", ""));
            halves.add(id.replaceAll("\\s", ""));
            found.add(Diagnostic.error("ref-id-invalid", document.span(attributes.node(attribute)),
                    "\"" + id + "\" cannot be an xml:id").withHelp("an xml:id begins with a letter or _ and goes on "
                    + "with letters, digits, hyphens, points and _; it has no spaces"));
        }
        Integer first = ids.putIfAbsent(id, attribute);
        if (first != null) {
            found.add(Diagnostic.error("ref-id-duplicate", document.span(attributes.node(attribute)),
                            "the xml:id \"" + id + "\" is used twice")
                    .withHelp("give one of the two elements another xml:id, and correct the pointers to it")
                    .withRelated(document.span(attributes.node(first).getParent()), "it is used first here"));
        }
    }

    /** Whether an identifier has only English letters, digits and signs that are always allowed, as most have. */
    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '-' || c == '.'))) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    private void pointer(XdmNode attribute, String token) {
        if (!token.startsWith("#")) {
            prefixes.expand(token).ifPresentOrElse(e -> expanded(attribute, token, e), () -> elsewhere(attribute, token));
            return;
        }
        if (token.contains("(")) {
            return;
        }
        String id = token.substring(1);
        if (ids.containsKey(id) || ids.containsKey(decoded(id)) || halves.contains(id)) {
            return;
        }
        String name = attribute.getNodeName().getLocalName();
        if (id.isEmpty()) {
            found.add(Diagnostic.error("ref-empty", document.span(attribute), name + "=\"#\" points to nothing")
                    .withHelp("write the xml:id of the element that is meant behind the #, or remove the attribute"));
            return;
        }
        Optional<String> near = NearestName.of(id, ids.keySet());
        found.add(Diagnostic.error("ref-target-missing", document.span(attribute),
                        "nothing in the document has the xml:id \"" + id + "\" that " + name + " points to")
                .withHelp(near.map(n -> "did you mean #" + n + "?").orElse("give the element that is meant this xml:id; "
                        + "if it is in another file, write the file's name before the #")));
    }

    /** A pointer with a prefix of the project's own. */
    private void expanded(XdmNode attribute, String token, Prefixes.Expanded expanded) {
        String prefix = token.substring(0, token.indexOf(':'));
        if (!expanded.declared()) {
            Optional<String> near = NearestName.of(prefix, prefixes.names());
            found.add(Diagnostic.warning("ref-prefix-unknown", document.span(attribute),
                    "the prefix \"" + prefix + ":\" is not declared").withHelp(near.map(n -> "did you mean " + n + ":?")
                    .orElse("declare it with <prefixDef ident=\"" + prefix + "\"> in the header")));
        } else if (!expanded.matched()) {
            found.add(Diagnostic.warning("ref-prefix-no-match", document.span(attribute), "\"" + token
                    + "\" does not have the form that the <prefixDef> of \"" + prefix + ":\" asks for")
                    .withHelp("correct the pointer, or @matchPattern"));
        } else {
            expanded.targets().stream().filter(t -> !t.startsWith("#") && !t.contains("://")).findFirst()
                    .ifPresent(t -> elsewhere(attribute, t));
        }
    }

    /** A pointer into another file of the project. */
    private void elsewhere(XdmNode attribute, String target) {
        String name = attribute.getNodeName().getLocalName();
        if (IMAGES.contains(name) || target.isEmpty() || target.contains(":") || target.contains("(")) {
            return;
        }
        if (!FILE.matcher(target).find()) {
            bare(attribute, target);
            return;
        }
        URI uri = Uris.resolve(String.valueOf(attribute.getParent().getBaseURI()), target);
        URI file = Uris.parse(uri.toString().replaceFirst("[?#].*$", ""));
        if (files.isThere(file).equals(Optional.of(false))) {
            found.add(Diagnostic.error("ref-file-missing", document.span(attribute), "there is no file \""
                    + target.replaceFirst("#.*$", "") + "\", to which " + name + " points")
                    .withHelp("correct the path, seen from this file; for an element of this document write # before its xml:id"));
        } else if (uri.getFragment() != null && files.isThere(file).equals(Optional.of(true)) && file.getPath().matches(".*\\.(xml|tei|odd)")
                && !files.ids(file).contains(uri.getFragment())) {
            Optional<String> near = NearestName.of(uri.getFragment(), files.ids(file));
            found.add(Diagnostic.error("ref-target-missing", document.span(attribute), "nothing in " + target.replaceFirst("#.*$", "")
                    + " has the xml:id \"" + uri.getFragment() + "\" that " + name + " points to").withHelp(near
                    .map(n -> "did you mean #" + n + "?").orElse("give the element that is meant this xml:id, or correct the pointer")));
        }
    }

    /** A name without anything that makes it a path: where an element has it, the sign before it was forgotten. */
    private void bare(XdmNode attribute, String name) {
        String says = attribute.getNodeName().getLocalName();
        if (ids.containsKey(name) && !OTHER_VALUES.contains(says)) {
            found.add(Diagnostic.error("ref-no-hash", document.span(attribute), says + " says \"" + name + "\", which means a file of that name")
                    .withHelp("did you mean #" + name + "?"));
        } else if (PEOPLE.contains(says) && !isCitation(attribute) && NCNAME.matcher(name).matches() && !halves.contains(name)
                && !files.isThere(Uris.resolve(String.valueOf(attribute.getParent().getBaseURI()), name)).equals(Optional.of(true))) {
            nothing(attribute, attribute.getStringValue().strip());
        }
    }

    /** Editions of papyri name the literature on a reading in words: {@code resp="BL 9.17"}. */
    private static boolean isCitation(XdmNode attribute) {
        return Set.of("lem", "rdg").contains(attribute.getParent().getNodeName().getLocalName());
    }

    /** A bare name that nobody has, such as that of a person: said once, of however many words it consists. */
    private void nothing(XdmNode attribute, String value) {
        boolean several = value.indexOf(' ') > 0;
        Diagnostic diagnostic = Diagnostic.warning("ref-no-hash", document.span(attribute), attribute.getNodeName().getLocalName() + " says \""
                + value + "\", which means " + (several ? "files of these names, and there are none" : "a file of that name, and there is none"))
                .withHelp(several ? "it takes pointers: write # and the xml:id of each element that is meant"
                        : "write #" + value + ", and give that xml:id to the element that is meant");
        if (found.isEmpty() || !found.get(found.size() - 1).equals(diagnostic)) {
            found.add(diagnostic);
        }
    }

    private static String decoded(String id) {
        try {
            return java.net.URLDecoder.decode(id.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }
}
