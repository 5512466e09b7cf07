package com.example.snapshots.diff.patch;

import com.example.snapshots.diff.tree.FilePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words how much changes. */
public final class Count {
    private Count() {}

    /** A number and its noun. */
    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** How many lines of a file are added and removed, or that it has none; empty if nothing but its name changes. */
    public static String lines(FileStat file) {
        boolean isNameAlone = file.kind() == FilePair.Kind.RENAMED && file.added() + file.removed() == 0;
        return file.binary() ? "binary" : isNameAlone ? "" : lines(file.added(), file.removed());
    }

    /** What happens to a file, as a word. */
    public static String kind(FilePair.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Lines added and removed; what is 0 is left out, but for a change of the mode alone. */
    public static String lines(int added, int removed) {
        if (removed == 0) {
            return "+" + added;
        }
        return added == 0 ? "-" + removed : "+" + added + " -" + removed;
    }

    /** How many files are changed, added and deleted, and their lines; the end of a sentence is left to the caller. */
    public static String summary(List<FileStat> diffs) {
        List<String> parts = new ArrayList<>();
        for (FilePair.Kind kind : FilePair.Kind.values()) {
            int files = 0;
            int added = 0;
            int removed = 0;
            for (FileStat file : diffs) {
                if (file.kind() == kind) {
                    files++;
                    added += file.added();
                    removed += file.removed();
                }
            }
            if (files > 0) {
                String noun = parts.isEmpty() ? " " + (files == 1 ? "file " : "files ") : " ";
                boolean isNameAlone = kind == FilePair.Kind.RENAMED && added + removed == 0;
                parts.add(files + noun + kind(kind) + (isNameAlone ? "" : " (" + lines(added, removed) + ")"));
            }
        }
        return parts.isEmpty() ? "no file differs" : String.join(", ", parts);
    }
}
