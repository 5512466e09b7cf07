package com.example.snapshots.cli;

import com.example.snapshots.diff.Count;
import com.example.snapshots.diff.DiffStore;
import com.example.snapshots.diff.Exclusion;
import com.example.snapshots.diff.FileChange;
import com.example.snapshots.diff.Folders;
import com.example.snapshots.diff.InputException;
import com.example.snapshots.diff.KeptDiffs;
import com.example.snapshots.diff.SnapshotDiff;
import java.nio.file.Path;
import java.util.List;

/** Two snapshots, and the folder that keeps their diffs. */
final class SnapshotPair {
    private final Folders folders;
    private final List<Exclusion> exclusions;
    private final int context;
    private SnapshotDiff<FileChange> diff;

    /**
     * @param out the folder of their diffs, or null if none are kept
     * @throws InputException if one of the folders is not what it should be
     */
    SnapshotPair(Path from, Path to, Path out, List<Exclusion> exclusions, int context) throws InputException {
        folders = Folders.of(from, to, out);
        this.exclusions = exclusions;
        this.context = context;
    }

    /** How the folder of the diffs differs from what it should hold. Changes nothing. */
    DiffStore.State compare() throws InputException {
        return state(keptDiffs().check());
    }

    /** Makes the folder of the diffs hold what it should, and says how it differed before. */
    DiffStore.State write() throws InputException {
        return state(keptDiffs().generate());
    }

    private KeptDiffs keptDiffs() {
        return new KeptDiffs(folders, exclusions, context);
    }

    private DiffStore.State state(KeptDiffs.Report report) {
        diff = report.diff();
        return report.state();
    }

    /** How many files and lines differ, once they were compared; the end of a sentence is left to the caller. */
    String summary() {
        return Count.summary(diff.files());
    }
}
