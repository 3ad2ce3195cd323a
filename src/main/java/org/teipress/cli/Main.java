package org.teipress.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(name = "teipress", mixinStandardHelpOptions = true, versionProvider = Versions.class,
        description = {
            "Turns TEI into editions: validates it, explains every fault, and makes a web edition and a PDF.",
            "\"teipress help COMMAND\" tells all about a command."},
        subcommands = {BuildCommand.class, ValidateCommand.class, HtmlCommand.class, EpubCommand.class, PdfCommand.class,
            TextCommand.class, ProofCommand.class, ConventionsCommand.class, ExplainCommand.class, DoctorCommand.class, NewCommand.class, ImportCommand.class, OddCommand.class, SchemaCommand.class,
            AutoComplete.GenerateCompletion.class, CommandLine.HelpCommand.class},
        footer = {
            "  teipress new letters            an edition to start from",
            "  teipress validate letters       what is wrong with it",
            "  teipress build letters          its web edition and its PDF, in the folder out",
            "  teipress explain tei-gap-extent what a rule means"},
        synopsisSubcommandLabel = "COMMAND", usageHelpAutoWidth = true)
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs the program and ends it with its exit status. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(run(arguments, new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Runs a command line; returns its exit status. What it prints goes to the writers. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true).setAbbreviatedOptionsAllowed(false);
        HelpPages.dress(line);
        line.setParameterExceptionHandler(Failures::parameter).setExecutionExceptionHandler(Failures::execution);
        line.setExitCodeExceptionMapper(e -> ExitCode.COULD_NOT_RUN);
        int status = line.execute(arguments);
        out.flush();
        err.flush();
        return out.checkError() ? ExitCode.COULD_NOT_RUN : status;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
