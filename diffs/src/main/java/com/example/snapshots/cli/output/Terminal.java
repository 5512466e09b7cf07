package com.example.snapshots.cli.output;

import java.io.PrintStream;

/**
 * Where a command writes to.
 *
 * @param out for what was asked for
 * @param err for what went wrong
 * @param screen whether somebody looks at {@code out}
 */
public record Terminal(PrintStream out, PrintStream err, Screen screen) {}
