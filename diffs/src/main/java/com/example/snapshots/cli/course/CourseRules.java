package com.example.snapshots.cli.course;

import com.example.snapshots.diff.tree.Exclusion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which snapshots of a course are compared.
 *
 * @param pairs what stands before with what stands after
 * @param chains what is compared with the one before it
 * @param exclusions what is left out of the diffs
 * @param alone snapshots that have no other on purpose
 * @param overview the name of the overview of the course; null if there is none
 * @param binaryByName whether of a binary file only the fact is kept that it differs
 */
public record CourseRules(
        List<Pairs> pairs,
        List<Chain> chains,
        List<Exclusion> exclusions,
        List<PathPattern> alone,
        String overview,
        boolean binaryByName) {
    /** The folder of the diffs, where nobody names another. */
    static final String OUT = "diffs";

    /**
     * Pairs of snapshots.
     *
     * @param from the one before
     * @param to the one after, as it may be called; the first that is there counts
     * @param out the name of the folder of the diffs, which lies in the nearest folder that holds both
     * @param areFiles whether the snapshots are single files
     */
    record Pairs(PathPattern from, List<PathPattern> to, String out, boolean areFiles) {
        /** Whether one folder can hold more than one such pair, so that each has a folder in that of the diffs. */
        boolean areMany() {
            return areFiles || !from.endsWithName() || !to.stream().allMatch(PathPattern::endsWithName);
        }
    }

    /**
     * Snapshots in a row.
     *
     * @param steps what the patterns match in one folder, in their order, and what one of them matches in that of numbers
     * @param out the name of the folder of the diffs, in that folder
     */
    record Chain(List<PathPattern> steps, String out) {
        /** Which of the patterns a path matches first, or -1. */
        int place(String path) {
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).match(path) != null) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** A course where each lesson has two snapshots of the same names. */
    public static CourseRules of(String from, String to, String out, List<Exclusion> exclusions, boolean binaryByName) {
        Pairs pairs = new Pairs(PathPattern.ofName(from), List.of(PathPattern.ofName(to)), out, false);
        return new CourseRules(List.of(pairs), List.of(), exclusions, List.of(), null, binaryByName);
    }

    /** The same rules, with more exclusions. */
    public CourseRules with(List<Exclusion> more, boolean alsoByName) {
        List<Exclusion> all = new ArrayList<>(exclusions);
        all.addAll(more);
        return new CourseRules(pairs, chains, all, alone, overview, binaryByName || alsoByName);
    }

    Set<String> outs() {
        Set<String> outs = new LinkedHashSet<>();
        pairs.forEach(rule -> outs.add(rule.out()));
        chains.forEach(rule -> outs.add(rule.out()));
        return outs;
    }
}
