package com.example.snapshots.diff.tree;

import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * What the .gitignore files leave out in one folder of a snapshot: those in the folder, in the folders around it, and
 * above the snapshot up to the root of the repository that holds it. For where Git itself cannot be asked.
 *
 * <p>That a folder above the snapshot is itself ignored does not matter: who names a folder wants what is in it.
 *
 * @see <a href="https://git-scm.com/docs/gitignore">gitignore</a>
 */
final class IgnoreRules implements Selection {
    // No nodes: the first one costs a short run 15 ms, and most snapshots have no file of rules.
    private static final IgnoreRules NONE = new IgnoreRules(null, "", "", null);
    private static final IgnoreRules ALL = new IgnoreRules(null, "", "", null);

    private final IgnoreRules around;
    private final String folder;
    private final String prefix;
    private final IgnoreNode node;

    /**
     * @param around the rules of the folders around it, which are asked next; null if there are none
     * @param folder the folder of these rules, as paths are given: empty or ending with a slash
     * @param prefix what leads from these rules to that folder, where they lie above it: empty or ending with a slash
     * @param node these rules; null for none
     */
    private IgnoreRules(IgnoreRules around, String folder, String prefix, IgnoreNode node) {
        this.around = around;
        this.folder = folder;
        this.prefix = prefix;
        this.node = node;
    }

    /**
     * The rules from above a folder.
     *
     * @param path the folder in its snapshot: empty for the snapshot itself, else ending with a slash
     * @param folder its real path
     * @throws InputException if a file of rules cannot be read; it is named
     */
    static IgnoreRules above(String path, Path folder) throws InputException {
        IgnoreRules rules = NONE;
        for (Path above : Repository.foldersAbove(folder)) {
            Path file = above.resolve(IgnoreFile.NAME);
            if (isFile(file)) {
                String prefix = FileNames.relative(above, folder) + "/";
                rules = new IgnoreRules(rules, path, prefix, IgnoreFile.read(file));
            }
        }
        return rules;
    }

    @Override
    public IgnoreRules with(String path, Path ignoreFile) throws InputException {
        return isFile(ignoreFile) ? new IgnoreRules(this, path, "", IgnoreFile.read(ignoreFile)) : this;
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public Standing ofFile(String path) {
        return ignores(path, false) ? Standing.IGNORED : Standing.COUNTED;
    }

    @Override
    public Standing ofFolder(String path, Path folder) {
        return ignores(path, true) ? Standing.IGNORED : Standing.COUNTED;
    }

    @Override
    public boolean ignoresOdd(String path, Path file) {
        return ignores(path, false);
    }

    private boolean ignores(String path, boolean isFolder) {
        if (this == ALL) {
            return true;
        }
        for (IgnoreRules rules = this; rules.node != null; rules = rules.around) {
            String below = IgnoreFile.matchable(rules.prefix + path.substring(rules.folder.length()));
            Boolean ignored = rules.node.checkIgnored(below, isFolder);
            if (ignored != null) {
                return ignored;
            }
        }
        return false;
    }

    @Override
    public IgnoreRules in(String path, Path folder) {
        return this;
    }

    @Override
    public IgnoreRules trackedAlone() {
        return ALL;
    }

    @Override
    public boolean isOfGit() {
        return false;
    }
}
