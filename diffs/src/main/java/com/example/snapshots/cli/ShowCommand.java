package com.example.snapshots.cli;

import com.example.snapshots.cli.output.ExitCode;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.cli.output.TerminalPatch;
import com.example.snapshots.diff.patch.Count;
import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.patch.Patch;
import com.example.snapshots.diff.patch.TreeDiffer;
import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.files.Escape;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Prints what differs as a diff. */
record ShowCommand(Terminal terminal, Workspace workspace) implements Command {
    private static final String ALL = "all";
    private static final String STAT = "stat";
    private static final String EXIT_CODE = "exit-code";

    @Override
    public String description() {
        return "Print the changed files as a diff, and the added ones by name.";
    }

    @Override
    public Options options() {
        Options options = new Options();
        SnapshotOptions.addTo(options);
        SnapshotOptions.addContextTo(options);
        options.addOption(
                new Option(null, ALL, false, "print added and binary files whole, and of a workspace all files"));
        options.addOption(new Option(null, STAT, false, "print how much changes in each file, and no lines"));
        options.addOption(new Option(null, EXIT_CODE, false, "end with 1 if there is a difference"));
        return options;
    }

    @Override
    public String operands() {
        return "[" + SnapshotOptions.OPERANDS + "]";
    }

    @Override
    public String notes() {
        return """
                Example:
                  snapshot-diff show before after
                  snapshot-diff show --all before after > one.patch

                Exit codes: 0 done, 1 a difference (--exit-code), 2 wrong usage or input.
                On a terminal the diff is coloured, unless NO_COLOR is set.
                """;
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        SnapshotOptions options = new SnapshotOptions(arguments, workspace);
        boolean all = arguments.has(ALL);
        Folders folders = Folders.of(options.from(), options.to(), null);
        WalkResult<Patch> found = TreeDiffer.patches(folders, options.exclusions(), SnapshotOptions.context(arguments));
        List<String> first = all ? List.of() : options.first();
        List<Patch> shown = first.isEmpty() ? found.files() : inOrder(first, found.files());
        List<String> byName = new ArrayList<>();
        boolean stat = arguments.has(STAT);
        for (Patch patch : shown) {
            FileStat file = patch.stat();
            if (stat) {
                byName.add(Count.kind(file.kind()) + ": " + name(file) + inBrackets(Count.lines(file)));
            } else if (!all && file.kind() == FilePair.Kind.ADDED) {
                byName.add("Only in " + options.toName() + ": " + Escape.name(file.path())
                        + inBrackets(Count.lines(file)));
            } else if (!all && file.binary()) {
                byName.add("Binary, " + Count.kind(file.kind()) + ": " + name(file));
            } else {
                print(patch.diff());
            }
        }
        byName.forEach(terminal.out()::println);
        if (stat && !shown.isEmpty()) {
            terminal.out().println(Count.summary(shown.stream().map(Patch::stat).toList()));
        }
        if (found.files().isEmpty()) {
            terminal.out().println("No difference between " + options.names() + ".");
        } else if (shown.isEmpty()) {
            terminal.out().println("The files of page 2 are the same in " + options.names() + ".");
        }
        if (shown.size() < found.files().size()) {
            List<FileStat> others = new ArrayList<>();
            for (Patch patch : found.files()) {
                if (!first.contains(patch.path())) {
                    others.add(patch.stat());
                }
            }
            terminal.out()
                    .println("Not shown, as page 2 needs none of them: " + Count.summary(others) + ". To see them: "
                            + Workspace.command("show --all"));
        }
        // A patch that is made of the output is to hold nothing else.
        options.sayLeftOut(terminal, terminal.err(), found.leftOut());
        return arguments.has(EXIT_CODE) && !found.files().isEmpty() ? ExitCode.STALE : ExitCode.DONE;
    }

    private static String name(FileStat file) {
        String before = file.pair().fromPath();
        return (before.equals(file.path()) ? "" : Escape.name(before) + " to ") + Escape.name(file.path());
    }

    private static String inBrackets(String lines) {
        return lines.isEmpty() ? "" : " (" + lines + ")";
    }

    private static List<Patch> inOrder(List<String> paths, List<Patch> patches) {
        List<Patch> ordered = new ArrayList<>();
        for (String path : paths) {
            for (Patch patch : patches) {
                if (patch.path().equals(path)) {
                    ordered.add(patch);
                }
            }
        }
        return ordered;
    }

    private void print(byte[] diff) {
        boolean isColoured = terminal.screen().hasColours();
        byte[] shown = terminal.screen().isTerminal() ? TerminalPatch.of(diff, isColoured) : diff;
        terminal.out().write(shown, 0, shown.length);
    }
}
