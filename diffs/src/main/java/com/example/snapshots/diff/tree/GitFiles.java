package com.example.snapshots.diff.tree;

import com.example.snapshots.files.SurrogateEscape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/**
 * What Git says counts in one folder of a work tree: the files that it tracks, and those that no .gitignore file leaves
 * out. Answers in the logarithm of their number; keeps their names as Git wrote them, and four bytes more for each.
 */
final class GitFiles {
    /** What Git says of a path. */
    enum Standing {
        /** A tracked file, or a folder that holds one. */
        TRACKED,
        /** A file that no rule leaves out, or a folder that holds one. */
        UNTRACKED,
        /** A folder that is a repository of its own: what is in it is not for this one to say. */
        REPOSITORY,
        /** All else: what is left out, and folders that hold nothing else, or nothing at all. */
        NONE
    }

    private static final byte UNTRACKED = '?';
    /** The tag and the blank that stand before each path. */
    private static final int TAG = 2;

    private final byte[] paths;
    /** Where each path begins in {@code paths}, in the order of their bytes. */
    private final int[] starts;

    private final boolean folds;

    /**
     * @param listing what {@code git ls-files -z -t} wrote: a tag, a blank and a path, each with a zero behind
     * @param folds whether names that differ in case, or in the form of Unicode, are one file here
     */
    GitFiles(byte[] listing, boolean folds) {
        this.folds = folds;
        paths = folds ? folded(listing) : listing;
        Integer[] found = new Integer[count(paths)];
        int start = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = start + TAG;
            start = end(start) + 1;
        }
        // Git writes two lists, each in order, which this one merges.
        Arrays.sort(found, new Comparator<>() {
            @Override
            public int compare(Integer a, Integer b) {
                return Arrays.compareUnsigned(paths, a, end(a), paths, b, end(b));
            }
        });
        starts = new int[found.length];
        for (int i = 0; i < found.length; i++) {
            starts[i] = found[i];
        }
    }

    /**
     * Whether names that differ in case are one file in a work tree, as on most disks of macOS and Windows.
     *
     * @param root the folder that holds .git
     */
    static boolean folds(Path root) {
        try {
            return Files.isSameFile(root.resolve(Repository.NAME), root.resolve(".GIT"));
        } catch (IOException e) {
            // There is no such file.
            return false;
        }
    }

    private static byte[] folded(byte[] listing) {
        return SurrogateEscape.bytes(foldedPaths(SurrogateEscape.text(listing)));
    }

    private static String foldedPaths(String listing) {
        StringBuilder folded = new StringBuilder(listing.length());
        for (int start = 0; start < listing.length(); ) {
            int end = listing.indexOf('\0', start);
            folded.append(listing, start, start + TAG).append(DiffNames.folded(listing.substring(start + TAG, end)));
            folded.append('\0');
            start = end + 1;
        }
        return folded.toString();
    }

    private static int count(byte[] listing) {
        int count = 0;
        for (byte b : listing) {
            count += b == 0 ? 1 : 0;
        }
        return count;
    }

    private int end(int start) {
        int end = start;
        while (paths[end] != 0) {
            end++;
        }
        return end;
    }

    boolean isEmpty() {
        return starts.length == 0;
    }

    /**
     * What Git says of a file.
     *
     * @param path relative to the folder, with slashes
     */
    Standing ofFile(String path) {
        byte[] wanted = key(path);
        int at = find(wanted);
        return isAt(at, wanted) ? tracked(at) : Standing.NONE;
    }

    /**
     * What Git says of a folder.
     *
     * @param path relative to the folder of the listing, with slashes but at its end
     */
    Standing ofFolder(String path) {
        byte[] wanted = key(path + "/");
        int first = find(wanted);
        if (isAt(first, wanted)) {
            return Standing.REPOSITORY;
        }
        Standing found = Standing.NONE;
        for (int at = first; at < starts.length && begins(at, wanted); at++) {
            found = tracked(at);
            if (found == Standing.TRACKED) {
                return found;
            }
        }
        // A submodule is listed as if it were a file.
        return found == Standing.NONE && ofFile(path) == Standing.TRACKED ? Standing.REPOSITORY : found;
    }

    private byte[] key(String path) {
        return SurrogateEscape.bytes(folds ? DiffNames.folded(path) : path);
    }

    private Standing tracked(int at) {
        return paths[starts[at] - TAG] == UNTRACKED ? Standing.UNTRACKED : Standing.TRACKED;
    }

    /** The place of the first path that is not before the wanted one. */
    private int find(byte[] wanted) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int start = starts[middle];
            if (Arrays.compareUnsigned(paths, start, end(start), wanted, 0, wanted.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isAt(int at, byte[] wanted) {
        return begins(at, wanted) && paths[starts[at] + wanted.length] == 0;
    }

    private boolean begins(int at, byte[] wanted) {
        if (at == starts.length) {
            return false;
        }
        int start = starts[at];
        return start + wanted.length < paths.length
                && Arrays.equals(paths, start, start + wanted.length, wanted, 0, wanted.length);
    }
}
