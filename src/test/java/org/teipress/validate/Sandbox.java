package org.teipress.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.teipress.document.SaxonEngine;
import org.teipress.report.Check;
import org.teipress.report.Diagnostic;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Source;

/** A project folder for one test: files are written into it and validated. */
final class Sandbox {

    private final Path folder;
    private final List<URI> command = new ArrayList<>();

    Sandbox(Path folder) {
        this.folder = folder;
    }

    Path file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a schema and asks for it, as {@code --schema} does. */
    Sandbox schema(String name, String text) {
        command.add(file(name, text).toUri());
        return this;
    }

    Sandbox schema(Path file) {
        command.add(file.toUri());
        return this;
    }

    Validated validate(String name, String xml) {
        return validate(file(name, xml));
    }

    Validated validate(Path file) {
        try {
            SaxonEngine engine = new SaxonEngine(AccessPolicy.below(folder));
            return new Validation(engine, new SchemaChoice(command, List.of())).validate(Source.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Findings as {@code line:column-line:column rule}. */
    static List<String> rules(Validated validated) {
        return validated.report().diagnostics().stream()
                .map(d -> d.span().start() + "-" + d.span().end() + " " + d.rule()).toList();
    }

    static List<String> messages(Validated validated) {
        return validated.report().diagnostics().stream().map(Diagnostic::message).toList();
    }

    static List<String> helps(Validated validated) {
        return validated.report().diagnostics().stream().flatMap(d -> d.help().stream()).toList();
    }

    /** Checks as {@code name outcome}. */
    static List<String> checks(Validated validated) {
        return validated.report().checks().stream().map(c -> c.name() + " " + c.outcome()).toList();
    }

    static Stream<Check> checks(Validated validated, String name) {
        return validated.report().checks().stream().filter(c -> c.name().equals(name));
    }
}
