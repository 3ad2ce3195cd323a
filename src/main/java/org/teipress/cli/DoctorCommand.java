package org.teipress.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code teipress doctor}. */
@Command(name = "doctor", mixinStandardHelpOptions = true, description = {
    "Looks at this computer and at the program: what is wrong, and how to mend it.",
    "Each line is ok, warn (works, but not as well as it could) or bad (does not work); below it, what to do."},
    footer = "  teipress doctor")
final class DoctorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Finding> findings = Health.examine();
        for (Finding finding : findings) {
            spec.commandLine().getOut().printf("%-5s %-10s %s%n", finding.state().word(), finding.part(),
                    finding.detail());
            finding.mend().ifPresent(m -> spec.commandLine().getOut().printf("%-16s -> %s%n", "", m));
        }
        return findings.stream().anyMatch(f -> f.state() == Finding.State.BAD) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
