package org.teipress.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A library as its POM describes it, in the local repository that its jar came from.
 *
 * @param repository the folder of the local repository
 * @param pom        the root of its POM
 * @param version    its version
 */
record Library(Path repository, Element pom, String version) {

    /** The library that a jar on the class path is; empty for a jar that lies in no repository. */
    static Optional<Library> of(Path jar) throws Exception {
        Path folder = jar.getParent();
        Path paper = folder.resolve(folder.getParent().getFileName() + "-" + folder.getFileName() + ".pom");
        if (!Files.isRegularFile(paper)) {
            return Optional.empty();
        }
        Library library = new Library(folder, read(paper), folder.getFileName().toString());
        Path repository = folder.getParent().getParent();
        for (int i = 0; i < library.group().split("\\.").length; i++) {
            repository = repository.getParent();
        }
        return Optional.of(new Library(repository, library.pom, library.version));
    }

    private static Element read(Path paper) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(paper.toFile())
                .getDocumentElement();
    }

    String group() {
        return text(pom, "groupId").or(() -> child(pom, "parent").flatMap(p -> text(p, "groupId"))).orElseThrow();
    }

    String artifact() {
        return text(pom, "artifactId").orElseThrow();
    }

    /** Group and artifact, as dependencies name them. */
    String key() {
        return group() + ":" + artifact();
    }

    /** The names of its licences, its parents asked where it is silent. */
    List<String> licences() throws Exception {
        List<String> own = child(pom, "licenses").stream().flatMap(l -> children(l, "license").stream())
                .map(l -> text(l, "name").orElse("?")).toList();
        Optional<Library> parent = own.isEmpty() ? parent() : Optional.empty();
        return parent.isPresent() ? parent.get().licences() : own;
    }

    /** Its address, its parents asked where it is silent; empty if nobody knows. */
    String address() throws Exception {
        Optional<String> own = text(pom, "url").filter(u -> !u.contains("${"));
        Optional<Library> parent = own.isEmpty() ? parent() : Optional.empty();
        return parent.isPresent() ? parent.get().address() : own.orElse("");
    }

    /** Group and artifact of what it needs to run. */
    List<String> needs() {
        return child(pom, "dependencies").stream().flatMap(d -> children(d, "dependency").stream())
                .filter(d -> !text(d, "optional").orElse("false").equals("true"))
                .filter(d -> List.of("compile", "runtime").contains(text(d, "scope").orElse("compile")))
                .map(d -> text(d, "groupId").orElse("").replaceAll("\\$\\{(project\\.|pom\\.)?groupId}", group()) + ":"
                        + text(d, "artifactId").orElse("")).toList();
    }

    private Optional<Library> parent() throws Exception {
        Optional<Element> parent = child(pom, "parent");
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        String artifact = text(parent.get(), "artifactId").orElseThrow();
        String its = text(parent.get(), "version").orElseThrow();
        Path paper = repository.resolve(text(parent.get(), "groupId").orElseThrow().replace('.', '/'))
                .resolve(artifact).resolve(its).resolve(artifact + "-" + its + ".pom");
        return Files.isRegularFile(paper) ? Optional.of(new Library(repository, read(paper), its)) : Optional.empty();
    }

    private static Optional<Element> child(Element of, String name) {
        return children(of, name).stream().findFirst();
    }

    private static Optional<String> text(Element of, String name) {
        return child(of, name).map(e -> e.getTextContent().strip());
    }

    private static List<Element> children(Element of, String name) {
        List<Element> found = new java.util.ArrayList<>();
        for (Node n = of.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && e.getTagName().equals(name)) {
                found.add(e);
            }
        }
        return found;
    }
}
