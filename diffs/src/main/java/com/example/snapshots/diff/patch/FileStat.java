package com.example.snapshots.diff.patch;

import com.example.snapshots.diff.tree.DiffNames;

/**
 * What happens to one file between two snapshots, in short.
 *
 * @param path relative to the snapshots, with slashes
 * @param diffFolder the folder of its diff, empty or ending with a slash: that of the file, unless the name is taken
 * @param suffix what follows the name of the file in that of its diff
 * @param inNewFolder whether its folder is one that the first snapshot does not have
 * @param kind what happens to the file
 * @param added the number of lines added; 0 in a binary file
 * @param removed the number of lines removed; 0 in a binary file
 * @param hunks the number of hunks; 0 in a binary file, and where nothing changes but the mode
 * @param binary whether the file has no lines, and only git can apply the diff
 * @param extended whether the diff has git's headers, which {@code git apply} takes at the root of a repository alone
 * @param changesType whether a file takes the place of a symbolic link, or the reverse
 * @param refusedByGit whether git applies no diff of a file of this name
 */
public record FileStat(
        String path,
        String diffFolder,
        String suffix,
        boolean inNewFolder,
        Kind kind,
        int added,
        int removed,
        int hunks,
        boolean binary,
        boolean extended,
        boolean changesType,
        boolean refusedByGit) {
    /** What happens to a file between two snapshots. */
    public enum Kind {
        /** Both snapshots have it, with another content or mode. */
        CHANGED,
        /** Only the second snapshot has it. */
        ADDED,
        /** Only the first snapshot has it. */
        DELETED
    }

    /** The name under which its diff is kept, relative to the folder of the diffs, with slashes. */
    public String diffName() {
        return diffFolder + DiffNames.join(path.substring(path.lastIndexOf('/') + 1), suffix);
    }
}
