package com.example.stores.check;

import java.io.PrintStream;
import java.util.List;

/** What the learner reads: at most 80 columns wide, and the same bytes on every system. */
final class Report {
    private static final int WIDTH = 80;

    private Report() {}

    static void notDone(PrintStream out, int all, List<String> done, String next, NotDone notDone) {
        line(out, "Store and Item: " + done.size() + " of " + all + " things are done.");
        tick(out, done);
        line(out, "  [ ] " + next);
        line(out, "");
        paragraph(out, "To do: " + notDone.toDo());
        paragraph(out, "Why: " + notDone.why());
        line(out, "See:");
        notDone.placesToLook().forEach(place -> line(out, "  " + place));
    }

    static void allDone(PrintStream out, List<String> done) {
        line(out, "Store and Item: all " + done.size() + " things are done.");
        tick(out, done);
        line(out, "");
        line(out, "What the lesson can do with them now: docs/02-one-to-many.md");
    }

    private static void tick(PrintStream out, List<String> done) {
        line(out, "");
        done.forEach(thing -> line(out, "  [x] " + thing));
    }

    private static void paragraph(PrintStream out, String text) {
        String line = "";
        for (String word : text.split("\\s+")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                line(out, line);
                line = " ";
            }
            line += line.isEmpty() ? word : " " + word;
        }
        line(out, line);
    }

    private static void line(PrintStream out, String text) {
        // println ends its lines differently on Windows.
        out.print(text + "\n");
    }
}
