package com.example.snapshots.cli;

import com.example.snapshots.diff.Folders;
import com.example.snapshots.diff.InputException;
import com.example.snapshots.diff.KeptDiffs;
import com.example.snapshots.docs.Pages;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which snapshots to compare, and where their diffs are kept. */
final class StoreOptions {
    static final int USUAL_CONTEXT = 3;

    @Mixin
    private final SnapshotOptions snapshots;

    @Option(names = "--out", paramLabel = "DIR", description = "the folder of the diffs, which holds nothing else")
    private Path out;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int context = USUAL_CONTEXT;
    private final Workspace workspace;

    StoreOptions(Workspace workspace) {
        this.workspace = workspace;
        snapshots = new SnapshotOptions(workspace);
    }

    @Option(names = "--context", paramLabel = "N", description = "lines around each change, at least 1; 3 if not given")
    void setContext(int context) {
        // Without context git itself cannot take back a change at the end of a file that has no last line feed.
        if (context < 1) {
            throw new ParameterException(command.commandLine(), "--context must be at least 1: " + context);
        }
        this.context = context;
    }

    /** The snapshots, and the folder of their diffs. */
    KeptDiffs diffs() throws InputException, MissingPathException {
        Folders folders = Folders.of(snapshots.from(), snapshots.to(), out());
        return new KeptDiffs(folders, snapshots.exclusions(), context);
    }

    private Path out() throws MissingPathException {
        // Else the diffs of other folders would take the place of the workspace's own.
        if (out == null && !snapshots.areOfWorkspace()) {
            throw new MissingPathException("--out");
        }
        return out == null ? workspace.root().resolve(Workspace.OUT) : out;
    }

    /** The snapshots as the user knows them. */
    String snapshotNames() {
        return snapshots.names();
    }

    /** The folder of the diffs as the user knows it. */
    String outName() {
        return out == null ? Workspace.OUT : out.toString();
    }

    private boolean areOfWorkspace() {
        return out == null && snapshots.areOfWorkspace();
    }

    /** The pages that belong to the diffs; null where no workspace is meant. */
    Pages pages() throws InputException {
        return areOfWorkspace() ? workspace.pages() : null;
    }

    /** What to do about diffs that are not up to date. */
    String advice() {
        return areOfWorkspace() ? workspace.advice() : "To mend it, run generate with the same options.";
    }
}
