package com.example.snapshots.diff;

/** Compares the files of two snapshots, pair by pair. Several threads may use it at once. */
final class FileComparison {
    private final ThreadLocal<DiffMaker> makers;

    /**
     * @param context how many lines that did not change stand around each change
     */
    FileComparison(int context) {
        makers = new ThreadLocal<>() {
            @Override
            protected DiffMaker initialValue() {
                return new DiffMaker(context);
            }
        };
    }

    /**
     * @return the diff, or null if there is no difference
     * @throws InputException if a file cannot be read, or is too large for the memory; it is named
     */
    FileDiff compare(FilePair pair) throws InputException {
        try {
            return makers.get().compare(pair);
        } catch (OutOfMemoryError e) {
            makers.remove();
            throw new InputException(
                    "Cannot compare " + Shown.name(pair.path()) + ": it is too large for the memory of Java.");
        }
    }
}
