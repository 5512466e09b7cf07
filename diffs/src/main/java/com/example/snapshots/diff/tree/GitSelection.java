package com.example.snapshots.diff.tree;

import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What Git says counts in a snapshot that lies in a work tree.
 *
 * <p>In a submodule, in another repository inside the snapshot, and in a folder that the user brings back, the
 * .gitignore files are read instead.
 */
final class GitSelection implements Selection {
    private final GitFiles files;
    private final boolean trackedAlone;

    GitSelection(GitFiles files) {
        this(files, false);
    }

    private GitSelection(GitFiles files, boolean trackedAlone) {
        this.files = files;
        this.trackedAlone = trackedAlone;
    }

    @Override
    public Standing ofFile(String path) {
        return standing(files.ofFile(path));
    }

    @Override
    public Standing ofFolder(String path, Path folder) {
        Standing standing = standing(files.ofFolder(path));
        return standing == Standing.IGNORED && isEmpty(folder) ? Standing.ABSENT : standing;
    }

    private Standing standing(GitFiles.Standing ofGit) {
        return switch (ofGit) {
            case TRACKED -> Standing.TRACKED;
            case UNTRACKED, REPOSITORY -> trackedAlone ? Standing.IGNORED : Standing.COUNTED;
            case NONE -> Standing.IGNORED;
        };
    }

    private static boolean isEmpty(Path folder) {
        FirstFile first = new FirstFile();
        try {
            Files.walkFileTree(folder, first);
        } catch (IOException e) {
            // Nobody needs to read what is ignored.
            return false;
        }
        return !first.isFound;
    }

    private static final class FirstFile extends SimpleFileVisitor<Path> {
        private boolean isFound;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            isFound = true;
            return FileVisitResult.TERMINATE;
        }
    }

    @Override
    public boolean ignoresOdd(String path, Path file) throws InputException {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return IgnoreRules.above(folder, file.getParent())
                .with(folder, file.resolveSibling(IgnoreFile.NAME))
                .ignoresOdd(path, file);
    }

    @Override
    public Selection in(String path, Path folder) throws InputException {
        GitFiles.Standing standing = files.ofFolder(path.substring(0, path.length() - 1));
        boolean isForGit = standing == GitFiles.Standing.TRACKED || standing == GitFiles.Standing.UNTRACKED;
        return isForGit ? this : IgnoreRules.above(path, folder);
    }

    @Override
    public Selection with(String path, Path ignoreFile) {
        return this;
    }

    @Override
    public Selection trackedAlone() {
        return new GitSelection(files, true);
    }

    @Override
    public boolean isOfGit() {
        return true;
    }
}
