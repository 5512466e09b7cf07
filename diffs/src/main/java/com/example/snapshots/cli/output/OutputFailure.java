package com.example.snapshots.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** Why the standard output could not be written; Java's own stream knows only that it could not. */
public final class OutputFailure {
    private static final String READER_HAS_ENDED = "Broken pipe";

    private OutputFailure() {}

    /** Says so in one line; nothing where a program such as head has read all that it wants. */
    public static void say(PrintStream err) {
        String reason = reason();
        if (!reason.startsWith(READER_HAS_ENDED)) {
            err.println("Cannot write the output: " + reason + ". What is there is not all of it; write it elsewhere.");
        }
    }

    @SuppressWarnings("resource") // To close it would close the standard output.
    private static String reason() {
        try {
            new FileOutputStream(FileDescriptor.out).write('\n');
            return "no reason given";
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
