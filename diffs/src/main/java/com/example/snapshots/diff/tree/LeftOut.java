package com.example.snapshots.diff.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * What of two snapshots was not compared, and why.
 *
 * @param items what it is, sorted by path
 * @param refusals why Git could not be asked where there is a repository, each in one line
 */
public record LeftOut(List<Item> items, List<String> refusals) {
    /** Why something is left out. */
    public enum Reason {
        /** An exclusion leaves it out. */
        EXCLUDED,
        /** Git ignores it, or a .gitignore file says so. */
        IGNORED,
        /** It is a folder called target beside a pom.xml. */
        BUILT,
        /** It is neither a file, a folder nor a link, and cannot be compared. */
        ODD
    }

    /**
     * A file, or a folder with all that is in it.
     *
     * @param path relative to the snapshots, with slashes; that of a folder ends with one
     * @param inFrom whether the first snapshot has it
     * @param inTo whether the second snapshot has it
     */
    public record Item(String path, Reason reason, boolean inFrom, boolean inTo) implements Comparable<Item> {
        @Override
        public int compareTo(Item other) {
            return path.compareTo(other.path);
        }
    }

    /** What is left out for one reason, sorted by path. */
    public List<Item> of(Reason reason) {
        List<Item> found = new ArrayList<>();
        for (Item item : items) {
            if (item.reason() == reason) {
                found.add(item);
            }
        }
        return found;
    }
}
