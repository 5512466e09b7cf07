package com.example.snapshots.diff.kept;

import java.util.List;

/**
 * How the folder of the diffs differs from what it should hold.
 *
 * @param stale files with another content
 * @param missing files that are not there
 * @param orphans files that should not be there
 * @param inLineEndsAlone whether all of it is that lines end otherwise, as after a checkout with core.autocrlf; false where
 *     nobody looked
 */
public record Drift(List<String> stale, List<String> missing, List<String> orphans, boolean inLineEndsAlone) {
    /** Whether the folder is as it should be. */
    public boolean isFresh() {
        return stale.isEmpty() && missing.isEmpty() && orphans.isEmpty();
    }

    /** How many files are not as they should be. */
    public int size() {
        return stale.size() + missing.size() + orphans.size();
    }
}
