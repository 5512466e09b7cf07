package com.example.snapshots.diff.tree;

import com.example.snapshots.files.FileBytes;
import com.example.snapshots.files.InputException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    private FileBytes memory;

    /** Takes a file that one snapshot has alone. */
    void add(FilePair file) {
        SnapshotFile only = file.from() == null ? file.to() : file.from();
        if (!only.isLink() && only.size() > 0) {
            (file.from() == null ? added : deleted).put(file.path(), file);
        }
    }

    /**
     * Finds the renames among the files that it has taken.
     *
     * @throws InputException if a file cannot be read; it is named
     */
    void find() throws InputException {
        if (deleted.isEmpty() || added.isEmpty()) {
            return;
        }
        memory = new FileBytes();
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
        memory = null;
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
        Map<ByteBuffer, List<FilePair>> byContent = new HashMap<>();
        Set<Long> shared = new HashSet<>();
        for (FilePair from : deleted.values()) {
            if (sizes.contains(from.from().size())) {
                shared.add(from.from().size());
                byContent
                        .computeIfAbsent(hash(from.from()), content -> new ArrayList<>())
                        .add(from);
            }
        }
        for (FilePair to : List.copyOf(added.values())) {
            List<FilePair> same = shared.contains(to.to().size()) ? byContent.get(hash(to.to())) : null;
            if (same != null && !same.isEmpty()) {
                FilePair from = same.stream()
                        .filter(file -> isSameName(file, to))
                        .findFirst()
                        .orElse(same.get(0));
                same.remove(from);
                take(from, to, WHOLE);
            }
        }
    }

    private ByteBuffer hash(SnapshotFile file) throws InputException {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            memory.read(file.file(), file.size());
            hash.update(memory.bytes(), 0, memory.length());
            return ByteBuffer.wrap(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private void findSameName() throws InputException {
        Map<String, FilePair> before = byUniqueName(deleted.values());
        Map<String, FilePair> after = byUniqueName(added.values());
        for (Map.Entry<String, FilePair> named : before.entrySet()) {
            FilePair from = named.getValue();
            FilePair to = after.get(named.getKey());
            if (from != null && to != null && mayBe(from, to, LEAST_OF_SAME_NAME)) {
                SpanIndex index = new SpanIndex(List.of(spans(from.from())));
                int score = score(from, to, index.sharedWith(spans(to.to()))[0]);
                if (score >= LEAST_OF_SAME_NAME) {
                    take(from, to, score);
                }
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

    private void findSimilar() throws InputException {
        List<FilePair> before = List.copyOf(deleted.values());
        List<Spans> spans = new ArrayList<>();
        for (FilePair from : before) {
            spans.add(spans(from.from()));
        }
        SpanIndex index = new SpanIndex(spans);
        List<Candidate> all = new ArrayList<>();
        for (FilePair to : added.values()) {
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
            all.addAll(best);
        }
        all.sort(Candidate.BEST_FIRST);
        for (Candidate candidate : all) {
            if (!renamed.containsKey(candidate.to.path()) && !gone.contains(candidate.from.path())) {
                take(candidate.from, candidate.to, candidate.score);
            }
        }
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
        memory.read(file.file(), file.size());
        return Spans.of(memory.bytes(), memory.length());
    }

    private static boolean isSameName(FilePair a, FilePair b) {
        return name(a).equals(name(b));
    }

    private static String name(FilePair file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
