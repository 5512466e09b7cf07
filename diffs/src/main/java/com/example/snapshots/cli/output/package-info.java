/**
 * What a run gives back: its exit code, and what it prints on the terminal.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the exit codes: {@link ExitCode};
 * <li>where lines go, and who looks at them: {@link Terminal}, {@link Screen};
 * <li>why it could not be written: {@link com.example.snapshots.cli.output.OutputFailure};
 * <li>a diff on a terminal: {@link TerminalPatch};
 * <li>stale, missing and orphaned diffs in words: {@link DriftText};
 * <li>what is not compared, and why: {@link LeftOutText}.
 * </ul>
 */
package com.example.snapshots.cli.output;
