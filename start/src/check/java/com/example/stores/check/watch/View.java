package com.example.stores.check.watch;

import com.example.stores.check.process.Answer;
import com.example.stores.check.process.Dose;
import com.example.stores.check.process.Judge;
import com.example.stores.check.process.Progress;
import com.example.stores.check.report.Report;
import com.example.stores.check.report.Verdict;
import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * What the learner sees: on a terminal the newest report alone, below a bar, and elsewhere one report after the other.
 *
 * @see <a href="https://en.wikipedia.org/wiki/ANSI_escape_code">ANSI escape code</a>
 * @see <a href="https://no-color.org">NO_COLOR</a>
 */
final class View {
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";
    private static final String GREEN = "\u001b[32m";
    private static final String PLAIN = "\u001b[0m";
    private static final int CELLS_OF_A_THING = 3;

    private final PrintStream out;
    private final boolean terminal;
    private final boolean colours;
    private final String footer;

    View(PrintStream out, boolean terminal, boolean colours, Path models) {
        this.out = out;
        this.terminal = terminal;
        this.colours = colours;
        footer = "Waiting for a save in " + models + "; q and Enter end it.\n";
    }

    /** For where the standard output of this process goes. */
    static View ofStandardOutput(Path models) {
        String noColour = System.getenv("NO_COLOR");
        return new View(System.out, isTerminal(), noColour == null || noColour.isEmpty(), models);
    }

    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            // Since JDK 22 there is always a console, and it knows.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }

    void begin() {
        if (!terminal) {
            out.print(footer);
            out.flush();
        }
    }

    /**
     * Shows an answer.
     *
     * @param before what the last one was; null if this is the first one
     */
    void show(Judge judge, Verdict before, Answer answer, Path sources, Dose dose) {
        int done = answer.verdict().done().size();
        if (terminal) {
            out.print(CLEAR + bar(done, answer.verdict().things().size()) + "\n\n");
        } else {
            out.print("\n");
        }
        Progress.print(out, judge, Progress.since(before, answer.verdict()));
        judge.print(out, List.of(answer.verdict()));
        judge.printMore(out, answer.verdict(), sources, dose);
        Report.printed(out, answer.printed());
        if (terminal) {
            out.print("\n" + footer);
        }
        out.flush();
    }

    /** Says that an answer takes a while: what is on the terminal is about what was saved before. */
    void checking() {
        out.print((terminal ? CLEAR : "") + "Checking ...; q and Enter end it.\n");
        out.flush();
    }

    private String bar(int done, int all) {
        String full = "#".repeat(done * CELLS_OF_A_THING);
        String empty = "-".repeat((all - done) * CELLS_OF_A_THING);
        return "[" + (colours ? GREEN + full + PLAIN : full) + empty + "] " + done + " of " + all;
    }

    /** Says something beside the reports. */
    void say(String text) {
        out.print(text + "\n");
        out.flush();
    }
}
