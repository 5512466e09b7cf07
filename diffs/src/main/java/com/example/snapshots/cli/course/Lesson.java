package com.example.snapshots.cli.course;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A folder of a course that has a snapshot in it, or two, or the diffs of two that are gone.
 *
 * @param name its path from the root of the course, with slashes
 * @param hasFrom whether it has the snapshot before
 * @param hasTo whether it has the snapshot after
 * @param other without one of them, what may be it under another name; empty if nothing is like it
 * @param hasDiffs without one of them, whether the diffs of both are still there
 */
public record Lesson(Path folder, String name, boolean hasFrom, boolean hasTo, String other, boolean hasDiffs) {
    /** Whether it has both snapshots. */
    public boolean isPair() {
        return hasFrom && hasTo;
    }

    /** Whether another lesson lies in the same folder. */
    boolean isBeside(Lesson other) {
        return Objects.equals(folder.getParent(), other.folder.getParent());
    }
}
