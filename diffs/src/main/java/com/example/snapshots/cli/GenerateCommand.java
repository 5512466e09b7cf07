package com.example.snapshots.cli;

import com.example.snapshots.diff.Count;
import com.example.snapshots.diff.DiffStore;
import com.example.snapshots.diff.KeptDiffs;
import com.example.snapshots.docs.Pages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the diffs and their index, and in the workspace the pages. */
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
        KeptDiffs diffs = options.diffs();
        // Worked out before the first diff is written: a page that is refused changes nothing.
        Pages pages = options.pages();
        DiffStore.State before = diffs.generate().state();
        terminal.out().println(written(before));
        if (pages != null) {
            PageReport.write(terminal, pages);
        }
        return Main.DONE;
    }

    private String written(DiffStore.State before) {
        if (before.isFresh()) {
            return "The diffs in " + options.outName() + " were up to date.";
        }
        int written = before.stale().size() + before.missing().size();
        String deleted = before.orphans().isEmpty()
                ? ""
                : ", deleted " + before.orphans().size();
        return "Wrote " + Count.of(written, "file", "files") + deleted + " in " + options.outName() + ".";
    }
}
