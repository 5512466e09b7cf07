package com.example.snapshots.diff.tree;

import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * Walks through two folders at once, on all processors, and pairs the files that have one path. Links are files here:
 * none is followed.
 *
 * <p>A file that both have is left out if the rules of one leave it out: else it would look added or deleted,
 * although it lies in both folders.
 *
 * @param <T> what is made of the files that differ
 */
public final class TreeWalk<T> {
    /** What is done with each pair of files, in several threads at once. */
    public interface Visitor<T> {
        /**
         * @return what to keep of it, or null if there is no difference
         * @throws InputException if a file cannot be read; it is named
         */
        T visit(FilePair pair) throws InputException;
    }

    private final Visitor<T> visitor;
    private final IgnoreNode exclusions;
    private final int mostSame;
    private final AtomicInteger sameCount = new AtomicInteger();
    private boolean posix;

    /**
     * @param exclusions what to leave out
     * @param mostSame up to how many files that do not change are named; beyond, they are only counted
     * @throws InputException if an exclusion is not a pattern
     */
    public TreeWalk(Collection<Exclusion> exclusions, int mostSame, Visitor<T> visitor) throws InputException {
        this.exclusions = node(exclusions);
        this.mostSame = mostSame;
        this.visitor = visitor;
    }

    /**
     * Walks through two folders.
     *
     * @param from the real path of the first snapshot
     * @param to the real path of the second snapshot
     * @return what the visitor keeps, and what else is in the two folders; what is in folders comes before the files
     *     beside them, as in an editor
     * @throws InputException if a folder cannot be read, or holds anything but files, folders and links; it is named
     */
    public WalkResult<T> walk(Path from, Path to) throws InputException {
        posix = from.getFileSystem().supportedFileAttributeViews().contains("posix");
        Side first = new Side(from, IgnoreRules.above(from));
        Side second = new Side(to, IgnoreRules.above(to));
        Folder root = new Folder(null, "", first, second);
        invoke(root);
        List<T> files = new ArrayList<>();
        List<String> same = new ArrayList<>();
        EmptyFolders empty = new EmptyFolders(new ArrayList<>(), new ArrayList<>());
        List<WalkResult.Excluded> excluded = new ArrayList<>();
        root.addTo(files, same, empty, excluded);
        excluded.sort(Comparator.comparing(WalkResult.Excluded::path));
        int count = sameCount.get();
        return new WalkResult<>(files, new SameFiles(count, count > mostSame ? List.of() : same), empty, excluded);
    }

    private static IgnoreNode node(Collection<Exclusion> exclusions) throws InputException {
        if (exclusions.isEmpty()) {
            return null;
        }
        List<FastIgnoreRule> rules = new ArrayList<>();
        for (Exclusion exclusion : exclusions) {
            rules.add(exclusion.rule());
        }
        return new IgnoreNode(rules);
    }

    private static void invoke(CountedCompleter<?> task) throws InputException {
        // A pool of its own, because the common one cannot be ended, and Maven waits for threads that live on.
        ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        try {
            pool.invoke(task);
        } catch (UncheckedIOException e) {
            throw (InputException) e.getCause();
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }

    private static void awaitEnd(ForkJoinPool pool) {
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A folder in one snapshot.
     *
     * @param folder null where the snapshot has no such folder
     * @param rules what is left out in the folder, or in the one above if it has not been entered
     */
    private record Side(Path folder, IgnoreRules rules) {
        Side enter(String path, Path rulesFile) throws InputException {
            return rulesFile == null ? this : new Side(folder, rules.in(path, rulesFile));
        }

        /** Adds the names in the folder, each with where it is in this snapshot or in the other. */
        void addNames(SortedMap<String, Path[]> names, int side) throws InputException {
            if (folder == null) {
                return;
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    String name = FileNames.name(entry);
                    Path[] places = names.get(name);
                    if (places == null) {
                        places = new Path[2];
                        names.put(name, places);
                    }
                    places[side] = entry;
                }
            } catch (DirectoryIteratorException e) {
                throw InputException.cannot("read", folder, e.getCause());
            } catch (IOException e) {
                throw InputException.cannot("read", folder, e);
            }
        }
    }

    /** What one snapshot has under a name; {@code attributes} is null where it has nothing. */
    private record Entry(Path path, BasicFileAttributes attributes) {
        boolean isFolder() {
            return attributes != null && attributes.isDirectory();
        }

        boolean isFile() {
            return attributes != null && !attributes.isDirectory();
        }

        SnapshotFile file() throws InputException {
            return isFile() ? SnapshotFile.of(path, attributes) : null;
        }
    }

    private Entry entry(Path path) throws InputException {
        if (path == null) {
            return new Entry(null, null);
        }
        try {
            Class<? extends BasicFileAttributes> kind = posix ? PosixFileAttributes.class : BasicFileAttributes.class;
            return new Entry(path, Files.readAttributes(path, kind, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw InputException.cannot("read", path, e);
        }
    }

    /** A folder in both snapshots or in one. It is complete when all that is in it is. */
    private final class Folder extends CountedCompleter<Void> {
        private static final long serialVersionUID = 1L;

        /** Empty for the snapshot itself, else ending with a slash. */
        private final String path;

        /** The same in the folder of the diffs. */
        private String diffPath = "";

        /** The file of each name in the two snapshots; null once it has been compared. */
        private transient SortedMap<String, SnapshotFile[]> pairs = new TreeMap<>();

        private final transient SortedMap<String, Folder> folders = new TreeMap<>();
        private final transient List<WalkResult.Excluded> excluded = new ArrayList<>();
        private final transient List<T> kept = new ArrayList<>();
        private final transient List<String> same = new ArrayList<>();
        private transient Side from;
        private transient Side to;
        private boolean emptyInFrom;
        private boolean emptyInTo;

        Folder(CountedCompleter<?> above, String path, Side from, Side to) {
            super(above);
            this.path = path;
            this.from = from;
            this.to = to;
        }

        @Override
        public void compute() {
            try {
                list();
                SortedMap<String, String> diffFolders = DiffNames.folders(folders.keySet());
                setPendingCount(folders.size());
                for (Map.Entry<String, Folder> folder : folders.entrySet()) {
                    folder.getValue().diffPath = diffPath + diffFolders.get(folder.getKey()) + "/";
                    folder.getValue().fork();
                }
                visitFiles(diffFolders.values());
            } catch (InputException e) {
                throw new UncheckedIOException(e);
            }
            tryComplete();
        }

        private void list() throws InputException {
            SortedMap<String, Path[]> names = new TreeMap<>();
            from.addNames(names, 0);
            to.addNames(names, 1);
            Path[] rules = names.get(IgnoreRules.FILE);
            if (rules != null) {
                from = from.enter(path, rules[0]);
                to = to.enter(path, rules[1]);
            }
            emptyInFrom = from.folder() != null;
            emptyInTo = to.folder() != null;
            for (Map.Entry<String, Path[]> name : names.entrySet()) {
                Path[] places = name.getValue();
                take(name.getKey(), entry(places[0]), entry(places[1]));
            }
        }

        private void take(String name, Entry inFrom, Entry inTo) throws InputException {
            if ((inFrom.isFile() || inTo.isFile()) && !isLeftOut(name, false, inFrom.isFile(), inTo.isFile())) {
                pairs.put(name, new SnapshotFile[] {inFrom.file(), inTo.file()});
                emptyInFrom &= !inFrom.isFile();
                emptyInTo &= !inTo.isFile();
            }
            if ((inFrom.isFolder() || inTo.isFolder()) && !isLeftOut(name, true, inFrom.isFolder(), inTo.isFolder())) {
                Side fromInside = new Side(inFrom.isFolder() ? inFrom.path() : null, from.rules());
                Side toInside = new Side(inTo.isFolder() ? inTo.path() : null, to.rules());
                folders.put(name, new Folder(this, path + name + "/", fromInside, toInside));
                emptyInFrom &= !inFrom.isFolder();
                emptyInTo &= !inTo.isFolder();
            }
        }

        private boolean isLeftOut(String name, boolean isFolder, boolean inFrom, boolean inTo) {
            String file = path + name;
            Boolean asked = exclusions == null ? null : exclusions.checkIgnored(file, isFolder);
            if (asked != null && asked) {
                excluded.add(new WalkResult.Excluded(isFolder ? file + "/" : file, inFrom, inTo));
                return true;
            }
            return inFrom && from.rules().ignores(file, isFolder)
                    || inTo && to.rules().ignores(file, isFolder);
        }

        private void visitFiles(Collection<String> diffFolders) throws InputException {
            Map<String, String> suffixes = DiffNames.suffixes(pairs.keySet(), diffFolders);
            for (Map.Entry<String, SnapshotFile[]> file : pairs.entrySet()) {
                String name = file.getKey();
                SnapshotFile[] sides = file.getValue();
                FilePair pair = new FilePair(
                        path + name, diffPath, suffixes.get(name), from.folder() == null, sides[0], sides[1]);
                T found = visitor.visit(pair);
                if (found != null) {
                    kept.add(found);
                } else {
                    if (sameCount.incrementAndGet() <= mostSame) {
                        same.add(pair.path());
                    }
                }
            }
            // A walk through a large tree is not to remember where each of its files lay.
            pairs = null;
        }

        void addTo(List<T> files, List<String> sameFiles, EmptyFolders empty, List<WalkResult.Excluded> leftOut) {
            for (Folder folder : folders.values()) {
                folder.addTo(files, sameFiles, empty, leftOut);
            }
            files.addAll(kept);
            sameFiles.addAll(same);
            leftOut.addAll(excluded);
            if (emptyInFrom && !emptyInTo && !path.isEmpty()) {
                empty.from().add(path);
            }
            if (emptyInTo && !emptyInFrom && !path.isEmpty()) {
                empty.to().add(path);
            }
        }
    }
}
