package com.example.snapshots.cli.course;

import com.example.snapshots.files.FileNames;
import java.nio.file.Path;

/**
 * Two snapshots of a course that belong together, of which one may not be there. Paths are seen from the course, with
 * slashes.
 *
 * @param root the course
 * @param name what it is called: the folder that it has for itself, or else its second snapshot
 * @param group the folder of the lessons that it may be in a chain with; null if it is in none by itself
 * @param from the snapshot before
 * @param to the snapshot after
 * @param out the folder of the diffs
 * @param areFiles whether the snapshots are single files
 * @param hasFrom whether the snapshot before is there
 * @param hasTo whether the snapshot after is there
 * @param other without one of them, what may be it under another name; empty if nothing is like it
 * @param hasDiffs without one of them, whether the diffs of both are still there
 */
public record Lesson(
        Path root,
        String name,
        String group,
        String from,
        String to,
        String out,
        boolean areFiles,
        boolean hasFrom,
        boolean hasTo,
        String other,
        boolean hasDiffs) {
    /** Whether it has both snapshots. */
    public boolean isPair() {
        return hasFrom && hasTo;
    }

    Path fromPath() {
        return FileNames.resolve(root, from);
    }

    Path toPath() {
        return FileNames.resolve(root, to);
    }

    Path outPath() {
        return FileNames.resolve(root, out);
    }

    Lesson withOther(String like) {
        return new Lesson(root, name, group, from, to, out, areFiles, hasFrom, hasTo, like, hasDiffs);
    }

    Lesson withDiffs() {
        return new Lesson(root, name, group, from, to, out, areFiles, hasFrom, hasTo, other, true);
    }

    /** The snapshot before, seen from the nearest folder that holds both. */
    String fromName() {
        return from.substring(prefix().length());
    }

    /** The snapshot after, seen from there. */
    String toName() {
        return to.substring(prefix().length());
    }

    private String prefix() {
        String base = base(from, to);
        return base.isEmpty() ? "" : base + "/";
    }

    /** The nearest folder that holds two paths; empty for the course itself. */
    static String base(String a, String b) {
        String base = folder(a);
        while (!base.isEmpty() && !b.startsWith(base + "/")) {
            base = folder(base);
        }
        return base;
    }

    /** The folder that holds a path; empty for the course itself. */
    static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
