package com.example.stores.check.process;

import com.example.stores.check.report.AtomicFile;
import com.example.stores.check.report.Report;
import com.example.stores.check.report.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The things that have just become done. */
public final class Progress {
    private Progress() {}

    /** Says of each of them what was won. */
    public static void print(PrintStream out, Judge judge, List<String> things) {
        for (String thing : things) {
            if (!judge.won(thing).isEmpty()) {
                Report.paragraph(out, "New: " + thing + ". " + judge.won(thing));
            }
        }
        if (!things.isEmpty()) {
            Report.line(out, "");
        }
    }

    /** What is done now, and was not before; nothing if nobody knows what was. */
    public static List<String> since(Verdict before, Verdict now) {
        return before == null ? List.of() : since(before.done(), now);
    }

    /**
     * Whether the next time is to be compared with this one. A slip that stops the compiler, or Hibernate at the first of
     * many things, has lost nothing that was won.
     */
    public static boolean counts(Verdict verdict) {
        boolean isLost = verdict.done().isEmpty() && verdict.things().size() > 1;
        return verdict.allDone() || verdict.advice().place() == null && !isLost;
    }

    private static List<String> since(List<String> before, Verdict now) {
        List<String> things = new ArrayList<>(now.done());
        things.removeAll(before);
        return things;
    }

    /**
     * What is done now, and was not when a file was last written, which then keeps what is done now.
     *
     * @param file null for none
     */
    public static List<String> remembered(String file, Verdict now) throws IOException {
        if (file == null || !counts(now)) {
            return List.of();
        }
        Path path = Path.of(file);
        List<String> things = Files.exists(path) ? since(Files.readAllLines(path), now) : List.of();
        Files.createDirectories(path.toAbsolutePath().getParent());
        AtomicFile.write(path, out -> out.write(String.join("\n", now.done()) + "\n"));
        return things;
    }
}
