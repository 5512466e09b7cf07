package com.example.snapshots.diff;

import java.util.Collection;

/** The diffs between two snapshots, and the folder that keeps them. */
public final class KeptDiffs {
    private final Folders folders;
    private final Collection<Exclusion> exclusions;
    private final int context;

    /**
     * @param folders the snapshots, and the folder of the diffs
     * @param exclusions what to leave out of the difference
     * @param context how many lines that did not change stand around each change, at least 1
     */
    public KeptDiffs(Folders folders, Collection<Exclusion> exclusions, int context) {
        this.folders = folders;
        this.exclusions = exclusions;
        this.context = context;
    }

    /**
     * What was found.
     *
     * @param diff what changes between the snapshots
     * @param state how the folder of the diffs differed from what it should hold
     */
    public record Report(SnapshotDiff<FileChange> diff, DiffStore.State state) {}

    /**
     * Compares the folder with what it should hold. Changes nothing.
     *
     * @throws InputException if a file or folder cannot be read, or the folder holds anything that the tool did not
     *     write; it is named
     */
    public Report check() throws InputException {
        return compare(new DiffStore(folders.out()), null);
    }

    /**
     * Makes the folder hold what it should. A file whose content is right already is not touched.
     *
     * @throws InputException as {@link #check} does, or if a file cannot be written; nothing is changed then, but for
     *     what was moved into place before
     */
    public Report generate() throws InputException {
        DiffStore store = new DiffStore(folders.out());
        try (DiffUpdate update = new DiffUpdate(folders.out())) {
            Report report = compare(store, update);
            update.apply(report.state(), store.isMarked());
            return report;
        }
    }

    private Report compare(DiffStore store, DiffUpdate update) throws InputException {
        TreeWalk<FileChange> walk = new TreeWalk<>(exclusions, DiffIndex.MOST_SAME, new Keeper(store, update));
        SnapshotDiff<FileChange> diff = walk.walk(folders.from(), folders.to());
        keep(DiffStore.INDEX, new DiffIndex(folders, diff, exclusions).bytes(), store, update);
        return new Report(diff, store.state());
    }

    /**
     * @param update takes what is not there as it should be; null if nothing is to be written
     */
    private static void keep(String name, byte[] content, DiffStore store, DiffUpdate update) throws InputException {
        if (!store.holds(name, content) && update != null) {
            update.write(name, content);
        }
    }

    /** Compares each pair of files, and keeps of its diff what fits in a line of the index. */
    private final class Keeper implements TreeWalk.Visitor<FileChange> {
        private final FileComparison comparison = new FileComparison(context);
        private final DiffStore store;
        private final DiffUpdate update;

        Keeper(DiffStore store, DiffUpdate update) {
            this.store = store;
            this.update = update;
        }

        @Override
        public FileChange visit(FilePair pair) throws InputException {
            FileDiff file = comparison.compare(pair);
            if (file == null) {
                return null;
            }
            keep(pair.diffName(), file.diff(), store, update);
            return file.change();
        }
    }
}
