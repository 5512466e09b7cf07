package com.example.snapshots.cli;

import java.io.PrintStream;

/**
 * Where a command writes to.
 *
 * @param out for what was asked for
 * @param err for what went wrong
 * @param colour whether {@code out} is a terminal whose reader wants colours
 */
record Terminal(PrintStream out, PrintStream err, boolean colour) {}
