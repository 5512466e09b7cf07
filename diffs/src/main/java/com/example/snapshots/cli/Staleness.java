package com.example.snapshots.cli;

import com.example.snapshots.diff.Count;
import com.example.snapshots.diff.DiffStore;
import com.example.snapshots.diff.Shown;
import java.util.ArrayList;
import java.util.List;

/** Says how a folder of diffs differs from what it should hold. */
final class Staleness {
    private Staleness() {}

    /** How many diffs are stale, missing and orphans; the end of a sentence is left to the caller. */
    static String sum(DiffStore.State state) {
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

    /** What was done about them, without a full stop. */
    static String written(DiffStore.State before) {
        int written = before.stale().size() + before.missing().size();
        String deleted = before.orphans().isEmpty()
                ? ""
                : ", deleted " + before.orphans().size();
        return "wrote " + Count.of(written, "file", "files") + deleted;
    }

    /** One line for each diff that is not as it should be. */
    static List<String> lines(DiffStore.State state) {
        List<String> lines = new ArrayList<>();
        add(lines, "stale:   ", state.stale());
        add(lines, "missing: ", state.missing());
        add(lines, "orphan:  ", state.orphans());
        return lines;
    }

    private static void add(List<String> lines, String what, List<String> names) {
        for (String name : names) {
            lines.add(what + Shown.name(name));
        }
    }
}
