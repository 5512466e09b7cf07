package com.example.snapshots.diff.patch;

import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.SnapshotFile;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileBytes;
import com.example.snapshots.files.InputException;

/** Compares the files of two snapshots, pair by pair. Several threads may use it at once. */
public final class FileDiffer {
    /** How many lines that did not change stand around each change, where nobody asks for another number. */
    public static final int USUAL_CONTEXT = 3;

    private final ThreadLocal<PatchBuilder> builders;

    /**
     * @param context how many lines that did not change stand around each change
     * @param binaryByName whether the patch of a binary file is empty, as only the fact is wanted
     */
    public FileDiffer(int context, boolean binaryByName) {
        builders = ThreadLocal.withInitial(() -> new PatchBuilder(context, binaryByName));
    }

    /**
     * @return the patch, or null if there is no difference
     * @throws InputException if a file cannot be read, or is too large for the memory; it is named
     */
    public Patch diff(FilePair pair) throws InputException {
        try {
            return builders.get().diff(pair);
        } catch (OutOfMemoryError e) {
            builders.remove();
            if (!isLarge(pair.from()) && !isLarge(pair.to())) {
                // It is not the fault of this one.
                throw e;
            }
            throw new InputException("Cannot compare " + Escape.name(pair.path()) + FileBytes.TOO_LARGE);
        }
    }

    private static boolean isLarge(SnapshotFile file) {
        return file != null && FileBytes.isLarge(file.size());
    }
}
