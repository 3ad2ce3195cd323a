package org.teipress.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.teipress.report.NearestName;
import org.teipress.report.RuleId;
import org.teipress.report.RulePage;
import org.teipress.report.Rulebook;
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

    /** So many suggestions can be taken in at a glance. */
    private static final int MOST = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE", description = "The rule's name, as findings print it.")
    private String rule;

    @Override
    public Integer call() {
        RulePage page = Rulebook.bundled().pageOrFamily(RuleId.of(rule.replaceAll("[\\[\\]]", "")))
                .orElseThrow(() -> new UserMistake("there is no rule \"" + rule.strip() + "\" in the rulebook; "
                        + advice(rule.strip(), Rulebook.rules())));
        PrintWriter out = spec.commandLine().getOut();
        page.text().lines().forEach(line -> out.println(line.startsWith("```") ? "" : line));
        return ExitCode.CLEAN;
    }

    /** The rule that was probably meant, or rules with the same word in their names. */
    private static String advice(String word, List<String> rules) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<String> alike = NearestName.of(word, rules).map(List::of).orElseGet(() -> rules.stream()
                .filter(r -> lower.length() > 1 && r.toLowerCase(Locale.ROOT).contains(lower)).limit(MOST).toList());
        return alike.isEmpty() ? "findings print the names of rules"
                : "did you mean " + String.join(", ", alike) + "?";
    }
}
