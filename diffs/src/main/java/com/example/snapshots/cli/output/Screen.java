package com.example.snapshots.cli.output;

import java.io.Console;

/** Whether the output goes to a terminal, and whether that shows colours. */
public enum Screen {
    /** A pipe or a file. */
    NONE,
    /** A terminal whose reader wants colours. */
    COLOURED,
    /** Whatever the process was started with; found out when asked, as newer JVMs take long to open a console. */
    UNKNOWN;

    /** Whether the standard output is a terminal. */
    public boolean isTerminal() {
        return this == UNKNOWN ? isTerminal(System.console()) : this == COLOURED;
    }

    /** Whether it is one that shows colours, to a reader who wants them. */
    public boolean hasColours() {
        return this == UNKNOWN ? wantsColours() && isTerminal() : this == COLOURED;
    }

    private static boolean wantsColours() {
        String no = System.getenv("NO_COLOR");
        String term = System.getenv("TERM");
        // The old console of Windows, which has neither variable, would print the codes.
        boolean knows = term == null ? System.getenv("WT_SESSION") != null : !term.equals("dumb");
        return knows && (no == null || no.isEmpty());
    }

    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            // Since Java 22 there is a console in a pipe, too.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
