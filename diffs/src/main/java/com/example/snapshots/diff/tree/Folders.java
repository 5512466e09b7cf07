package com.example.snapshots.diff.tree;

import com.example.snapshots.files.Escape;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The two snapshots, and the folder that keeps their diffs, as real paths that do not get in each other's way.
 *
 * @param from the first snapshot
 * @param to the second snapshot
 * @param out the folder of the diffs, which need not exist; null if none are kept
 * @param areFiles whether the snapshots are single files
 */
public record Folders(Path from, Path to, Path out, boolean areFiles) {
    /**
     * Resolves and checks the folders.
     *
     * @param out the folder of the diffs, or null if none are kept
     * @throws InputException if a snapshot is not there or not a folder, if the diffs would lie in a snapshot, or a
     *     snapshot in the diffs
     */
    public static Folders of(Path from, Path to, Path out) throws InputException {
        Path realFrom = snapshot(from);
        Path realTo = snapshot(to);
        if (out == null) {
            return new Folders(realFrom, realTo, null, false);
        }
        Path realOut = real(out.toAbsolutePath().normalize());
        if (Files.exists(realOut, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(realOut)) {
            throw new InputException("Not a folder: " + Escape.path(out));
        }
        refuseInside(realFrom, from, realOut, out);
        refuseInside(realTo, to, realOut, out);
        refuseInside(realOut, out, realFrom, from);
        refuseInside(realOut, out, realTo, to);
        return new Folders(realFrom, realTo, realOut, false);
    }

    /**
     * Two files, and the folder of their diff.
     *
     * @throws InputException if one of them is no file
     */
    public static Folders ofFiles(Path from, Path to, Path out) throws InputException {
        for (Path file : new Path[] {from, to}) {
            if (!Files.isRegularFile(file)) {
                throw new InputException((Files.exists(file) ? "Not a file: " : "No such file: ") + Escape.path(file));
            }
        }
        return new Folders(
                real(from),
                real(to),
                out == null ? null : real(out.toAbsolutePath().normalize()),
                true);
    }

    private static void refuseInside(Path real, Path asGiven, Path realOther, Path otherAsGiven) throws InputException {
        if (real.startsWith(realOther)) {
            String where = real.equals(realOther) ? " is the same folder as " : " lies inside ";
            throw new InputException("The diffs and the snapshots must be apart: " + Escape.path(asGiven) + where
                    + Escape.path(otherAsGiven));
        }
    }

    private static Path snapshot(Path folder) throws InputException {
        if (!Files.exists(folder)) {
            throw new InputException("No such folder: " + Escape.path(folder));
        }
        if (!Files.isDirectory(folder)) {
            throw new InputException("Not a folder: " + Escape.path(folder));
        }
        return real(folder);
    }

    /** The real path, also of a folder that is still to be made. */
    private static Path real(Path folder) throws InputException {
        if (!Files.exists(folder) && folder.getParent() != null && folder.getFileName() != null) {
            return real(folder.getParent()).resolve(folder.getFileName());
        }
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw InputException.cannot("find", folder, e);
        }
    }
}
