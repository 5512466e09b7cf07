package com.example.snapshots.diff.kept;

import com.example.snapshots.diff.tree.DiffNames;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The names in the folder of the diffs that are none of a diff: the index, the lock, and what is written aside. */
final class FolderLayout {
    /** The name of the index. */
    static final String INDEX = "README.md";

    /** The name of what the index says for programs. */
    static final String CHANGES = "changes.json";

    /** The name of the file that a run holds locked while it writes. */
    static final String LOCK = ".snapshot-diff.lock";

    /** How the first line of the index begins. A folder without it is not the tool's own, and is left alone. */
    static final String MARK = "<!-- This folder belongs to snapshot-diff";

    /** The first line of the index. */
    static final String MARKER = MARK + ", which rewrites and deletes what is in it. Edit nothing here. -->";

    /** What the course says of the diffs to Git; beside the index, and nowhere else. */
    private static final String ATTRIBUTES = ".gitattributes";

    /** What file managers leave in a folder that is looked at, in lower case. */
    private static final Set<String> LITTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private static final String ASIDE = ".snapshot-diff-";
    private static final String ASIDE_END = ".tmp";

    private FolderLayout() {}

    /** A new name for the folder in which a run writes what it moves into place later. */
    static String newAside() {
        return ASIDE + Long.toHexString(System.nanoTime()) + ASIDE_END;
    }

    /**
     * The path of a file that is to be kept in a folder, or in the folders below it.
     *
     * @throws InputException if this system knows no such names, as another one does
     */
    static Path place(Path folder, String name) throws InputException {
        try {
            return FileNames.resolve(folder, name);
        } catch (IllegalArgumentException e) {
            throw new InputException("Cannot keep " + Escape.name(name) + " in " + Escape.path(folder)
                    + ": this system knows no such name.");
        }
    }

    /** Whether a name is that of a file or folder which a run uses for itself, and leaves behind if it is cut off. */
    static boolean isUnfinished(String name) {
        return name.equals(LOCK) || isAside(name);
    }

    /** Whether a name is that of a folder in which a run writes what it moves into place later. */
    static boolean isAside(String name) {
        return name.startsWith(ASIDE) && name.endsWith(ASIDE_END) && name.indexOf('/') < 0;
    }

    /** Whether a file that is found is one that the tool may have written, by its name. */
    static boolean isKept(String name) {
        return name.endsWith(DiffNames.SUFFIX) || name.equals(INDEX) || name.equals(CHANGES);
    }

    /** Whether a file that is found may be there, although the tool did not write it. */
    static boolean isOfOthers(String name) {
        return name.equals(ATTRIBUTES) || isLitter(name.substring(name.lastIndexOf('/') + 1));
    }

    /** Whether a file is one that is of no use to anybody where nothing else is left in its folder. */
    static boolean isLitter(String name) {
        return LITTER.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a diff may not have this name, because its first folder would stand where the folder has its own. */
    static boolean isReserved(String name) {
        int slash = name.indexOf('/');
        String first = DiffNames.folded(slash < 0 ? "" : name.substring(0, slash));
        return isUnfinished(first) || first.equals(DiffNames.folded(INDEX)) || first.equals(DiffNames.folded(CHANGES));
    }
}
