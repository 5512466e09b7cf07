package com.example.snapshots.diff.kept;

import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.files.FileNames;
import java.nio.file.Path;

/**
 * The snapshots and the folder of their diffs as they are seen from the nearest folder that holds them all, so that what
 * is written about them is the same on every system.
 *
 * @param related whether there is such a folder; without one, as on two drives of Windows, the names are whole paths
 * @param from the first snapshot
 * @param to the second snapshot
 * @param out the folder of the diffs
 * @param areFiles whether the snapshots are single files
 */
record FolderNames(boolean related, String from, String to, String out, boolean areFiles) {
    static FolderNames of(Folders folders) {
        Path base = folders.from().getParent();
        while (base != null && !(isIn(folders.to(), base) && isIn(folders.out(), base))) {
            base = base.getParent();
        }
        return new FolderNames(
                base != null,
                name(base, folders.from()),
                name(base, folders.to()),
                name(base, folders.out()),
                folders.areFiles());
    }

    private static boolean isIn(Path folder, Path above) {
        return folder.startsWith(above) && !folder.equals(above);
    }

    private static String name(Path base, Path folder) {
        return base == null ? FileNames.text(folder) : FileNames.relative(base, folder);
    }

    /** What leads from the folder of the diffs to the one that holds them all. */
    String up() {
        return "../".repeat(out.split("/").length);
    }
}
