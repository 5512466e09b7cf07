package com.example.stores.check.report;

import java.io.PrintStream;

/** What the learner reads: at most 80 columns wide, and the same bytes on every system. */
public final class Report {
    private static final int WIDTH = 80;

    private Report() {}

    public static void print(PrintStream out, Verdict verdict) {
        if (verdict.allDone()) {
            allDone(out, verdict);
        } else if (verdict.advice().place() == null) {
            notDone(out, verdict);
        } else {
            notCompiled(out, verdict.advice());
        }
    }

    /** What the models printed while they were judged; nothing if they did not. */
    public static void printed(PrintStream out, String text) {
        if (!text.isBlank()) {
            line(out, "");
            line(out, "The models printed:");
            text.lines().forEach(printed -> line(out, "  " + plain(printed)));
        }
    }

    private static void allDone(PrintStream out, Verdict verdict) {
        line(out, "Store and Item: all " + verdict.done().size() + " things are done.");
        tick(out, verdict);
    }

    private static void notDone(PrintStream out, Verdict verdict) {
        int all = verdict.things().size();
        line(out, "Store and Item: " + verdict.done().size() + " of " + all + " things are done.");
        tick(out, verdict);
        line(out, "  next: " + verdict.next());
        line(out, "");
        paragraph(out, "To do: " + verdict.advice().toDo());
        paragraph(out, "Why: " + verdict.advice().why());
        see(out, verdict.advice());
    }

    /** What the compiler says, with the line that it means. */
    public static void notCompiled(PrintStream out, Advice advice) {
        Advice.Place place = advice.place();
        line(out, "Java cannot read " + place.file() + " yet: line " + place.line() + ".");
        line(out, "");
        excerpt(out, place);
        line(out, "");
        paragraph(out, "Wrong: " + advice.why());
        paragraph(out, "To do: " + advice.toDo());
        see(out, advice);
    }

    /** The line with a caret below; of a long one, the part around the caret. */
    private static void excerpt(PrintStream out, Advice.Place place) {
        String number = "  " + place.line() + " | ";
        int room = WIDTH - number.length();
        int begin = Math.max(0, Math.min(place.column() - room / 2, place.text().length() - room));
        String text = place.text().substring(begin);
        line(out, number + plain(text.substring(0, Math.min(room, text.length()))));
        line(out, " ".repeat(number.length() - 2) + "| " + " ".repeat(place.column() - begin) + "^");
    }

    /** A terminal may not have a letter that stands in a source, and shows a tab as it likes. */
    private static String plain(String text) {
        return text.replace('\t', ' ').replaceAll("[^ -~]", "?");
    }

    private static void see(PrintStream out, Advice advice) {
        line(out, "See:");
        advice.see().forEach(place -> line(out, "  " + place));
    }

    private static void tick(PrintStream out, Verdict verdict) {
        line(out, "");
        verdict.done().forEach(thing -> line(out, "  done: " + thing));
    }

    /** Prints a sentence in lines. A line of its own, as an import, begins with a line end. */
    public static void paragraph(PrintStream out, String text) {
        String before = "";
        for (String part : text.split("\n")) {
            String line = before;
            for (String word : part.split("\\s+")) {
                if (line.length() + 1 + word.length() > WIDTH) {
                    line(out, line);
                    line = " ";
                }
                line += line.isEmpty() ? word : " " + word;
            }
            line(out, line);
            before = " ";
        }
    }

    public static void line(PrintStream out, String text) {
        // println ends its lines differently on Windows.
        out.print(text + "\n");
    }
}
