package org.teipress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.teipress.report.NearestName;
import picocli.CommandLine;

/**
 * What the user reads when a job could not be done: one line that says why. A fault of the program itself is written
 * to a file whole, and its place is told; a stack trace never reaches the terminal.
 */
final class Failures {

    private Failures() {
    }

    static int parameter(CommandLine.ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("teipress: " + (e instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unknown(unmatched.getUnmatched().get(0), command) : e.getMessage()));
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.COULD_NOT_RUN;
    }

    /** What is said of a word that the command cannot place, with the word that was probably meant. */
    private static String unknown(String word, CommandLine command) {
        boolean option = word.startsWith("-");
        Set<String> known = option ? command.getCommandSpec().optionsMap().keySet() : command.getSubcommands().keySet();
        String kind = option ? "option" : known.isEmpty() ? "argument" : "command";
        return "there is no " + kind + " \"" + word + "\"" + NearestName.of(word, known)
                .map(n -> "; did you mean \"" + n + "\"?").orElse("");
    }

    static int execution(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (e instanceof UncheckedIOException unchecked) {
            err.println("teipress: " + say(unchecked.getCause()));
        } else if (e instanceof IOException io) {
            err.println("teipress: " + say(io));
        } else if (e instanceof UserMistake) {
            err.println("teipress: " + e.getMessage());
        } else {
            err.println("teipress: a fault of the program itself: " + e);
            err.println("Please report it with this file: " + save(e));
        }
        return ExitCode.COULD_NOT_RUN;
    }

    private static String say(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (e instanceof FileSystemException file && file.getFile() != null) {
            String reason = file.getReason() == null ? file.getClass().getSimpleName().replace("Exception", "")
                    .replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT) : file.getReason();
            return file.getFile() + ": " + reason;
        }
        return String.valueOf(e.getMessage());
    }

    private static String save(Exception e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        try {
            Path file = Files.createTempFile("teipress-fault-", ".txt");
            Files.writeString(file, String.join(System.lineSeparator(), new Versions().getVersion())
                    + System.lineSeparator() + trace);
            return file.toString();
        } catch (IOException io) {
            return "(it could not be written: " + io.getMessage() + ")";
        }
    }
}
