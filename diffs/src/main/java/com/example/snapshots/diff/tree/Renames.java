package com.example.snapshots.diff.tree;

import com.example.snapshots.files.FileBytes;
import com.example.snapshots.files.InputException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;
import java.util.zip.CRC32;

/**
 * Finds which of the files that only one snapshot has are one file under two names, in the order of git: first those
 * whose content is the same; then those whose name is the same, in another folder, and of which three quarters are; then,
 * of all the others, those of which half is, the most similar ones first. How much is the same is counted in bytes, by
 * {@link Spans}.
 *
 * <p>For n files that go and m that come it takes n + m readings, and of what is left after the first two steps it
 * compares those of n * m pairs that share a line. The last step is left out, as by git, beyond a million pairs, and where
 * the files that go have more than 32 MiB together; and a file of more than a megabyte is found by its whole content
 * alone. Links and empty files are no candidates, and neither is a file that takes the place of a
 * folder, or the reverse: GNU patch could not apply its diff.
 *
 * @see <a href="https://git-scm.com/docs/gitdiffcore#_diffcore_rename_for_detecting_renames_and_copies">gitdiffcore</a>
 */
final class Renames {
    private static final int WHOLE = 60_000;
    private static final int LEAST = WHOLE / 2;
    private static final int LEAST_OF_SAME_NAME = WHOLE * 3 / 4;
    private static final long MOST_COMPARISONS = 1_000_000;
    private static final long LARGEST = 1 << 20;
    /** How many bytes the files that go may have together, so that what is known of them fits in a small memory. */
    private static final long MOST_IN_ALL = 1 << 25;

    /** How many old names are kept for each new one, for where the best is taken by another. */
    private static final int MOST_CANDIDATES = 4;

    private record Candidate(FilePair from, FilePair to, int score, boolean sameName) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::score)
                .thenComparing(Candidate::sameName)
                .reversed();
    }

    private final Map<String, FilePair> deleted = new LinkedHashMap<>();
    private final Map<String, FilePair> added = new LinkedHashMap<>();
    private final Map<String, FilePair> renamed = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final ThreadLocal<FileBytes> memory = ThreadLocal.withInitial(FileBytes::new);

    /** What is found out of one file, in several threads at once. */
    private interface Reading<T> {
        T of(FilePair file) throws InputException;
    }

    void add(FilePair file) {
        SnapshotFile only = file.from() == null ? file.to() : file.from();
        if (!only.isLink() && only.size() > 0) {
            (file.from() == null ? added : deleted).put(file.path(), file);
        }
    }

    /**
     * Finds the renames among the files that it has taken. What it reads, it reads in all threads of the pool that it is
     * called in.
     *
     * @throws InputException if a file cannot be read; it is named
     * @throws UncheckedIOException the same, where another thread reads it; its cause names the file
     */
    void find() throws InputException {
        if (deleted.isEmpty() || added.isEmpty()) {
            return;
        }
        removeWhatIsAFolder();
        findSameContent();
        deleted.values().removeIf(file -> file.from().size() > LARGEST);
        added.values().removeIf(file -> file.to().size() > LARGEST);
        findSameName();
        long size = 0;
        for (FilePair from : deleted.values()) {
            size += from.from().size();
        }
        if ((long) deleted.size() * added.size() <= MOST_COMPARISONS && size <= MOST_IN_ALL) {
            findSimilar();
        }
    }

    /**
     * What to compare where one snapshot has a file alone.
     *
     * @return the file as it was taken, or with what it was called before; null if it has another name now
     */
    FilePair resolve(FilePair file) {
        return gone.contains(file.path()) ? null : renamed.getOrDefault(file.path(), file);
    }

    private void take(FilePair from, FilePair to, int score) {
        renamed.put(to.path(), to.renamedFrom(from, score * 100 / WHOLE));
        gone.add(from.path());
        deleted.remove(from.path());
        added.remove(to.path());
    }

    private void removeWhatIsAFolder() {
        NavigableSet<String> before = new TreeSet<>(deleted.keySet());
        NavigableSet<String> after = new TreeSet<>(added.keySet());
        deleted.keySet().removeIf(path -> isAbove(path, after) || isBelow(path, after));
        added.keySet().removeIf(path -> isAbove(path, before) || isBelow(path, before));
    }

    private static boolean isAbove(String path, NavigableSet<String> others) {
        String next = others.ceiling(path + "/");
        return next != null && next.startsWith(path + "/");
    }

    private static boolean isBelow(String path, Set<String> others) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (others.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private void findSameContent() throws InputException {
        Set<Long> sizes = new HashSet<>();
        added.values().forEach(file -> sizes.add(file.to().size()));
        List<FilePair> before = new ArrayList<>(deleted.values());
        before.removeIf(from -> !sizes.contains(from.from().size()));
        Set<Long> shared = new HashSet<>();
        before.forEach(from -> shared.add(from.from().size()));
        List<FilePair> after = new ArrayList<>(added.values());
        after.removeIf(to -> !shared.contains(to.to().size()));
        Map<Long, List<FilePair>> bySum = new HashMap<>();
        List<Long> sums = ofEach(before, from -> sum(from.from()));
        for (int i = 0; i < sums.size(); i++) {
            bySum.computeIfAbsent(sums.get(i), sum -> new ArrayList<>()).add(before.get(i));
        }
        sums = ofEach(after, to -> sum(to.to()));
        for (int i = 0; i < sums.size(); i++) {
            FilePair to = after.get(i);
            List<FilePair> maybe = bySum.getOrDefault(sums.get(i), List.of());
            FilePair from = ofSameContent(maybe, to);
            if (from != null) {
                maybe.remove(from);
                take(from, to, WHOLE);
            }
        }
    }

    /** A sum of the content. What a digest adds to that takes a cold JVM 15 ms, and two files are compared anyway. */
    private long sum(SnapshotFile file) throws InputException {
        FileBytes content = read(file);
        CRC32 sum = new CRC32();
        sum.update(content.bytes(), 0, content.length());
        return sum.getValue();
    }

    /** The first file of the same content, and if one has the same name, too, that one; null if there is none. */
    private static FilePair ofSameContent(List<FilePair> before, FilePair to) throws InputException {
        for (boolean sameName : new boolean[] {true, false}) {
            for (FilePair from : before) {
                if (isSameName(from, to) == sameName
                        && FileBytes.isSame(from.from().file(), to.to().file())) {
                    return from;
                }
            }
        }
        return null;
    }

    private void findSameName() {
        Map<String, FilePair> after = byUniqueName(added.values());
        List<FilePair> before = new ArrayList<>(byUniqueName(deleted.values()).values());
        before.removeIf(from -> from == null
                || after.get(name(from)) == null
                || !mayBe(from, after.get(name(from)), LEAST_OF_SAME_NAME));
        List<Integer> scores = ofEach(before, from -> {
            FilePair to = after.get(name(from));
            return score(from, to, new SpanIndex(List.of(spans(from.from()))).sharedWith(spans(to.to()))[0]);
        });
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i) >= LEAST_OF_SAME_NAME) {
                take(before.get(i), after.get(name(before.get(i))), scores.get(i));
            }
        }
    }

    /** The files by their names without folders; null where two have one name. */
    private static Map<String, FilePair> byUniqueName(Collection<FilePair> files) {
        Map<String, FilePair> byName = new LinkedHashMap<>();
        for (FilePair file : files) {
            String name = name(file);
            byName.put(name, byName.containsKey(name) ? null : file);
        }
        return byName;
    }

    private void findSimilar() {
        List<FilePair> before = List.copyOf(deleted.values());
        SpanIndex index = new SpanIndex(ofEach(before, from -> spans(from.from())));
        List<Candidate> all = new ArrayList<>();
        ofEach(List.copyOf(added.values()), to -> best(before, index, to)).forEach(all::addAll);
        all.sort(Candidate.BEST_FIRST);
        for (Candidate candidate : all) {
            if (!renamed.containsKey(candidate.to.path()) && !gone.contains(candidate.from.path())) {
                take(candidate.from, candidate.to, candidate.score);
            }
        }
    }

    private List<Candidate> best(List<FilePair> before, SpanIndex index, FilePair to) throws InputException {
        int[] shared = index.sharedWith(spans(to.to()));
        List<Candidate> best = new ArrayList<>();
        for (int i = 0; i < shared.length; i++) {
            FilePair from = before.get(i);
            int score = shared[i] == 0 || !mayBe(from, to, LEAST) ? 0 : score(from, to, shared[i]);
            if (score >= LEAST) {
                best.add(new Candidate(from, to, score, isSameName(from, to)));
                best.sort(Candidate.BEST_FIRST);
                best.subList(Math.min(best.size(), MOST_CANDIDATES), best.size())
                        .clear();
            }
        }
        return best;
    }

    /** What is found out of each file, in their order. */
    private static <T> List<T> ofEach(List<FilePair> files, Reading<T> reading) {
        List<ForkJoinTask<T>> tasks = new ArrayList<>();
        for (FilePair file : files) {
            tasks.add(new RecursiveTask<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected T compute() {
                    try {
                        return reading.of(file);
                    } catch (InputException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
        }
        List<T> found = new ArrayList<>();
        for (ForkJoinTask<T> task : ForkJoinTask.invokeAll(tasks)) {
            found.add(task.join());
        }
        return found;
    }

    /** Whether the sizes alone do not say that two files differ too much. */
    private static boolean mayBe(FilePair from, FilePair to, int least) {
        long most = Math.max(from.from().size(), to.to().size());
        return Math.min(from.from().size(), to.to().size()) * WHOLE >= most * least;
    }

    private static int score(FilePair from, FilePair to, long shared) {
        return (int) (shared * WHOLE / Math.max(from.from().size(), to.to().size()));
    }

    private Spans spans(SnapshotFile file) throws InputException {
        FileBytes content = read(file);
        return Spans.of(content.bytes(), content.length());
    }

    private FileBytes read(SnapshotFile file) throws InputException {
        FileBytes content = memory.get();
        content.read(file.file(), file.size());
        return content;
    }

    private static boolean isSameName(FilePair a, FilePair b) {
        return name(a).equals(name(b));
    }

    private static String name(FilePair file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
