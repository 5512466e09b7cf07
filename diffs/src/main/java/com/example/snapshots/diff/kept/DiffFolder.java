package com.example.snapshots.diff.kept;

import com.example.snapshots.diff.patch.FileDiffer;
import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.patch.Patch;
import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.diff.tree.TreeWalk;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.files.InputException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** The folder that keeps the diffs between two snapshots. Each of its methods walks once through the snapshots. */
public final class DiffFolder {
    private final Folders folders;
    private final Collection<Exclusion> exclusions;
    private final int context;
    private final List<String> first;
    private final boolean binaryByName;

    /**
     * @param folders the snapshots, and the folder of the diffs
     * @param exclusions what to leave out of the difference
     * @param context how many lines that did not change stand around each change, at least 1
     * @param first the paths of the files to read first, in this order; empty if there are none
     * @param binaryByName whether of a binary file only the fact is kept, in the index, and no diff
     */
    public DiffFolder(
            Folders folders, Collection<Exclusion> exclusions, int context, List<String> first, boolean binaryByName) {
        this.folders = folders;
        this.exclusions = exclusions;
        this.context = context;
        this.first = first;
        this.binaryByName = binaryByName;
    }

    /**
     * The snapshots whose diffs a folder keeps, as they are seen from the nearest folder that holds them all.
     *
     * @param folder the folder, which need not exist
     * @return two names; none if it keeps no diffs, or if the names cannot be told from the index
     */
    public static List<String> pairOf(Path folder) {
        try {
            return FolderIndex.namesIn(FolderIndex.readTitle(folder));
        } catch (InputException e) {
            // Then it is none, or who works with it is told.
            return List.of();
        }
    }

    /**
     * What a walk found.
     *
     * @param changes what changes between the snapshots
     * @param drift how the folder of the diffs differed from what it should hold
     */
    public record Report(WalkResult<FileStat> changes, Drift drift) {}

    /**
     * Compares the folder with what it should hold. Changes nothing.
     *
     * @throws InputException if a file or folder cannot be read, or the folder holds anything that the tool did not
     *     write, or the diffs of another pair; it is named
     */
    public Report check() throws InputException {
        FolderScan scan = new FolderScan(folders.out());
        scan.refuseOtherPair(FolderNames.of(folders));
        return new Report(walk(scan), scan.drift());
    }

    /**
     * Makes the folder hold what it should. A file whose content is right already is not touched.
     *
     * @throws InputException as {@link #check} does, or if a file cannot be written; nothing is changed then, but for
     *     what was moved into place before
     */
    public Report generate() throws InputException {
        try (Pending pending = prepare()) {
            pending.finish();
            return pending.report;
        }
    }

    /**
     * Writes aside what the folder lacks, for a caller who has more to work out before anything changes.
     *
     * @throws InputException as {@link #check} does, or if a file cannot be written; nothing is changed then
     */
    public Pending prepare() throws InputException {
        FolderUpdate update = FolderUpdate.open(folders.out());
        try {
            update.scan().refuseOtherPair(FolderNames.of(folders));
            return new Pending(new Report(walk(update), update.scan().drift()), update);
        } catch (InputException | RuntimeException | Error e) {
            update.close();
            throw e;
        }
    }

    /** What was written aside, and waits to be moved into place; if it is only closed, nothing changes. */
    public static final class Pending implements AutoCloseable {
        private final Report report;
        private final FolderUpdate update;

        private Pending(Report report, FolderUpdate update) {
            this.report = report;
            this.update = update;
        }

        /** What the walk found. */
        public Report report() {
            return report;
        }

        /**
         * Moves it into place.
         *
         * @throws InputException if a file cannot be moved or deleted
         */
        public void finish() throws InputException {
            update.apply(report.drift);
        }

        @Override
        public void close() throws InputException {
            update.close();
        }
    }

    private WalkResult<FileStat> walk(FileSink sink) throws InputException {
        WalkResult<FileStat> changes = new TreeWalk<>(
                        exclusions, FolderIndex.MAX_UNCHANGED, new Keeper(new FileDiffer(context, binaryByName), sink))
                .walk(folders.from(), folders.to());
        FolderNames names = FolderNames.of(folders);
        List<IndexGroup> groups = IndexGroup.of(changes, names.from(), first);
        sink.put(FolderLayout.CHANGES, ChangesJson.bytes(names, changes, groups, exclusions));
        sink.put(FolderLayout.INDEX, new FolderIndex(names, changes, groups, exclusions).bytes());
        return changes;
    }

    /** Passes the diff of each pair of files on, and remembers no more than how much it is. */
    private static final class Keeper implements TreeWalk.Visitor<FileStat> {
        private final FileDiffer differ;
        private final FileSink sink;

        Keeper(FileDiffer differ, FileSink sink) {
            this.differ = differ;
            this.sink = sink;
        }

        @Override
        public FileStat visit(FilePair pair) throws InputException {
            Patch patch = differ.diff(pair);
            if (patch == null) {
                return null;
            }
            if (!patch.stat().byName()) {
                sink.put(pair.diffName(), patch.diff());
            }
            return patch.stat();
        }
    }
}
