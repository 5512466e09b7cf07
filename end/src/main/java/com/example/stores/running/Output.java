package com.example.stores.running;

import java.io.PrintStream;

/** Prints lines that end in {@code \n} on every system, so that the output of a step is the same bytes everywhere. */
public final class Output {
    private final PrintStream stream;

    public Output(PrintStream stream) {
        this.stream = stream;
    }

    public void line(String text) {
        stream.print(text + "\n");
        stream.flush();
    }
}
