package com.example.snapshots.cli;

import com.example.snapshots.diff.Count;
import com.example.snapshots.diff.DiffStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the diffs and their index. */
@Command(name = "generate", description = "Write the diffs and their index; touches only what is not up to date.")
final class GenerateCommand implements Callable<Integer> {
    @Mixin
    private final StoreOptions options;

    private final Terminal terminal;

    GenerateCommand(Terminal terminal, Workspace workspace) {
        this.terminal = terminal;
        options = new StoreOptions(workspace);
    }

    @Override
    public Integer call() throws Exception {
        StoreOptions.Work work = options.work();
        DiffStore.State before = work.store().write(work.wanted());
        if (before.isFresh()) {
            terminal.out().println("The diffs in " + options.outName() + " were up to date.");
            return Main.DONE;
        }
        int written = before.stale().size() + before.missing().size();
        String deleted = before.orphans().isEmpty()
                ? ""
                : ", deleted " + before.orphans().size();
        terminal.out()
                .println("Wrote " + Count.of(written, "file", "files") + deleted + " in " + options.outName() + ".");
        return Main.DONE;
    }
}
