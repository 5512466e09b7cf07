package com.example.snapshots.cli;

import com.example.snapshots.diff.DiffStore;
import com.example.snapshots.docs.Pages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fails if the diffs, or the pages of the workspace, are not up to date. Changes nothing. */
@Command(
        name = "check",
        description = "Name each diff that is stale, missing or an orphan; exit code 1 if there is one.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final StoreOptions options;

    private final Terminal terminal;

    CheckCommand(Terminal terminal, Workspace workspace) {
        this.terminal = terminal;
        options = new StoreOptions(workspace);
    }

    @Override
    public Integer call() throws Exception {
        int diffs = checkDiffs(options.diffs().check().state());
        // Only now: a page that is refused takes nothing from what is said of the diffs.
        Pages pages = options.pages();
        int all = pages == null ? Main.DONE : PageReport.check(terminal, pages, options.advice());
        return Math.max(diffs, all);
    }

    private int checkDiffs(DiffStore.State state) {
        if (state.isFresh()) {
            terminal.out().println("The diffs in " + options.outName() + " are up to date.");
            return Main.DONE;
        }
        Staleness.lines(state).forEach(terminal.err()::println);
        String where = "The diffs in " + options.outName() + " do not match " + options.snapshotNames();
        terminal.err().println(where + ": " + Staleness.sum(state));
        terminal.err().println(options.advice());
        return Main.STALE;
    }
}
