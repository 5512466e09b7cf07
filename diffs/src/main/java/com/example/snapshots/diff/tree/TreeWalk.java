package com.example.snapshots.diff.tree;

import com.example.snapshots.diff.tree.LeftOut.Reason;
import com.example.snapshots.diff.tree.Selection.Standing;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * Walks through two folders at once, on all processors, and pairs the files that have one path. Links are files here:
 * none is followed.
 *
 * <p>In the work tree of a repository, what counts is what Git says counts; elsewhere it is what the .gitignore files
 * leave.
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

    private static final int RESERVE_SIZE = 1 << 19;

    private final Visitor<T> visitor;
    private final IgnoreNode exclusions;
    private final int maxUnchanged;
    private final AtomicInteger unchangedCount = new AtomicInteger();
    /** Whether the user wants all that the rules leave out, so that none need be read. */
    private final boolean bringsAllBack;

    /** Given up where memory runs out, so that there is enough to end all threads and say so. */
    private volatile byte[] reserve;

    private boolean posix;

    /**
     * @param exclusions what to leave out
     * @param maxUnchanged up to how many files that do not change are named; beyond, they are only counted
     */
    public TreeWalk(Collection<Exclusion> exclusions, int maxUnchanged, Visitor<T> visitor) {
        this.exclusions = node(exclusions);
        bringsAllBack = Exclusion.bringAllBack(exclusions);
        this.maxUnchanged = maxUnchanged;
        this.visitor = visitor;
    }

    /**
     * Walks through two folders, or compares two files as one that the first snapshot calls by its name.
     *
     * @param from the real path of the first snapshot
     * @param to the real path of the second snapshot
     * @return what the visitor keeps, and what else is in the two folders; what is in folders comes before the files
     *     beside them, as in an editor
     * @throws InputException if a folder cannot be read; it is named
     */
    public WalkResult<T> walk(Path from, Path to) throws InputException {
        posix = from.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(from)) {
            return ofFiles(from, to);
        }
        reserve = new byte[RESERVE_SIZE];
        List<String> refusals = new ArrayList<>();
        Folder root;
        try (GitProcess gitFrom = git(from);
                GitProcess gitTo = git(to)) {
            Side first = new Side(from, selection(from, gitFrom, refusals));
            Side second = new Side(to, selection(to, gitTo, refusals));
            root = new Folder(null, "", first, second);
        }
        compare(root);
        List<T> files = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        WalkResult.EmptyFolders empty = new WalkResult.EmptyFolders(new ArrayList<>(), new ArrayList<>());
        List<LeftOut.Item> leftOut = new ArrayList<>();
        root.addTo(files, unchanged, empty, leftOut);
        Collections.sort(leftOut);
        int count = unchangedCount.get();
        return new WalkResult<>(
                files,
                new WalkResult.Unchanged(count, count > maxUnchanged ? List.of() : unchanged),
                empty,
                new LeftOut(leftOut, refusals));
    }

    private WalkResult<T> ofFiles(Path from, Path to) throws InputException {
        String name = FileNames.name(from);
        SnapshotFile first = Entry.of(from, posix).file();
        SnapshotFile second = Entry.of(to, posix).file();
        T found = visitor.visit(new FilePair(name, "", DiffNames.SUFFIX, false, first, second, null));
        return new WalkResult<>(
                found == null ? List.of() : List.of(found),
                new WalkResult.Unchanged(found == null ? 1 : 0, found == null ? List.of(name) : List.of()),
                new WalkResult.EmptyFolders(List.of(), List.of()),
                new LeftOut(List.of(), List.of()));
    }

    private static IgnoreNode node(Collection<Exclusion> exclusions) {
        if (exclusions.isEmpty()) {
            return null;
        }
        return new IgnoreNode(exclusions.stream().map(Exclusion::rule).toList());
    }

    private GitProcess git(Path snapshot) {
        return bringsAllBack ? null : GitProcess.start(snapshot);
    }

    private static Selection selection(Path snapshot, GitProcess git, List<String> refusals) throws InputException {
        GitProcess.Answer answer = git == null ? GitProcess.Answer.NONE : git.await();
        if (answer.refusal() != null) {
            refusals.add("Git does not say what counts in " + Escape.path(snapshot)
                    + ", so the .gitignore files are read: " + answer.refusal());
        }
        // Of a folder that is itself ignored Git lists nothing, but who names it wants what is in it.
        GitFiles files = answer.files();
        return files == null || files.isEmpty() ? IgnoreRules.above("", snapshot) : new GitSelection(files);
    }

    private void compare(Folder root) throws InputException {
        // A pool of its own, because the common one cannot be ended, and Maven waits for threads that live on.
        ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        try {
            pool.invoke(root);
            Renames renames = new Renames();
            pool.invoke(new FindRenames(root, renames));
            pool.invoke(new Alone(null, root, renames));
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

    /** What is done in one folder, and before it is complete in those below. */
    private abstract class Task extends CountedCompleter<Void> {
        private static final long serialVersionUID = 1L;

        Task(CountedCompleter<?> above) {
            super(above);
        }

        abstract void work() throws InputException;

        void forkAll(Collection<? extends Task> tasks) {
            setPendingCount(tasks.size());
            tasks.forEach(Task::fork);
        }

        @Override
        public void compute() {
            try {
                work();
            } catch (InputException e) {
                throw new UncheckedIOException(e);
            } catch (OutOfMemoryError e) {
                reserve = null;
                throw e;
            }
            tryComplete();
        }
    }

    /** Finds the files that have another name now, once all that one snapshot has alone are known. */
    private final class FindRenames extends Task {
        private static final long serialVersionUID = 1L;

        private final transient Folder root;
        private final transient Renames renames;

        FindRenames(Folder root, Renames renames) {
            super(null);
            this.root = root;
            this.renames = renames;
        }

        @Override
        void work() throws InputException {
            root.addAloneTo(renames);
            renames.find();
        }
    }

    /** Compares the files of a folder that one snapshot has alone. */
    private final class Alone extends Task {
        private static final long serialVersionUID = 1L;

        private final transient Folder folder;
        private final transient Renames renames;

        Alone(CountedCompleter<?> above, Folder folder, Renames renames) {
            super(above);
            this.folder = folder;
            this.renames = renames;
        }

        @Override
        void work() throws InputException {
            List<Alone> below = new ArrayList<>();
            folder.folders.values().forEach(inside -> below.add(new Alone(this, inside, renames)));
            forkAll(below);
            for (FilePair file : folder.alone) {
                FilePair pair = renames.resolve(file);
                if (pair != null) {
                    folder.visit(pair);
                }
            }
        }
    }

    /** A folder in both snapshots or in one. */
    private final class Folder extends Task {
        private static final long serialVersionUID = 1L;

        /** Empty for the snapshot itself, else ending with a slash. */
        private final String path;

        /** The same in the folder of the diffs. */
        private String diffPath = "";

        /** The file of each name in the two snapshots; null once it has been compared. */
        private transient SortedMap<String, SnapshotFile[]> pairs = new TreeMap<>();

        private final transient SortedMap<String, Folder> folders = new TreeMap<>();
        private final transient List<LeftOut.Item> leftOut = new ArrayList<>();
        /** The files that one snapshot has alone, which are compared once all of them are known. */
        private final transient List<FilePair> alone = new ArrayList<>();

        private final transient SortedMap<String, T> kept = new TreeMap<>();
        private final transient List<String> unchanged = new ArrayList<>();
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
        void work() throws InputException {
            list();
            SortedMap<String, String> diffFolders = DiffNames.folders(folders.keySet());
            for (Map.Entry<String, Folder> folder : folders.entrySet()) {
                folder.getValue().keepDiffsIn(diffPath + diffFolders.get(folder.getKey()) + "/");
            }
            forkAll(folders.values());
            visitFiles(diffFolders.values());
        }

        /** Nearly always that is where it lies in the snapshots, and no other text is to be remembered. */
        private void keepDiffsIn(String folder) {
            diffPath = folder.equals(path) ? path : folder;
        }

        private void list() throws InputException {
            SortedMap<String, Path[]> names = new TreeMap<>();
            from.addNames(names, 0);
            to.addNames(names, 1);
            from = from.knowing(path, names, 0);
            to = to.knowing(path, names, 1);
            emptyInFrom = from.isEmptyEverywhere();
            emptyInTo = to.isEmptyEverywhere();
            names.remove(Repository.NAME);
            for (Map.Entry<String, Path[]> name : names.entrySet()) {
                Path[] places = name.getValue();
                take(name.getKey(), Entry.of(places[0], posix), Entry.of(places[1], posix));
            }
        }

        private void take(String name, Entry inFrom, Entry inTo) throws InputException {
            if (inFrom.isFile() || inTo.isFile()) {
                takeFile(name, inFrom, inTo);
            }
            if (inFrom.isFolder() || inTo.isFolder()) {
                takeFolder(name, inFrom, inTo);
            }
        }

        private void takeFile(String name, Entry inFrom, Entry inTo) throws InputException {
            String file = path + name;
            Boolean asked = asked(file, false);
            if (asked == Boolean.TRUE) {
                leaveOut(file, Reason.EXCLUDED, inFrom.isFile(), inTo.isFile());
                return;
            }
            if (inFrom.isOdd() || inTo.isOdd()) {
                boolean counts = asked != null || isOddInSight(from, file, inFrom) || isOddInSight(to, file, inTo);
                leaveOut(file, counts ? Reason.ODD : Reason.IGNORED, inFrom.isFile(), inTo.isFile());
                return;
            }
            boolean back = asked != null;
            Standing here = inFrom.isFile() ? from.said(file, inFrom, back) : Standing.ABSENT;
            Standing there = inTo.isFile() ? to.said(file, inTo, back) : Standing.ABSENT;
            SnapshotFile first = counts(here, there) ? inFrom.file() : null;
            SnapshotFile second = counts(there, here) ? inTo.file() : null;
            if (first != null || second != null) {
                pairs.put(name, new SnapshotFile[] {first, second});
            }
            emptyInFrom &= first == null;
            emptyInTo &= second == null;
            noteLeftOut(file, here, first, there, second);
        }

        private static boolean isOddInSight(Side side, String file, Entry entry) throws InputException {
            return entry.isOdd() && !side.selection().ignoresOdd(file, entry.path());
        }

        private void takeFolder(String name, Entry inFrom, Entry inTo) throws InputException {
            String folder = path + name;
            Boolean asked = asked(folder, true);
            if (asked == Boolean.TRUE) {
                leaveOut(folder + "/", Reason.EXCLUDED, inFrom.isFolder(), inTo.isFolder());
                return;
            }
            boolean back = asked != null;
            Standing here = inFrom.isFolder() ? from.said(folder, inFrom, back) : Standing.ABSENT;
            Standing there = inTo.isFolder() ? to.said(folder, inTo, back) : Standing.ABSENT;
            Side first = counts(here, there) ? from.in(folder, inFrom, here) : from.without();
            Side second = counts(there, here) ? to.in(folder, inTo, there) : to.without();
            if (first.folder() != null || second.folder() != null) {
                folders.put(name, new Folder(this, folder + "/", first, second));
            }
            emptyInFrom &= first.folder() == null;
            emptyInTo &= second.folder() == null;
            noteLeftOut(folder + "/", here, first.folder(), there, second.folder());
        }

        /** What the exclusions say of a path: null if nothing, false if they bring it back. */
        private Boolean asked(String file, boolean isFolder) {
            return exclusions == null ? null : exclusions.checkIgnored(IgnoreFile.matchable(file), isFolder);
        }

        /**
         * Whether what one snapshot has counts. Where Git says of both what counts, that is so on every machine. Else
         * what both have is not to look added or deleted: both count if Git tracks one, and none if one is left out.
         */
        private boolean counts(Standing here, Standing there) {
            if (here == Standing.ABSENT
                    || from.selection().isOfGit() && to.selection().isOfGit()) {
                return here == Standing.TRACKED || here == Standing.COUNTED;
            }
            boolean tracked = here == Standing.TRACKED || there == Standing.TRACKED;
            return tracked || !here.isLeftOut() && !there.isLeftOut();
        }

        private void noteLeftOut(String file, Standing here, Object first, Standing there, Object second) {
            boolean inFrom = first == null && here != Standing.ABSENT;
            boolean inTo = second == null && there != Standing.ABSENT;
            if (inFrom || inTo) {
                boolean built = here == Standing.BUILT || there == Standing.BUILT;
                leaveOut(file, built ? Reason.BUILT : Reason.IGNORED, inFrom, inTo);
            }
        }

        private void leaveOut(String file, Reason reason, boolean inFrom, boolean inTo) {
            leftOut.add(new LeftOut.Item(file, reason, inFrom, inTo));
        }

        private void visitFiles(Collection<String> diffFolders) throws InputException {
            Map<String, String> suffixes = DiffNames.suffixes(pairs.keySet(), diffFolders);
            for (Map.Entry<String, SnapshotFile[]> file : pairs.entrySet()) {
                String name = file.getKey();
                SnapshotFile[] sides = file.getValue();
                FilePair pair = new FilePair(
                        path + name, diffPath, suffixes.get(name), from.folder() == null, sides[0], sides[1], null);
                if (sides[0] == null || sides[1] == null) {
                    alone.add(pair);
                } else {
                    visit(pair);
                }
            }
            // A walk through a large tree is not to remember where each of its files and folders lay.
            pairs = null;
            from = null;
            to = null;
        }

        private void visit(FilePair pair) throws InputException {
            T found = visitor.visit(pair);
            if (found != null) {
                kept.put(pair.path(), found);
            } else if (unchangedCount.incrementAndGet() <= maxUnchanged) {
                unchanged.add(pair.path());
            }
        }

        /** Adds the files that one snapshot has alone, in the order of their paths. */
        void addAloneTo(Renames renames) {
            alone.forEach(renames::add);
            folders.values().forEach(folder -> folder.addAloneTo(renames));
        }

        void addTo(
                List<T> files,
                List<String> unchangedFiles,
                WalkResult.EmptyFolders empty,
                List<LeftOut.Item> allLeftOut) {
            for (Folder folder : folders.values()) {
                folder.addTo(files, unchangedFiles, empty, allLeftOut);
            }
            files.addAll(kept.values());
            unchangedFiles.addAll(unchanged);
            allLeftOut.addAll(leftOut);
            if (emptyInFrom && !emptyInTo && !path.isEmpty()) {
                empty.from().add(path);
            }
            if (emptyInTo && !emptyInFrom && !path.isEmpty()) {
                empty.to().add(path);
            }
        }
    }
}
