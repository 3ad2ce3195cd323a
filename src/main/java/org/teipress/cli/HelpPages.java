package org.teipress.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives the help of every command the sections of a manual page: what it does, what it takes, how it ends, examples. */
final class HelpPages {

    private static final Map<String, String> STATUS = new LinkedHashMap<>();

    static {
        STATUS.put("0", "clean");
        STATUS.put("1", "findings of the weight of --fail-on or above; errors, unless said otherwise");
        STATUS.put("2", "the job could not be done, and one line says why");
    }

    private HelpPages() {
    }

    /** Dresses a command and those below it. */
    static void dress(CommandLine line) {
        UsageMessageSpec page = line.getCommandSpec().usageMessage();
        page.synopsisHeading("Usage: ").descriptionHeading("%n").parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n").commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit status:%n").exitCodeList(STATUS);
        if (page.footer().length > 0) {
            page.footerHeading("%nExamples:%n");
        }
        line.getCommandSpec().versionProvider(new Versions());
        line.getSubcommands().values().forEach(HelpPages::dress);
    }
}
