package com.example.snapshots.diff.tree;

import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * What the .gitignore files of one snapshot leave out in one of its folders: those in the folder, in the folders around
 * it, and above the snapshot up to the root of the repository that holds it.
 *
 * <p>That a folder above the snapshot is itself ignored does not matter: who names a folder wants what is in it.
 *
 * @see <a href="https://git-scm.com/docs/gitignore">gitignore</a>
 */
final class IgnoreRules {
    /** The name of a file with rules. */
    static final String FILE = ".gitignore";

    private static final String REPOSITORY = ".git";
    private static final String BUILT = "target";

    private final IgnoreRules around;
    private final String folder;
    private final String prefix;
    private final IgnoreNode node;

    /**
     * @param around the rules of the folders around it, which are asked next; null if there are none
     * @param folder the folder of these rules, as paths are given: empty or ending with a slash
     * @param prefix what leads from these rules to the snapshot, where they lie above it: empty or ending with a slash
     * @param node these rules; null for what is always left out
     */
    private IgnoreRules(IgnoreRules around, String folder, String prefix, IgnoreNode node) {
        this.around = around;
        this.folder = folder;
        this.prefix = prefix;
        this.node = node;
    }

    /**
     * The rules from above a snapshot.
     *
     * @param snapshot the real path of the snapshot's folder
     * @throws InputException if a file of rules cannot be read; it is named
     */
    static IgnoreRules above(Path snapshot) throws InputException {
        IgnoreRules rules = new IgnoreRules(null, "", "", null);
        for (Path folder : foldersAbove(snapshot)) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                rules = new IgnoreRules(rules, "", FileNames.relative(folder, snapshot) + "/", parse(file));
            }
        }
        return rules;
    }

    /** The folders from the root of the repository down to the parent of the snapshot; none outside a repository. */
    private static List<Path> foldersAbove(Path snapshot) {
        List<Path> folders = new ArrayList<>();
        for (Path folder = snapshot; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(REPOSITORY))) {
                return folders;
            }
            if (folder.getParent() != null) {
                folders.add(0, folder.getParent());
            }
        }
        return List.of();
    }

    /**
     * These rules, and before them those of a folder below.
     *
     * @param folder the path of the folder: empty for the snapshot itself, else ending with a slash
     * @param file its file of rules
     * @throws InputException if the file cannot be read; it is named
     */
    IgnoreRules in(String folder, Path file) throws InputException {
        return !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? this
                : new IgnoreRules(this, folder, "", parse(file));
    }

    private static IgnoreNode parse(Path file) throws InputException {
        IgnoreNode node = new IgnoreNode();
        try (InputStream in = Files.newInputStream(file)) {
            node.parse(in);
        } catch (IOException e) {
            throw InputException.cannot("read", file, e);
        }
        return node;
    }

    /**
     * Whether a file or folder in the folder of these rules is left out.
     *
     * @param path relative to the snapshot, with slashes
     */
    boolean ignores(String path, boolean isFolder) {
        IgnoreRules rules = this;
        while (rules.node != null) {
            Boolean ignored = rules.node.checkIgnored(rules.prefix + path.substring(rules.folder.length()), isFolder);
            if (ignored != null) {
                return ignored;
            }
            rules = rules.around;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals(REPOSITORY) || isFolder && name.equals(BUILT);
    }
}
