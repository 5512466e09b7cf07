package com.example.snapshots.cli;

import com.example.snapshots.cli.output.DriftText;
import com.example.snapshots.cli.output.ExitCode;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.diff.kept.DiffFolder;
import com.example.snapshots.diff.kept.Drift;
import com.example.snapshots.docs.Pages;
import org.apache.commons.cli.Options;

/** Fails if the diffs, or the pages of the workspace, are not up to date. Changes nothing. */
record CheckCommand(Terminal terminal, Workspace workspace) implements Command {
    @Override
    public String description() {
        return "Name each diff that is stale, missing or an orphan; write nothing.";
    }

    @Override
    public Options options() {
        return StoreOptions.options();
    }

    @Override
    public String notes() {
        return """
                Example:
                  snapshot-diff check --from before --to after --out diffs --exclude '*.png'

                Exit codes: 0 up to date, 1 not up to date, 2 wrong usage or input.
                """;
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        StoreOptions options = new StoreOptions(arguments, workspace);
        DiffFolder.Report report = options.diffs().check();
        options.sayLeftOut(terminal, report.changes().leftOut());
        int diffs = checkDiffs(options, report.drift());
        // Only now: a page that is refused takes nothing from what is said of the diffs.
        Pages pages = options.pages(report.changes());
        int all = pages == null ? ExitCode.DONE : PageReport.check(terminal, pages, options.advice());
        return Math.max(diffs, all);
    }

    private int checkDiffs(StoreOptions options, Drift state) {
        if (state.isFresh()) {
            terminal.out().println("The diffs in " + options.outName() + " are up to date.");
            return ExitCode.DONE;
        }
        if (state.inLineEndsAlone()) {
            terminal.err().println(DriftText.LINE_ENDS);
            return ExitCode.STALE;
        }
        for (String line : DriftText.lines(state)) {
            terminal.err().println(line);
        }
        String where = "The diffs in " + options.outName() + " do not match " + options.snapshotNames();
        terminal.err().println(where + ": " + DriftText.sum(state) + ".");
        terminal.err().println(options.advice());
        return ExitCode.STALE;
    }
}
