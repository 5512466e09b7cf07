package com.example.snapshots.diff.tree;

import com.example.snapshots.files.InputException;
import java.nio.file.Path;

/** What of one snapshot counts, seen from one of its folders. Paths are relative to the snapshot, with slashes. */
interface Selection {
    /** What is said of a file or of a folder. */
    enum Standing {
        /** Git tracks it, or something in it: it counts, whatever the rules say. */
        TRACKED,
        /** It counts. */
        COUNTED,
        /** Git ignores it, or a .gitignore file leaves it out. */
        IGNORED,
        /** It is what Maven makes. */
        BUILT,
        /** There is no such file or folder, or it is a folder of which Git knows nothing, as nothing is in it. */
        ABSENT;

        boolean isLeftOut() {
            return this == IGNORED || this == BUILT;
        }
    }

    /** What is said of a file that lies in the folder. */
    Standing ofFile(String path);

    /**
     * What is said of a folder that lies in the folder.
     *
     * @param path without a slash at the end
     * @param folder where it is
     */
    Standing ofFolder(String path, Path folder);

    /**
     * Whether the rules leave out what is neither a file nor a folder nor a link, such as a socket.
     *
     * @param file where it is
     * @throws InputException if rules cannot be read; they are named
     */
    boolean ignoresOdd(String path, Path file) throws InputException;

    /**
     * The same, seen from a folder of which this says that it counts, or which is brought back.
     *
     * @param path empty for the snapshot itself, else ending with a slash
     * @param folder where it is
     * @throws InputException if rules cannot be read; they are named
     */
    Selection in(String path, Path folder) throws InputException;

    /**
     * The same with the .gitignore file of the folder itself.
     *
     * @param path empty for the snapshot itself, else ending with a slash
     * @throws InputException if the file cannot be read; it is named
     */
    Selection with(String path, Path ignoreFile) throws InputException;

    /** The same, but for all that is not tracked, which is left out. */
    Selection trackedAlone();

    /** Whether Git says so, as it would on every machine. */
    boolean isOfGit();
}
