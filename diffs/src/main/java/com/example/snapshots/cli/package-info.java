/**
 * The command line: what a user types, and which command does it.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the way of one run: {@link Main} finds the command in {@link Commands}, {@link Arguments} reads its options, and
 *     it runs; {@link Help} prints the help;
 * <li>a command: the class of its name, such as {@link ShowCommand};
 * <li>options that several commands share: {@link SnapshotOptions}, {@link StoreOptions};
 * <li>where the folders are if nobody names them: {@link Workspace};
 * <li>exit codes, colours: {@code cli.output}; the command {@code course}: {@code cli.course}.
 * </ul>
 */
package com.example.snapshots.cli;
