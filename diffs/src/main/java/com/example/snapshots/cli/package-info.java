/**
 * The command line: what a user types, and which command does it.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the way of one run: {@link com.example.snapshots.cli.Main} finds the command in {@link com.example.snapshots.cli.Commands}, {@link com.example.snapshots.cli.Arguments} reads its
 *     options, and it runs; {@link com.example.snapshots.cli.Help} prints the help;
 * <li>a command: the class of its name, such as {@link com.example.snapshots.cli.ShowCommand};
 * <li>options that several commands share: {@link com.example.snapshots.cli.SnapshotOptions}, {@link com.example.snapshots.cli.StoreOptions};
 * <li>where the folders are if nobody names them: {@link com.example.snapshots.cli.Workspace};
 * <li>exit codes, colours, progress: {@code cli.output}; the command {@code course}: {@code cli.course}.
 * </ul>
 */
package com.example.snapshots.cli;
