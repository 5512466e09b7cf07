package com.example.snapshots.cli;

import com.example.snapshots.diff.Count;
import com.example.snapshots.diff.DiffStore;
import com.example.snapshots.diff.InputException;
import com.example.snapshots.diff.KeptDiffs;
import com.example.snapshots.docs.Pages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what differs and whether the diffs are up to date. Changes nothing. */
@Command(name = "status", description = "Say what differs, and whether the diffs are up to date (the default).")
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private final StoreOptions options;

    private final Terminal terminal;

    StatusCommand(Terminal terminal, Workspace workspace) {
        this.terminal = terminal;
        options = new StoreOptions(workspace);
    }

    @Override
    public Integer call() throws Exception {
        KeptDiffs.Report report = options.diffs().check();
        DiffStore.State state = report.state();
        terminal.out()
                .println("Between " + options.snapshotNames() + ": "
                        + Count.summary(report.diff().files()) + ".");
        if (state.isFresh()) {
            terminal.out().println("The diffs in " + options.outName() + " are up to date.");
        } else {
            terminal.out().println("The diffs in " + options.outName() + " do not match: " + Staleness.sum(state));
            terminal.out().println(options.advice());
        }
        try {
            Pages pages = options.pages();
            if (pages != null) {
                terminal.out().println(PageReport.status(pages));
            }
        } catch (InputException e) {
            terminal.out().println("The pages cannot be written: " + e.getMessage());
        }
        return Main.DONE;
    }
}
