package com.example.snapshots.diff.patch;

import com.example.snapshots.diff.lines.Edit;
import java.util.List;

/**
 * What changes in one file.
 *
 * @param stat how much it is
 * @param edits which lines it is; none in a binary file
 * @param diff the unified diff, byte for byte; empty if of a binary file only the fact is wanted
 */
public record Patch(FileStat stat, List<Edit> edits, byte[] diff) {
    /** The path of the file, relative to the snapshots, with slashes. */
    public String path() {
        return stat.path();
    }
}
