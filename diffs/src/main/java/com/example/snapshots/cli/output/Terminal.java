package com.example.snapshots.cli.output;

import java.io.PrintStream;

/**
 * Where a command writes to.
 *
 * @param out for results
 * @param err for errors
 * @param screen whether {@code out} is a terminal
 */
public record Terminal(PrintStream out, PrintStream err, Screen screen) {}
