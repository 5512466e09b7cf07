package com.example.snapshots.cli;

import com.example.snapshots.diff.Count;
import com.example.snapshots.diff.FileChange;
import com.example.snapshots.diff.FileDiff;
import com.example.snapshots.diff.Folders;
import com.example.snapshots.diff.Shown;
import com.example.snapshots.diff.SnapshotDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what differs as a diff. */
@Command(name = "show", description = "Print the changed files as a diff, and the added ones by name.")
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private final SnapshotOptions options;

    @Option(names = "--all", description = "print added and binary files whole")
    private boolean all;

    private final Terminal terminal;

    ShowCommand(Terminal terminal, Workspace workspace) {
        this.terminal = terminal;
        options = new SnapshotOptions(workspace);
    }

    @Override
    public Integer call() throws Exception {
        Folders folders = Folders.of(options.from(), options.to(), null);
        SnapshotDiff<FileDiff> diff = SnapshotDiff.of(folders, options.exclusions(), StoreOptions.USUAL_CONTEXT);
        List<String> byName = new ArrayList<>();
        for (FileDiff diffOfFile : diff.files()) {
            FileChange file = diffOfFile.change();
            if (!all && file.kind() == FileChange.Kind.ADDED) {
                String lines = file.binary() ? "binary" : Count.lines(file.added(), 0);
                byName.add("Only in " + options.toName() + ": " + file.path() + " (" + lines + ")");
            } else if (!all && file.binary()) {
                byName.add("Binary, " + Count.kind(file.kind()) + ": " + file.path());
            } else {
                byte[] shown = terminal.colour() ? Colours.of(Shown.text(diffOfFile.diff())) : diffOfFile.diff();
                terminal.out().write(shown, 0, shown.length);
            }
        }
        byName.forEach(terminal.out()::println);
        if (diff.files().isEmpty()) {
            terminal.out().println("No difference between " + options.names() + ".");
        }
        return Main.DONE;
    }
}
