package org.teipress.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(name = "teipress", mixinStandardHelpOptions = true, versionProvider = Versions.class,
        description = {
            "Turns TEI into editions: validates it, explains every fault, and makes a web edition and a PDF.",
            "\"teipress help COMMAND\" tells all about a command."},
        footer = {
            "  teipress new letters            an edition to start from",
            "  teipress validate letters       what is wrong with it",
            "  teipress build letters          its web edition and its PDF, in the folder out",
            "  teipress explain tei-gap-extent what a rule means"},
        synopsisSubcommandLabel = "COMMAND", usageHelpAutoWidth = true)
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** The commands, in the order of the help. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    /** Commands that must know all the others. */
    private static final Set<String> ABOUT_OTHERS = Set.of("help", "generate-completion");

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        List.of(BuildCommand.class, ValidateCommand.class, HtmlCommand.class, EpubCommand.class, PdfCommand.class, TextCommand.class,
                ProofCommand.class, ConventionsCommand.class, ExplainCommand.class, DoctorCommand.class, NewCommand.class, ImportCommand.class,
                OddCommand.class, SchemaCommand.class).forEach(c -> commands.put(c.getSimpleName()
                        .replace("Command", "").toLowerCase(Locale.ROOT), c));
        commands.put("generate-completion", AutoComplete.GenerateCompletion.class);
        commands.put("help", CommandLine.HelpCommand.class);
        return commands;
    }

    /** Runs the program and ends it with its exit status. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(run(arguments, new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Runs a command line; returns its exit status. What it prints goes to the writers. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = commandLine(arguments);
        line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true).setAbbreviatedOptionsAllowed(false);
        HelpPages.dress(line);
        line.setParameterExceptionHandler(Failures::parameter).setExecutionExceptionHandler(Failures::execution);
        line.setExitCodeExceptionMapper(e -> ExitCode.COULD_NOT_RUN);
        int status = execute(line, arguments);
        out.flush();
        err.flush();
        return out.checkError() ? ExitCode.COULD_NOT_RUN : status;
    }

    private static int execute(CommandLine line, String[] arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            line.getErr().println("teipress: the memory that Java was given is not enough for this document");
            line.getErr().println("Try: JAVA_TOOL_OPTIONS=-Xmx4g teipress …, or a smaller part of it"
                    + (List.of(arguments).contains("validate") ? "; with --checks grammar, any length can be validated" : ""));
            return ExitCode.COULD_NOT_RUN;
        }
    }

    /** The commands that these arguments need: the one they name, or all. */
    public static CommandLine commandLine(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        String named = arguments.length > 0 && COMMANDS.containsKey(arguments[0]) ? arguments[0] : "help";
        COMMANDS.forEach((name, command) -> {
            // Reading the options of a command takes as long as checking a letter: where one is named, only its own.
            if (name.equals(named) || ABOUT_OTHERS.contains(named)) {
                line.addSubcommand(name, command);
            }
        });
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
