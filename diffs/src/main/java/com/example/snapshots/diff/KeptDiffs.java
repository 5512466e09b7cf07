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
        DiffStore store = new DiffStore(folders.out());
        return compare(store, (name, content) -> {});
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
            Report report = compare(store, update::write);
            update.apply(report.state(), store.isMarked());
            return report;
        }
    }

    /** What is done with a file that is not there as it should be. */
    private interface Writer {
        void write(String name, byte[] content) throws InputException;
    }

    private Report compare(DiffStore store, Writer writer) throws InputException {
        FileComparison comparison = new FileComparison(context);
        TreeWalk<FileChange> walk = new TreeWalk<>(exclusions, DiffIndex.MOST_SAME, pair -> {
            FileDiff file = comparison.compare(pair);
            if (file == null) {
                return null;
            }
            String name = pair.diffName();
            if (!store.holds(name, file.diff())) {
                writer.write(name, file.diff());
            }
            return file.change();
        });
        SnapshotDiff<FileChange> diff = walk.walk(folders.from(), folders.to());
        byte[] index = new DiffIndex(folders, diff, exclusions).bytes();
        if (!store.holds(DiffStore.INDEX, index)) {
            writer.write(DiffStore.INDEX, index);
        }
        return new Report(diff, store.state());
    }
}
