package com.example.snapshots.diff;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the folder of the diffs is to hold. */
public final class KeptDiffs {
    private KeptDiffs() {}

    /**
     * Names the diffs and writes their index.
     *
     * @param exclusions what was left out of the difference
     * @return the bytes of each file by its name, relative and with slashes; the index is among them
     * @throws InputException if the name of a folder cannot be read
     */
    public static SortedMap<String, byte[]> of(Folders folders, SnapshotDiff diff, Collection<Exclusion> exclusions)
            throws InputException {
        NavigableMap<String, String> names = DiffNames.of(diff.files());
        SortedMap<String, byte[]> files = new TreeMap<>();
        diff.files().forEach(file -> files.put(names.get(file.path()), file.diff()));
        files.put(DiffStore.INDEX, new DiffIndex(folders, diff, exclusions, names).bytes());
        return files;
    }
}
