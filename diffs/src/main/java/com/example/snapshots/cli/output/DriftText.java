package com.example.snapshots.cli.output;

import com.example.snapshots.diff.kept.Drift;
import com.example.snapshots.diff.patch.Count;
import com.example.snapshots.files.Escape;
import java.util.ArrayList;
import java.util.List;

/** Says how a folder of diffs differs from what it should hold. */
public final class DriftText {
    private DriftText() {}

    /** How many diffs are stale, missing and orphans; the end of a sentence is left to the caller. */
    public static String sum(Drift state) {
        List<String> parts = new ArrayList<>();
        if (!state.stale().isEmpty()) {
            parts.add(state.stale().size() + " stale");
        }
        if (!state.missing().isEmpty()) {
            parts.add(state.missing().size() + " missing");
        }
        if (!state.orphans().isEmpty()) {
            parts.add(Count.of(state.orphans().size(), "orphan", "orphans"));
        }
        return String.join(", ", parts);
    }

    /** How many files were written and deleted; the end of the sentence is left to the caller. */
    public static String written(Drift before) {
        int written = before.stale().size() + before.missing().size();
        String deleted = before.orphans().isEmpty()
                ? ""
                : ", deleted " + before.orphans().size();
        return "wrote " + Count.of(written, "file", "files") + deleted;
    }

    /** One line for each diff that is not as it should be. */
    public static List<String> lines(Drift state) {
        List<String> lines = new ArrayList<>();
        add(lines, "stale:   ", state.stale());
        add(lines, "missing: ", state.missing());
        add(lines, "orphan:  ", state.orphans());
        return lines;
    }

    private static void add(List<String> lines, String what, List<String> names) {
        for (String name : names) {
            lines.add(what + Escape.name(name));
        }
    }
}
