package com.example.snapshots.cli;

import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.diff.kept.DiffFolder;
import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.diff.tree.LeftOut;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.docs.Pages;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.InputException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** The options that say which snapshots to compare, and where their diffs are kept. */
public final class StoreOptions {
    private static final String OUT = "out";

    private final SnapshotOptions snapshots;
    private final Path out;
    private final int context;
    private final boolean binaryByName;
    private final Workspace workspace;

    StoreOptions(Arguments arguments, Workspace workspace) throws UsageException {
        this.workspace = workspace;
        snapshots = new SnapshotOptions(arguments, workspace);
        out = arguments.path(OUT);
        context = SnapshotOptions.context(arguments);
        binaryByName = SnapshotOptions.binaryByName(arguments);
    }

    /** The options of a command that works with kept diffs. */
    static Options options() {
        Options options = new Options();
        SnapshotOptions.addTo(options);
        options.addOption(Arguments.option(OUT, "DIR", "the folder of the diffs, which holds nothing else"));
        SnapshotOptions.addContextTo(options);
        SnapshotOptions.addBinaryTo(options);
        return options;
    }

    /** The snapshots, and the folder of their diffs. */
    DiffFolder diffs() throws InputException, UsageException {
        Folders folders = Folders.of(snapshots.from(), snapshots.to(), out());
        List<String> first = areOfWorkspace() ? workspace.first() : List.of();
        return new DiffFolder(folders, snapshots.exclusions(), context, first, binaryByName);
    }

    private Path out() throws UsageException {
        // Else the diffs of other folders would take the place of the workspace's own.
        if (out == null && !snapshots.areOfWorkspace()) {
            throw SnapshotOptions.missing("--" + OUT);
        }
        return out == null ? workspace.root().resolve(Workspace.OUT) : out;
    }

    /** The snapshots as the user knows them. */
    String snapshotNames() {
        return snapshots.names();
    }

    void sayLeftOut(Terminal terminal, LeftOut found) {
        snapshots.sayLeftOut(terminal, terminal.out(), found);
    }

    /** The folder of the diffs as the user knows it. */
    String outName() {
        return out == null ? Workspace.OUT : Escape.path(out);
    }

    private boolean areOfWorkspace() {
        return out == null && snapshots.areOfWorkspace();
    }

    /** The pages that belong to the diffs; null where no workspace is meant. */
    Pages pages(WalkResult<FileStat> changes) throws InputException {
        return areOfWorkspace() ? workspace.pages(changes) : null;
    }

    /** What to do about diffs that are not up to date. */
    String advice() {
        return areOfWorkspace() ? workspace.advice() : "To mend it, run generate with the same options.";
    }
}
