package org.teipress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.teipress.project.SchemaAddress;
import org.teipress.schema.SchemaCache;
import org.teipress.schema.SchemaFetcher;
import org.teipress.source.Uris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code teipress schema}. */
@Command(name = "schema", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        subcommands = {SchemaCommand.Add.class, SchemaCommand.Show.class, SchemaCommand.Remove.class}, description = {
            "Keeps schemas on this computer under their public addresses, so that documents that name them can be "
                + "validated without a network.",
            "Only \"schema add\" with an address on the web ever reads from the network."}, footer = {
            "  teipress schema add https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng",
            "  teipress schema add Downloads/tei_all.rng      the same from a file, under the same address",
            "  teipress schema add house.rng --as https://example.org/house.rng",
            "  teipress schema list",
            "  teipress schema remove https://example.org/house.rng"})
final class SchemaCommand extends CommandGroup {

    /** {@code teipress schema add}. */
    @Command(name = "add", mixinStandardHelpOptions = true, description = {
        "Puts a schema, with all that it includes, where validation finds it.",
        "A file of the TEI Consortium (tei_all.rng, p5subset.xml and the like) is put under the address where the "
            + "Consortium publishes it, unless --as says otherwise."}, footer = {
        "  teipress schema add Downloads/p5subset.xml",
        "  teipress schema add house.rng --as https://example.org/house.rng",
        "  teipress schema add https://example.org/house.rng --sha256 9f86d081884c7d65…"})
    static final class Add implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "SCHEMA", description = "A file, or an address on the web: RELAX NG, W3C Schema, "
                + "Schematron, ODD, or the TEI's p5subset.xml.")
        private String from = "";

        @Option(names = "--as", paramLabel = "ADDRESS", description = "The public address by which documents name it.")
        private @Nullable String as;

        @Option(names = "--sha256", paramLabel = "SUM", description = "Checksum that the file must have: what differs is refused.")
        private @Nullable String sum;

        @Override
        public Integer call() throws IOException {
            boolean web = from.matches("(?i)https?://.*");
            URI uri = web ? Uris.parse(from) : Path.of(from).toAbsolutePath().normalize().toUri();
            URI name = name(uri, web);
            SchemaFetcher.Result fetched = fetch(uri);
            byte[] main = fetched.files().get(uri);
            String found = SchemaCache.sha256(main);
            if (sum != null && !found.equals(sum.strip().toLowerCase(Locale.ROOT))) {
                throw new UserMistake(from + " is not the file that was meant: its SHA-256 is " + found
                        + ". Nothing was added");
            }
            PrintWriter out = spec.commandLine().getOut();
            SchemaCache cache = SchemaCache.ofUser();
            for (Map.Entry<URI, byte[]> file : fetched.files().entrySet()) {
                boolean isMain = file.getKey().equals(uri);
                URI place = isMain ? name : name.resolve(uri.resolve(".").relativize(file.getKey()));
                cache.put(place, file.getValue(), isMain ? Optional.empty() : Optional.of(name));
                out.println((isMain ? "added " : "  with ") + place + (isMain ? "\n  sha256 " + found : ""));
            }
            fetched.missing().forEach((part, why) -> spec.commandLine().getErr().println("teipress: a part is missing: " + why));
            return fetched.missing().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
        }

        private SchemaFetcher.Result fetch(URI uri) throws IOException {
            try {
                return new SchemaFetcher().fetch(uri);
            } catch (IllegalArgumentException e) {
                throw new UserMistake(e.getMessage() + ". Nothing was added");
            }
        }

        private URI name(URI uri, boolean web) {
            if (as != null) {
                URI name = Uris.parse(as);
                if (!name.isAbsolute()) {
                    throw new UserMistake("--as takes an address such as https://example.org/house.rng");
                }
                return name;
            }
            String file = Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("^.*/", "");
            return web ? uri : SchemaAddress.published(file).orElseThrow(() -> new UserMistake("say with --as by which "
                    + "address documents name this schema, for instance --as https://example.org/" + file
                    + "; a schema that they name by its path needs no adding"));
        }
    }

    /** {@code teipress schema list}. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = {
        "Lists the schemas that were added, and whether their files are still as they were."}, footer = {
        "  teipress schema list"})
    static final class Show implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            SchemaCache cache = SchemaCache.ofUser();
            PrintWriter out = spec.commandLine().getOut();
            List<SchemaCache.Entry> own = cache.entries().stream().filter(e -> e.part().isEmpty()).toList();
            boolean sound = true;
            for (SchemaCache.Entry entry : own) {
                List<SchemaCache.Entry> all = new ArrayList<>(List.of(entry));
                cache.entries().stream().filter(e -> e.part().equals(Optional.of(entry.name()))).forEach(all::add);
                List<SchemaCache.Entry> broken = all.stream().filter(e -> !cache.isSound(e)).toList();
                sound &= broken.isEmpty();
                out.println(entry.name() + (all.size() > 1 ? ", with " + (all.size() - 1) + " more" : ""));
                out.println("  sha256 " + entry.sha256());
                broken.forEach(e -> out.println("  lost or changed: " + cache.file(e) + ": add the schema again"));
            }
            out.println((own.isEmpty() ? "no schemas" : own.size() == 1 ? "1 schema" : own.size() + " schemas") + " in "
                    + cache.folder());
            return sound ? ExitCode.CLEAN : ExitCode.FINDINGS;
        }
    }

    /** {@code teipress schema remove}. */
    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes a schema that was added, with its parts.",
            footer = "  teipress schema remove https://example.org/house.rng")
    static final class Remove implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "ADDRESS", description = "The schema's address, as \"schema list\" prints it.")
        private String name = "";

        @Override
        public Integer call() throws IOException {
            List<URI> gone = SchemaCache.ofUser().remove(Uris.parse(name));
            if (gone.isEmpty()) {
                throw new UserMistake("there is no schema " + name + "; \"teipress schema list\" lists those that are there");
            }
            gone.forEach(g -> spec.commandLine().getOut().println("removed " + g));
            return ExitCode.CLEAN;
        }
    }
}
