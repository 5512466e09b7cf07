package com.example.snapshots.cli.output;

/** What a run tells whoever started it. */
public final class ExitCode {
    /** The command did what it was asked for. */
    public static final int DONE = 0;

    /** A check found something that is not up to date, or whoever asks for a difference by the exit code has one. */
    public static final int STALE = 1;

    /** The command line or the input is wrong, and nothing was done. */
    public static final int REFUSED = 2;

    private ExitCode() {}
}
