package com.example.snapshots.cli.output;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** The line of a terminal that shows the progress. The library's own asks the terminal by native code for its width. */
final class ProgressLine implements ProgressBarConsumer {
    /** A longer one would be broken into two by a narrow terminal, and only the second could be erased. */
    private static final int WIDTH = 60;

    private final PrintStream screen;
    private boolean closed;

    ProgressLine(PrintStream screen) {
        this.screen = screen;
    }

    @Override
    public int getMaxRenderedLength() {
        return WIDTH;
    }

    @Override
    public synchronized void accept(String progress) {
        if (!closed) {
            screen.print("\r" + progress);
            screen.flush();
        }
    }

    /** Prints a line in its place; the next update shows the progress below. */
    synchronized void printAbove(PrintStream out, String text) {
        clear();
        out.println(text);
        out.flush();
    }

    @Override
    public synchronized void clear() {
        screen.print("\r" + " ".repeat(WIDTH) + "\r");
        screen.flush();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            clear();
            closed = true;
        }
    }
}
