package com.example.snapshots.diff.kept;

import com.example.snapshots.files.InputException;

/** Is told each file that the folder of the diffs should hold, also by several threads at once. */
interface FileSink {
    /**
     * Takes one file.
     *
     * @param name relative to the folder, with slashes
     * @throws InputException if it cannot be compared or written, or if the folder needs the name for itself
     */
    void put(String name, byte[] content) throws InputException;
}
