package com.example.snapshots.cli;

import com.example.snapshots.cli.output.Screen;
import com.example.snapshots.cli.output.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A run of the tool: its exit code and what it printed. */
record Run(int exitCode, String out, String err) {
    /** Runs the tool as in a pipe, where no folder is known but those that are named. */
    static Run of(String... arguments) {
        return in(null, false, arguments);
    }

    /** Runs the tool in a workspace, or without one if it is null. */
    static Run in(Workspace workspace, boolean colour, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exitCode = Main.run(
                new Terminal(outStream, errStream, colour ? Screen.COLOURED : Screen.NONE), workspace, arguments);
        return new Run(exitCode, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
