package org.teipress.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code teipress explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = {
    "Explains a rule: what it finds, why that matters, and a wrong and a right example.",
    "Findings print the name of their rule in square brackets."}, footer = {
    "  teipress explain tei-gap-extent"})
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE", description = "The rule's name, as findings print it.")
    private String rule;

    @Override
    public Integer call() {
        String name = rule.strip();
        AccessPolicy.Answer page = new AccessPolicy(List.of(), org.teipress.source.Catalog.NONE)
                .resolve(Wanted.of(URI.create("teipress:/schema/rulebook/" + name.replaceAll("[^A-Za-z0-9_.:-]", "")
                        + ".md")));
        if (!(page instanceof AccessPolicy.Answer.Found found)) {
            throw new UserMistake("there is no rule \"" + name + "\" in the rulebook; findings print the names of rules");
        }
        PrintWriter out = spec.commandLine().getOut();
        found.source().text().lines().forEach(line -> out.println(line.startsWith("```") ? "" : line));
        return ExitCode.CLEAN;
    }
}
