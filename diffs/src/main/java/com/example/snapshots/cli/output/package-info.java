/**
 * What a run gives back: its exit code, and what it prints on the terminal.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the exit codes: {@link com.example.snapshots.cli.output.ExitCode};
 * <li>where lines go, and who looks at them: {@link com.example.snapshots.cli.output.Terminal}, {@link com.example.snapshots.cli.output.Screen};
 * <li>a diff on a terminal: {@link com.example.snapshots.cli.output.TerminalPatch};
 * <li>the bar of a long run: {@link com.example.snapshots.cli.output.Progress}, drawn by {@link com.example.snapshots.cli.output.ProgressLine};
 * <li>stale, missing and orphaned diffs in words: {@link com.example.snapshots.cli.output.DriftText};
 * <li>what is not compared, and why: {@link com.example.snapshots.cli.output.LeftOutText}.
 * </ul>
 */
package com.example.snapshots.cli.output;
