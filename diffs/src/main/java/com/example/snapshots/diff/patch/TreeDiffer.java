package com.example.snapshots.diff.patch;

import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.diff.tree.TreeWalk;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.files.InputException;
import java.util.Collection;

/**
 * Compares two snapshots. Left out are .git, a target beside a pom.xml, what Git or the .gitignore files leave out, and the
 * exclusions.
 */
public final class TreeDiffer {
    private TreeDiffer() {}

    /**
     * The patch of each file that differs, all of them in memory.
     *
     * @throws InputException if a file or folder cannot be read; it is named
     */
    public static WalkResult<Patch> patches(Folders folders, Collection<Exclusion> exclusions, int context)
            throws InputException {
        FileDiffer differ = new FileDiffer(context, false);
        return new TreeWalk<>(exclusions, Integer.MAX_VALUE, differ::diff).walk(folders.from(), folders.to());
    }

    /**
     * How much changes in each file that differs.
     *
     * @throws InputException as {@link #patches} does
     */
    public static WalkResult<FileStat> stats(Folders folders, Collection<Exclusion> exclusions) throws InputException {
        FileDiffer differ = new FileDiffer(FileDiffer.USUAL_CONTEXT, false);
        TreeWalk.Visitor<FileStat> visitor = pair -> {
            Patch patch = differ.diff(pair);
            return patch == null ? null : patch.stat();
        };
        return new TreeWalk<>(exclusions, Integer.MAX_VALUE, visitor).walk(folders.from(), folders.to());
    }
}
