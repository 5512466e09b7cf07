package com.example.snapshots.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * What the .gitignore files of one snapshot leave out: those in its folders, and those above it up to the root of the
 * repository that holds it.
 *
 * <p>A walk enters and leaves the folders in turn, so that the rules of the folders around it are at hand. That a
 * folder above the snapshot is itself ignored does not matter: who names a folder wants what is in it.
 *
 * @see <a href="https://git-scm.com/docs/gitignore">gitignore</a>
 */
final class IgnoreRules {
    private static final String FILE = ".gitignore";

    /**
     * The rules of one folder; {@code prefix} leads from that folder to the snapshot, and is empty or ends with a
     * slash.
     */
    private record Level(String folder, String prefix, IgnoreNode node) {}

    private final Deque<Level> levels = new ArrayDeque<>();

    private IgnoreRules() {
        levels.push(
                new Level("", "", new IgnoreNode(List.of(new FastIgnoreRule(".git"), new FastIgnoreRule("target/")))));
    }

    /**
     * @param snapshot the real path of the snapshot's folder
     */
    static IgnoreRules above(Path snapshot) throws InputException {
        IgnoreRules rules = new IgnoreRules();
        for (Path folder : foldersAbove(snapshot)) {
            String prefix = folder.relativize(snapshot)
                            .toString()
                            .replace(folder.getFileSystem().getSeparator(), "/") + "/";
            rules.push("", prefix, folder);
        }
        return rules;
    }

    /** The folders from the root of the repository down to the parent of the snapshot; none outside a repository. */
    private static List<Path> foldersAbove(Path snapshot) {
        List<Path> folders = new ArrayList<>();
        for (Path folder = snapshot; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folders;
            }
            if (folder.getParent() != null) {
                folders.add(0, folder.getParent());
            }
        }
        return List.of();
    }

    /**
     * Takes the rules of a folder of the snapshot, whose path is empty for the snapshot itself and ends with a slash
     * else.
     */
    void enter(String path, Path folder) throws InputException {
        push(path, "", folder);
    }

    void leave() {
        levels.pop();
    }

    private void push(String path, String prefix, Path folder) throws InputException {
        Path file = folder.resolve(FILE);
        IgnoreNode node = new IgnoreNode();
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                node.parse(in);
            } catch (IOException e) {
                throw InputException.cannot("read", file, e);
            }
        }
        levels.push(new Level(path, prefix, node));
    }

    /**
     * Whether a file or folder in one of the folders entered is left out.
     *
     * @param path relative to the snapshot, with slashes
     */
    boolean ignores(String path, boolean isFolder) {
        for (Level level : levels) {
            String seenFromThere =
                    level.prefix() + path.substring(level.folder().length());
            Boolean ignored = level.node().checkIgnored(seenFromThere, isFolder);
            if (ignored != null) {
                return ignored;
            }
        }
        return false;
    }
}
