package com.example.snapshots.diff.tree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The repository of Git that a folder lies in. */
final class Repository {
    /** What Git keeps of a repository: a folder, or a file that names one. */
    static final String NAME = ".git";

    private Repository() {}

    /** The top folder of the work tree that holds a folder, or null where there is none. */
    static Path root(Path folder) {
        Path root = folder;
        while (root != null && !Files.exists(root.resolve(NAME))) {
            root = root.getParent();
        }
        return root;
    }

    /** The folders from the top of the work tree down to the parent of a folder; none outside of a repository. */
    static List<Path> foldersAbove(Path folder) {
        Path root = root(folder);
        List<Path> folders = new ArrayList<>();
        for (Path above = folder; root != null && !above.equals(root); above = above.getParent()) {
            folders.add(0, above.getParent());
        }
        return folders;
    }
}
