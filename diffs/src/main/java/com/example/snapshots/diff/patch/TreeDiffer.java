package com.example.snapshots.diff.patch;

import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.diff.tree.TreeWalk;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.files.InputException;
import java.util.Collection;

/** Compares two folders: one {@link Patch} for each file that differs, all of them in memory. */
public final class TreeDiffer {
    private TreeDiffer() {}

    /**
     * Compares two snapshots. Left out are .git, a target beside a pom.xml, what the .gitignore files in and above the
     * snapshots leave out, and the exclusions.
     *
     * @param context how many lines that did not change stand around each change, at least 1
     * @throws InputException if a file or folder cannot be read, or an exclusion is not a pattern; it is named
     */
    public static WalkResult<Patch> diff(Folders folders, Collection<Exclusion> exclusions, int context)
            throws InputException {
        FileDiffer comparison = new FileDiffer(context);
        return new TreeWalk<>(exclusions, Integer.MAX_VALUE, comparison::compare).walk(folders.from(), folders.to());
    }
}
