package com.example.snapshots.cli;

import com.example.snapshots.cli.output.DriftText;
import com.example.snapshots.cli.output.ExitCode;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.diff.kept.DiffFolder;
import com.example.snapshots.diff.kept.Drift;
import com.example.snapshots.diff.patch.Count;
import com.example.snapshots.docs.Pages;
import com.example.snapshots.files.InputException;
import org.apache.commons.cli.Options;

/** Says what differs and whether the diffs are up to date. Changes nothing. */
record StatusCommand(Terminal terminal, Workspace workspace) implements Command {
    @Override
    public String description() {
        return "Say what differs, and which diffs are stale (the default).";
    }

    @Override
    public Options options() {
        return StoreOptions.options();
    }

    @Override
    public String notes() {
        return """
                Example:
                  snapshot-diff status --from before --to after --out diffs

                Exit codes: 0 done, also where the diffs are stale; 2 wrong usage or input.
                """;
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        StoreOptions options = new StoreOptions(arguments, workspace);
        DiffFolder.Report report = options.diffs().check();
        Drift state = report.drift();
        terminal.out()
                .println("Between " + options.snapshotNames() + ": "
                        + Count.summary(report.changes().files()) + ".");
        if (state.isFresh()) {
            terminal.out().println("The diffs in " + options.outName() + " are up to date.");
        } else {
            terminal.out()
                    .println("The diffs in " + options.outName() + " do not match: " + DriftText.sum(state) + ".");
            terminal.out().println(state.inLineEndsAlone() ? DriftText.LINE_ENDS : options.advice());
        }
        options.sayLeftOut(terminal, report.changes().leftOut());
        try {
            Pages pages = options.pages(report.changes());
            if (pages != null) {
                terminal.out().println(PageReport.status(pages));
            }
        } catch (InputException e) {
            terminal.out().println("The pages cannot be written: " + e.getMessage());
        }
        return ExitCode.DONE;
    }
}
