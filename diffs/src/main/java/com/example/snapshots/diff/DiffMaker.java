package com.example.snapshots.diff;

import com.example.snapshots.diff.FileChange.Kind;
import com.github.difflib.algorithm.Change;
import java.util.List;

/**
 * Makes the diff of one pair of files after another, in the same memory. For one thread.
 *
 * <p>A diff has one section, or two where a file takes the place of a link, or the reverse: the one goes and the other
 * comes.
 */
final class DiffMaker {
    private final int context;
    private final FileBytes from = new FileBytes();
    private final FileBytes to = new FileBytes();
    private final RawText a = new RawText();
    private final RawText b = new RawText();
    private final DiffBuffer out = new DiffBuffer();
    private int added;
    private int removed;
    private boolean binary;
    private boolean extended;

    /**
     * @param context how many lines that did not change stand around each change
     */
    DiffMaker(int context) {
        this.context = context;
    }

    /**
     * @return the diff, or null if there is no difference
     * @throws InputException if a file cannot be read; it is named
     */
    FileDiff compare(FilePair pair) throws InputException {
        out.clear();
        added = 0;
        removed = 0;
        binary = false;
        extended = false;
        if (pair.changesType()) {
            for (FilePair section : List.of(pair.withoutTo(), pair.withoutFrom())) {
                from.read(section.from());
                to.read(section.to());
                addSection(section, true);
            }
        } else if (!holdSame(pair)) {
            addSection(pair, false);
        } else if (pair.from().mode() != pair.to().mode()) {
            new DiffHeader(pair, false, false).writeMode(out);
            extended = true;
        } else {
            return null;
        }
        FileChange change = new FileChange(
                pair.path(),
                pair.diffFolder(),
                pair.suffix(),
                pair.inNewFolder(),
                kind(pair),
                added,
                removed,
                binary,
                extended,
                pair.changesType());
        return new FileDiff(change, out.toByteArray());
    }

    private static Kind kind(FilePair pair) {
        return pair.from() == null ? Kind.ADDED : pair.to() == null ? Kind.DELETED : Kind.CHANGED;
    }

    /** Reads both files, unless they turn out to be the same before. */
    private boolean holdSame(FilePair pair) throws InputException {
        SnapshotFile first = pair.from();
        SnapshotFile second = pair.to();
        boolean sameSize = first != null && second != null && first.size() == second.size();
        if (sameSize && FileBytes.isLarge(first.size()) && FileBytes.isSame(first.file(), from, second.file(), to)) {
            return true;
        }
        from.read(first);
        to.read(second);
        return sameSize && from.holdsSameAs(to);
    }

    private void addSection(FilePair pair, boolean changesType) {
        a.take(from.bytes(), from.length());
        b.take(to.bytes(), to.length());
        boolean isBinary = a.isBinary() || b.isBinary();
        DiffHeader header = new DiffHeader(pair, isBinary, changesType);
        header.write(from, to, out);
        if (isBinary) {
            BinaryPatch.write(from, to, out);
        } else {
            addHunks();
        }
        binary |= isBinary;
        extended |= header.isExtended();
    }

    private void addHunks() {
        List<Change> changes = LineComparison.compare(a, b);
        new HunkWriter(a, b, context, out).write(changes);
        for (Change change : changes) {
            added += change.endRevised - change.startRevised;
            removed += change.endOriginal - change.startOriginal;
        }
    }
}
