package com.example.snapshots.diff.patch;

import com.example.snapshots.diff.lines.Edit;
import com.example.snapshots.diff.lines.Headings;
import com.example.snapshots.diff.lines.HunkWriter;
import com.example.snapshots.diff.lines.LineDiffer;
import com.example.snapshots.diff.lines.RawText;
import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.SnapshotFile;
import com.example.snapshots.files.ByteBuilder;
import com.example.snapshots.files.FileBytes;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the patch of one pair of files after another, in the same memory. For one thread.
 *
 * <p>A patch has one section, or two where a file takes the place of a link, or the reverse: the one goes and the other
 * comes.
 */
final class PatchBuilder {
    private final int context;
    private final boolean binaryByName;
    private final FileBytes from = new FileBytes();
    private final FileBytes to = new FileBytes();
    private final RawText a = new RawText();
    private final RawText b = new RawText();
    private final ByteBuilder out = new ByteBuilder();
    private List<Edit> edits;
    private int hunks;
    private boolean binary;
    private boolean extended;

    /** As {@link FileDiffer} is made. */
    PatchBuilder(int context, boolean binaryByName) {
        this.context = context;
        this.binaryByName = binaryByName;
    }

    /**
     * @return the patch, or null if there is no difference
     * @throws InputException if a file cannot be read; it is named
     */
    Patch diff(FilePair pair) throws InputException {
        out.clear();
        edits = new ArrayList<>();
        hunks = 0;
        binary = false;
        extended = false;
        if (pair.changesType()) {
            for (FilePair section : List.of(pair.withoutTo(), pair.withoutFrom())) {
                read(section.from(), from);
                read(section.to(), to);
                addSection(section, true);
            }
        } else if (!holdSame(pair)) {
            addSection(pair, false);
        } else if (pair.rename() != null || pair.from().mode() != pair.to().mode()) {
            new PatchHeader(pair, false, false).writeAlone(out);
            extended = true;
        } else {
            return null;
        }
        int added = 0;
        int removed = 0;
        for (Edit edit : edits) {
            added += edit.added();
            removed += edit.removed();
        }
        boolean byName = binary && binaryByName;
        if (byName) {
            out.clear();
        }
        FilePair kept = pair.withoutPlaces();
        return new Patch(new FileStat(kept, added, removed, hunks, binary, byName, extended), edits, out.toByteArray());
    }

    /** Reads both files, unless they turn out to be the same before. */
    private boolean holdSame(FilePair pair) throws InputException {
        SnapshotFile first = pair.from();
        SnapshotFile second = pair.to();
        boolean sameSize = first != null && second != null && first.size() == second.size();
        if (sameSize && FileBytes.isLarge(first.size()) && FileBytes.isSame(first.file(), second.file())) {
            return true;
        }
        read(first, from);
        read(second, to);
        return sameSize && from.holdsSameAs(to);
    }

    private static void read(SnapshotFile file, FileBytes bytes) throws InputException {
        if (file == null) {
            bytes.clear();
        } else if (file.isLink()) {
            bytes.readLink(file.file());
        } else {
            bytes.read(file.file(), file.size());
        }
    }

    private void addSection(FilePair pair, boolean changesType) {
        a.take(from.bytes(), from.length());
        b.take(to.bytes(), to.length());
        boolean isBinary = a.isBinary() || b.isBinary();
        binary |= isBinary;
        if (isBinary && binaryByName) {
            return;
        }
        PatchHeader header = new PatchHeader(pair, isBinary, changesType);
        header.write(from, to, out);
        if (isBinary) {
            BinaryPatch.write(from, to, out);
        } else {
            addHunks(pair);
        }
        extended |= header.isExtended();
    }

    private void addHunks(FilePair pair) {
        List<Edit> found = LineDiffer.diff(a, b);
        hunks += new HunkWriter(a, b, context, Headings.of(pair.path()), out).write(found);
        edits.addAll(found);
    }
}
