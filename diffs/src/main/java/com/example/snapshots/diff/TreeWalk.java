package com.example.snapshots.diff;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * Walks through two folders at once, in the order of the names, and pairs the files that have one path.
 *
 * <p>A file that both have is left out if the rules of one leave it out: else it would look added or deleted,
 * although it lies in both folders.
 */
final class TreeWalk {
    private final List<FilePair> pairs = new ArrayList<>();
    private final TreeSet<String> excluded = new TreeSet<>();
    private final IgnoreNode exclusions;
    private final IgnoreRules fromRules;
    private final IgnoreRules toRules;
    private final boolean posix;

    /**
     * @param from the real path of the first snapshot
     * @param to the real path of the second snapshot
     * @throws InputException if a folder cannot be read, or holds anything but files and folders; it is named
     */
    TreeWalk(Path from, Path to, Collection<Exclusion> exclusions) throws InputException {
        List<FastIgnoreRule> rules = new ArrayList<>();
        for (Exclusion exclusion : exclusions) {
            rules.add(exclusion.rule());
        }
        this.exclusions = new IgnoreNode(rules);
        posix = from.getFileSystem().supportedFileAttributeViews().contains("posix");
        fromRules = IgnoreRules.above(from);
        toRules = IgnoreRules.above(to);
        walk("", from, to);
    }

    /** The files that both or one of the snapshots have, in the order in which their diffs can be applied. */
    List<FilePair> pairs() {
        return pairs;
    }

    /** The paths that the exclusions leave out; a folder ends with a slash and stands for all that is in it. */
    Collection<String> excluded() {
        return excluded;
    }

    private void walk(String folder, Path from, Path to) throws InputException {
        enter(fromRules, folder, from);
        enter(toRules, folder, to);
        SortedMap<String, Path> fromNames = list(from);
        SortedMap<String, Path> toNames = list(to);
        TreeSet<String> names = new TreeSet<>(fromNames.keySet());
        names.addAll(toNames.keySet());
        for (String name : names) {
            visit(folder + name, fromNames.get(name), toNames.get(name));
        }
        leave(fromRules, from);
        leave(toRules, to);
    }

    private void visit(String path, Path from, Path to) throws InputException {
        BasicFileAttributes fromKind = attributes(from);
        BasicFileAttributes toKind = attributes(to);
        boolean fromFolder = fromKind != null && fromKind.isDirectory();
        boolean toFolder = toKind != null && toKind.isDirectory();
        boolean keepsFiles = !isLeftOut(path, false, from != null && !fromFolder, to != null && !toFolder);
        boolean keepsFolders = !isLeftOut(path, true, fromFolder, toFolder);
        SnapshotFile fromFile = from != null && !fromFolder && keepsFiles ? file(from, fromKind) : null;
        SnapshotFile toFile = to != null && !toFolder && keepsFiles ? file(to, toKind) : null;
        Path fromInside = fromFolder && keepsFolders ? from : null;
        Path toInside = toFolder && keepsFolders ? to : null;

        // Where a folder takes the place of a file or the reverse, the old one must go before the new one can come.
        boolean addLast = toFile != null && fromInside != null;
        if ((fromFile != null || toFile != null) && !addLast) {
            pairs.add(new FilePair(path, fromFile, toFile));
        }
        if (fromInside != null || toInside != null) {
            walk(path + "/", fromInside, toInside);
        }
        if (addLast) {
            pairs.add(new FilePair(path, null, toFile));
        }
    }

    private boolean isLeftOut(String path, boolean isFolder, boolean inFrom, boolean inTo) {
        if (!inFrom && !inTo) {
            return false;
        }
        Boolean asked = exclusions.checkIgnored(path, isFolder);
        if (asked != null && asked) {
            excluded.add(isFolder ? path + "/" : path);
            return true;
        }
        return inFrom && fromRules.ignores(path, isFolder) || inTo && toRules.ignores(path, isFolder);
    }

    private SnapshotFile file(Path file, BasicFileAttributes attributes) throws InputException {
        if (!attributes.isRegularFile()) {
            String kind = attributes.isSymbolicLink() ? "a symbolic link" : "neither a file nor a folder";
            throw new InputException("Cannot compare " + file + ": it is " + kind + ".");
        }
        boolean executable = attributes instanceof PosixFileAttributes known
                && known.permissions().contains(PosixFilePermission.OWNER_EXECUTE);
        return new SnapshotFile(file, attributes.size(), executable);
    }

    private BasicFileAttributes attributes(Path file) throws InputException {
        if (file == null) {
            return null;
        }
        try {
            Class<? extends BasicFileAttributes> kind = posix ? PosixFileAttributes.class : BasicFileAttributes.class;
            return Files.readAttributes(file, kind, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw InputException.cannot("read", file, e);
        }
    }

    private static SortedMap<String, Path> list(Path folder) throws InputException {
        SortedMap<String, Path> names = new TreeMap<>();
        if (folder == null) {
            return names;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.put(FileNames.name(entry), entry);
            }
        } catch (DirectoryIteratorException e) {
            throw InputException.cannot("read", folder, e.getCause());
        } catch (InputException e) {
            throw e;
        } catch (IOException e) {
            throw InputException.cannot("read", folder, e);
        }
        return names;
    }

    private static void enter(IgnoreRules rules, String path, Path folder) throws InputException {
        if (folder != null) {
            rules.enter(path, folder);
        }
    }

    private static void leave(IgnoreRules rules, Path folder) {
        if (folder != null) {
            rules.leave();
        }
    }
}
