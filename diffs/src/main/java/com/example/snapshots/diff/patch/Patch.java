package com.example.snapshots.diff.patch;

/**
 * What changes in one file.
 *
 * @param change what happens to it, in short
 * @param diff the unified diff, byte for byte
 */
public record Patch(FileStat change, byte[] diff) {
    /** The path of the file, relative to the snapshots, with slashes. */
    public String path() {
        return change.path();
    }
}
