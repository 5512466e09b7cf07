package com.example.snapshots.cli.output;

import com.example.snapshots.diff.kept.Drift;
import com.example.snapshots.diff.patch.Count;
import com.example.snapshots.files.Escape;
import java.util.ArrayList;
import java.util.List;

/** Says how a folder of diffs differs from what it should hold. */
public final class DriftText {
    /** What to do where the line ends differ, and nothing else. */
    public static final String LINE_ENDS =
            "Only line ends differ, as Git changes them at a checkout with core.autocrlf. To mend it,"
                    + " add a line such as `start/** -text` to .gitattributes for each snapshot and for the diffs, and clone again.";

    private DriftText() {}

    /** How many diffs are stale, missing and orphans; the end of a sentence is left to the caller. */
    public static String sum(Drift state) {
        if (state.inLineEndsAlone()) {
            return "other line ends in " + Count.of(state.stale().size(), "file", "files");
        }
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
