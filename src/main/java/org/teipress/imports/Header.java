package org.teipress.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the teiHeader of an import, and the lists outside the text that its pointers need. */
final class Header {

    private final ImportOptions options;
    private final ImportRun run;
    private final Transcript transcript;

    Header(ImportOptions options, ImportRun run, Transcript transcript) {
        this.options = options;
        this.run = run;
        this.transcript = transcript;
    }

    Element element(String title, String language, int joined) {
        Element header = Element.of("teiHeader");
        header.add(Element.of("fileDesc").add(titles(title)).add(publication()).add(source()));
        header.add(encoding(joined));
        Element profile = Element.of("profileDesc");
        options.header().written().ifPresent(w -> profile.add(Element.of("creation").add(written(w))));
        profile.add(Element.of("langUsage")
                .add(Element.of("language", "ident", language).text(languageName(language))));
        hands().ifPresent(profile::add);
        header.add(profile);
        header.add(Element.of("revisionDesc").add(Element.of("change", "when", options.date().toString())
                .text("Imported from the transcript.")));
        return header;
    }

    private static Element written(String when) {
        int stroke = when.indexOf('/');
        Element date = stroke < 0 ? Element.of("date", "when", when)
                : Element.of("date", "from", when.substring(0, stroke), "to", when.substring(stroke + 1));
        return date.text(when.replace('/', '–'));
    }

    private Element source() {
        String words = options.header().source().map(s -> s + (s.matches(".*[.!?]") ? "" : ".") + " Transcript: “").orElse("Transcript “") + fileName() + "” ("
                + transcript.encoding() + ")." + (options.header().source().isPresent() ? ""
                : " Say here what it was transcribed from.");
        if (run.editions().isEmpty()) {
            return Element.of("sourceDesc").add(paragraph(words));
        }
        Element editions = Element.of("listBibl");
        run.editions().forEach((name, id) -> editions.add(Element.of("bibl", "xml:id", id).text(name)));
        return Element.of("sourceDesc").add(Element.of("bibl").text(words)).add(editions);
    }

    private Element publication() {
        Element statement = Element.of("publicationStmt");
        Optional<String> licence = options.header().licence();
        if (options.header().publisher().isEmpty() && licence.isEmpty()) {
            return statement.add(paragraph("Not published. Say here who publishes it, where, when, and under which licence."));
        }
        statement.add(Element.of("publisher").text(options.header().publisher().orElse("Not said yet.")));
        licence.ifPresent(l -> {
            boolean address = l.matches("https?://[^\\s<>\"{}|\\\\^`]+");
            statement.add(Element.of("availability").add(Element.of("licence", "target", address ? l : "").text(l)));
        });
        return statement;
    }

    private Element titles(String title) {
        Optional<String> author = options.header().author();
        Element titles = Element.of("titleStmt").add(Element.of("title").text(title));
        boolean needed = run.decisions().stream().anyMatch(d -> d.kind() == Kind.AUTHOR_NOTE);
        if (author.isPresent() || needed) {
            titles.add(Element.of("author", "xml:id", "author").text(author.orElse("Author of the text")));
        }
        if (options.header().editor().isPresent()) {
            titles.add(Element.of("editor", "xml:id", "editor").text(options.header().editor().get()));
        } else {
            titles.add(Element.of("respStmt", "xml:id", "editor").add(Element.of("resp").text("What stands in brackets"))
                    .add(Element.of("name").text("Editor of the transcript")));
        }
        run.people().forEach((name, id) -> titles.add(Element.of("respStmt", "xml:id", id).add(Element.of("resp")
                .text("Changes and comments in the file")).add(Element.of("name").text(name))));
        return titles;
    }

    private String fileName() {
        String path = transcript.uri().getPath();
        return path == null ? transcript.uri().toString() : path.substring(path.lastIndexOf('/') + 1);
    }

    private static Element paragraph(String text) {
        return Element.of("p").text(text);
    }

    private Element encoding(int joined) {
        Map<String, Integer> counts = run.decisions().stream().filter(d -> !d.kind().nothing()).collect(Collectors.groupingBy(d -> d.kind().words(),
                java.util.TreeMap::new, Collectors.summingInt(d -> 1)));
        String found = counts.entrySet().stream().map(e -> e.getValue() + " × " + e.getKey())
                .collect(Collectors.joining(", "));
        Element declaration = Element.of("editorialDecl");
        if (joined > 0) {
            declaration.add(Element.of("hyphenation", "eol", "some").add(paragraph(joined + " line ends of the transcript were "
                    + "joined; a hyphen at a line's end was kept where the rest of the text writes the word with it.")));
        }
        declaration.add(Element.of("quotation", "marks", "all").add(paragraph("Quotation marks are kept as they are.")));
        declaration.add(Element.of("interpretation").add(paragraph("The signs of the transcript were read in the “"
                + options.convention().word() + "” convention" + (found.isEmpty() ? "." : ": " + found + "."))));
        return Element.of("encodingDesc").add(declaration).add(Element.of("appInfo").add(Element.of("application",
                "ident", "teipress", "version", version()).add(Element.of("label").text("teipress import --as "
                + options.convention().word()))));
    }

    private static String version() {
        String version = Header.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    private Optional<Element> hands() {
        if (run.hands().isEmpty()) {
            return Optional.empty();
        }
        Element notes = Element.of("handNotes");
        run.hands().forEach((name, number) -> notes.add(Element.of("handNote", "xml:id", "hand-" + number)
                .text("Hand " + name + ".")));
        return Optional.of(notes);
    }

    private static String languageName(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? language : name;
    }

    /** What stands between header and text: the figures that are referred to, and the notes that are missing. */
    List<Element> lists() {
        List<Element> lists = new ArrayList<>();
        if (!run.figures().isEmpty() || !run.surfaces().isEmpty()) {
            Element facsimile = Element.of("facsimile").add(run.surfaces());
            run.figures().forEach(f -> facsimile.add(Element.of("surface", "xml:id", "figure-" + f, "n", f)));
            lists.add(facsimile);
        }
        List<Integer> missing = run.missingNotes().stream().distinct().sorted().toList();
        if (!missing.isEmpty()) {
            Element annotations = Element.of("listAnnotation");
            missing.forEach(n -> annotations.add(Element.of("note", "xml:id", "note-" + n, "n", NoteSigns.label(n), "place", "foot")
                    .add(Element.of("gap", "reason", "missing", "extent", "unknown"))));
            lists.add(Element.of("standOff").add(annotations));
        }
        return lists;
    }
}
