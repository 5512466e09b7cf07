package com.example.snapshots.cli.course;

import com.example.snapshots.cli.output.ExitCode;
import com.example.snapshots.diff.kept.Drift;
import com.example.snapshots.diff.patch.Count;
import java.util.ArrayList;
import java.util.List;

/** Counts the pairs of a course that are up to date, written and refused, and the breaks of its chains. */
final class CourseTally {
    private final boolean check;
    private int refused;
    private int fresh;
    private int changed;
    private int otherLineEnds;
    private int broken;
    private int withoutPair;
    private boolean overviewDiffers;

    /**
     * @param check whether what is not up to date stays so
     */
    CourseTally(boolean check) {
        this.check = check;
    }

    void countRefused() {
        refused++;
    }

    void countPair(Drift drift) {
        if (drift.isFresh()) {
            fresh++;
        } else if (drift.inLineEndsAlone()) {
            otherLineEnds++;
        } else {
            changed++;
        }
    }

    void countWithoutPair() {
        withoutPair++;
    }

    void countOverview() {
        overviewDiffers = true;
    }

    void countBroken(int links) {
        broken += links;
    }

    boolean hasOtherLineEnds() {
        return otherLineEnds > 0;
    }

    /** The exit code of the command. A broken chain, or a snapshot that is not there, is mended by hand, so only a check fails because of it. */
    int exitCode() {
        if (refused > 0) {
            return ExitCode.REFUSED;
        }
        boolean isStale = overviewDiffers || changed + otherLineEnds + broken + withoutPair > 0;
        return check && isStale ? ExitCode.STALE : ExitCode.DONE;
    }

    String total(int pairs) {
        List<String> parts = new ArrayList<>();
        add(parts, fresh, "up to date");
        add(parts, changed, check ? "not up to date" : "written");
        add(parts, otherLineEnds, "with other line ends");
        add(parts, refused, "refused");
        String total = Count.of(pairs, "pair", "pairs") + ": " + String.join(", ", parts) + ".";
        if (broken > 0) {
            total += " The chain breaks " + (broken == 1 ? "once." : "in " + broken + " places.");
        }
        if (check && withoutPair > 0) {
            total += " " + Count.of(withoutPair, "lesson lacks", "lessons lack") + " a snapshot.";
        }
        return total + (check && changed > 0 ? " Without --check the diffs are written." : "");
    }

    private static void add(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }
}
