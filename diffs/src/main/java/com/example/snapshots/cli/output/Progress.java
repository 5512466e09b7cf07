package com.example.snapshots.cli.output;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far work has got once it has lasted two seconds; the lines that are printed meanwhile stay whole. */
public final class Progress implements AutoCloseable {
    private static final long PATIENCE_IN_NANOSECONDS = 2_000_000_000L;
    private static final int INTERVAL_IN_MILLISECONDS = 200;
    private static final int UNKNOWN = -1;

    private final PrintStream screen;
    private final LongSupplier nanoTime;
    private final long begin;
    private int expected = UNKNOWN;
    private int done;
    private Timer timer;
    private ProgressLine line;
    private ProgressBar bar;
    private boolean closed;

    /**
     * @param terminal where to show it, if it is a screen
     * @param nanoTime a clock, as {@link System#nanoTime} is one
     */
    public Progress(Terminal terminal, LongSupplier nanoTime) {
        screen = terminal.screen().isTerminal() ? terminal.out() : null;
        this.nanoTime = nanoTime;
        begin = nanoTime.getAsLong();
    }

    /** Looks at the clock from now on, also while one step takes long. */
    public void watch() {
        if (screen == null) {
            return;
        }
        timer = new Timer(true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tick();
                    }
                },
                INTERVAL_IN_MILLISECONDS,
                INTERVAL_IN_MILLISECONDS);
    }

    /** Looks at the clock. */
    synchronized void tick() {
        if (screen != null && bar == null && !closed && nanoTime.getAsLong() - begin >= PATIENCE_IN_NANOSECONDS) {
            line = new ProgressLine(screen);
            bar = new ProgressBarBuilder()
                    .setTaskName("course")
                    .setInitialMax(expected)
                    .startsFrom(done, Duration.ofNanos(nanoTime.getAsLong() - begin))
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(INTERVAL_IN_MILLISECONDS)
                    .continuousUpdate()
                    .setConsumer(line)
                    .build();
        }
    }

    /** Says how many steps there are, once that is known. */
    public synchronized void expect(int steps) {
        expected = steps;
        if (bar != null) {
            bar.maxHint(steps);
        }
    }

    /** Counts a step that is done. */
    public synchronized void step() {
        done++;
        if (bar != null) {
            bar.step();
        }
    }

    /** Prints a line above the progress. */
    public synchronized void println(PrintStream out, String text) {
        if (line == null) {
            out.println(text);
        } else {
            line.printAbove(out, text);
        }
    }

    /** Takes the progress off the screen for good. */
    @Override
    public void close() {
        if (timer != null) {
            timer.cancel();
        }
        ProgressBar shown;
        ProgressLine where;
        synchronized (this) {
            closed = true;
            shown = bar;
            where = line;
            bar = null;
            line = null;
        }
        if (shown != null) {
            // Outside of the lock, as it waits for the thread that draws.
            shown.close();
            // A bar that is closed before that thread drew it for the first time does not do so itself.
            where.close();
        }
    }
}
