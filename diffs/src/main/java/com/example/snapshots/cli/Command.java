package com.example.snapshots.cli;

import org.apache.commons.cli.Options;

/** One command of the tool: what it is called, what it takes, and what it does. */
interface Command {
    /** What it does, as a sentence. */
    String description();

    /** Its options, in the order of the help. */
    Options options();

    /** The arguments that it takes beside its options, as its usage shows them, with a blank between two. */
    default String operands() {
        return "";
    }

    /** What its help says after the options: examples, exit codes. */
    String notes();

    /**
     * Does it.
     *
     * @return the exit code
     */
    int run(Arguments arguments) throws Exception;
}
