package com.example.snapshots.cli;

import com.example.snapshots.cli.output.ExitCode;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.diff.patch.Count;
import com.example.snapshots.docs.states.Remake;
import com.example.snapshots.files.Escape;
import java.nio.file.Path;
import org.apache.commons.cli.Options;

/** Makes the patches of the pages again, after {@code end} has changed. */
record RemakeCommand(Terminal terminal, Workspace workspace) implements Command {
    private static final String BASE = "base";
    private static final String USUAL_BASE = "HEAD";

    @Override
    public String description() {
        return "Make the patches in docs again that no longer fit end.";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Arguments.option(
                        BASE, "COMMIT", "what the patches were made against; " + USUAL_BASE + " if not given"));
    }

    @Override
    public String notes() {
        return """
                Example:
                  java -Dsnapshots.workspace=. -jar snapshot-diff.jar remake --base HEAD~1

                Exit codes: 0 done, 2 wrong usage or input, or a patch has to be made by hand.
                """;
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        Path root = Workspace.needed(workspace, "patches").root();
        String base = arguments.value(BASE);
        Remake remake = Remake.of(root, Workspace.FROM, Workspace.TO, base == null ? USUAL_BASE : base);
        for (String name : remake.write()) {
            terminal.out().println("Made again: " + Escape.name(name));
        }
        terminal.out().println(Count.of(remake.fitting(), "patch fits", "patches fit") + " as before.");
        for (String line : remake.left()) {
            terminal.err().println("By hand:    " + line);
        }
        if (!remake.left().isEmpty()) {
            terminal.err().println("How to make one by hand is in docs/10-for-instructors.md, \"Remake the patches\".");
            return ExitCode.REFUSED;
        }
        return ExitCode.DONE;
    }
}
