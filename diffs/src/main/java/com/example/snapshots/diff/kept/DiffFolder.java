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
import java.util.Collection;
import java.util.List;

/** The diffs between two snapshots, and the folder that keeps them. */
public final class DiffFolder {
    private final Folders folders;
    private final Collection<Exclusion> exclusions;
    private final int context;
    private final List<String> first;

    /**
     * @param folders the snapshots, and the folder of the diffs
     * @param exclusions what to leave out of the difference
     * @param context how many lines that did not change stand around each change, at least 1
     * @param first the paths of the files to read first, in this order; empty if there are none
     */
    public DiffFolder(Folders folders, Collection<Exclusion> exclusions, int context, List<String> first) {
        this.first = first;
        this.folders = folders;
        this.exclusions = exclusions;
        this.context = context;
    }

    /**
     * What was found.
     *
     * @param diff what changes between the snapshots
     * @param drift how the folder of the diffs differed from what it should hold
     */
    public record Report(WalkResult<FileStat> diff, Drift drift) {}

    /**
     * Compares the folder with what it should hold. Changes nothing.
     *
     * @throws InputException if a file or folder cannot be read, or the folder holds anything that the tool did not
     *     write; it is named
     */
    public Report check() throws InputException {
        return compare(new FolderScan(folders.out()), null);
    }

    /**
     * Makes the folder hold what it should. A file whose content is right already is not touched.
     *
     * @throws InputException as {@link #check} does, or if a file cannot be written; nothing is changed then, but for
     *     what was moved into place before
     */
    public Report generate() throws InputException {
        FolderScan store = new FolderScan(folders.out());
        try (FolderUpdate update = new FolderUpdate(folders.out())) {
            Report report = compare(store, update);
            update.apply(report.drift(), store.isMarked());
            return report;
        }
    }

    private Report compare(FolderScan store, FolderUpdate update) throws InputException {
        TreeWalk<FileStat> walk = new TreeWalk<>(exclusions, FolderIndex.MOST_SAME, new Keeper(store, update));
        WalkResult<FileStat> diff = walk.walk(folders.from(), folders.to());
        FolderNames names = FolderNames.of(folders);
        List<IndexGroup> groups = IndexGroup.of(diff, names.from(), first);
        keep(FolderLayout.CHANGES, ChangesJson.bytes(names, diff, groups, exclusions), store, update);
        keep(FolderLayout.INDEX, new FolderIndex(names, diff, groups, exclusions).bytes(), store, update);
        return new Report(diff, store.drift());
    }

    /**
     * @param update takes what is not there as it should be; null if nothing is to be written
     */
    private static void keep(String name, byte[] content, FolderScan store, FolderUpdate update) throws InputException {
        if (!store.holds(name, content) && update != null) {
            update.write(name, content);
        }
    }

    /** Compares each pair of files, and keeps of its diff what fits in a line of the index. */
    private final class Keeper implements TreeWalk.Visitor<FileStat> {
        private final FileDiffer comparison = new FileDiffer(context);
        private final FolderScan store;
        private final FolderUpdate update;

        Keeper(FolderScan store, FolderUpdate update) {
            this.store = store;
            this.update = update;
        }

        @Override
        public FileStat visit(FilePair pair) throws InputException {
            Patch file = comparison.compare(pair);
            if (file == null) {
                return null;
            }
            keep(pair.diffName(), file.diff(), store, update);
            return file.change();
        }
    }
}
