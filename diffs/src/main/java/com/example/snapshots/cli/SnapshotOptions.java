package com.example.snapshots.cli;

import com.example.snapshots.cli.output.LeftOutText;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.diff.tree.LeftOut;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The options that say which snapshots to compare. */
final class SnapshotOptions {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String EXCLUDE = "exclude";
    private static final String NO_IGNORE = "no-ignore";
    private static final String LEFT_OUT = "left-out";

    private final Path from;
    private final Path to;
    private final List<Exclusion> exclude;
    private final boolean leftOut;
    private final Workspace workspace;

    SnapshotOptions(Arguments arguments, Workspace workspace) throws UsageException {
        this.workspace = workspace;
        from = arguments.path(FROM);
        to = arguments.path(TO);
        exclude = exclusions(arguments);
        leftOut = namesLeftOut(arguments);
    }

    /** Adds the options to those of a command. */
    static void addTo(Options options) {
        options.addOption(Arguments.option(FROM, "DIR", "the snapshot before"));
        options.addOption(Arguments.option(TO, "DIR", "the snapshot after"));
        addExcludeTo(options);
    }

    /** Adds the options that leave files out, bring them back, and name them. */
    static void addExcludeTo(Options options) {
        options.addOption(Arguments.option(
                EXCLUDE,
                "GLOB",
                "leave out what this gitignore pattern matches, or with ! before it bring it back; can be repeated"));
        options.addOption(
                new Option(null, NO_IGNORE, false, "bring back all that .gitignore files leave out, and target"));
        options.addOption(new Option(null, LEFT_OUT, false, "name all that is left out, and say why"));
    }

    /** Whether the user asks what is left out. */
    static boolean namesLeftOut(Arguments arguments) {
        return arguments.has(LEFT_OUT);
    }

    /**
     * Says what was not compared: by name if the user asks, and else how much. Of the workspace's own snapshots nobody
     * wants to be told each time.
     *
     * @param out takes what was asked for
     */
    void sayLeftOut(Terminal terminal, PrintStream out, LeftOut found) {
        for (String line : LeftOutText.warnings(found)) {
            terminal.err().println(line);
        }
        if (leftOut) {
            for (String line : LeftOutText.names(found)) {
                out.println(line);
            }
        } else if (!found.items().isEmpty() && !areOfWorkspace()) {
            out.println(LeftOutText.sum(List.of(found)));
        }
    }

    Path from() throws MissingPathException {
        return path(from, "--" + FROM, Workspace.FROM);
    }

    Path to() throws MissingPathException {
        return path(to, "--" + TO, Workspace.TO);
    }

    /** The snapshots as the user knows them. */
    String names() {
        return name(from, Workspace.FROM) + " and " + name(to, Workspace.TO);
    }

    /** The second snapshot as the user knows it. */
    String toName() {
        return name(to, Workspace.TO);
    }

    private static String name(Path given, String usual) {
        return given == null ? usual : Escape.path(given);
    }

    private Path path(Path given, String option, String usual) throws MissingPathException {
        if (given == null && workspace == null) {
            throw new MissingPathException(option);
        }
        return given == null ? workspace.root().resolve(usual) : given;
    }

    /** Whether both snapshots are those of the workspace. */
    boolean areOfWorkspace() {
        return workspace != null && from == null && to == null;
    }

    /** The files to read first, in this order; none outside the workspace. */
    List<String> first() {
        return areOfWorkspace() ? workspace.first() : List.of();
    }

    /** What the workspace leaves out of its own snapshots, and then what the user does. */
    List<Exclusion> exclusions() {
        List<Exclusion> exclusions = new ArrayList<>();
        if (workspace != null && (from == null || to == null)) {
            exclusions.addAll(workspace.exclusions());
        }
        exclusions.addAll(exclude);
        return exclusions;
    }

    /** What the user leaves out. */
    static List<Exclusion> exclusions(Arguments arguments) {
        List<Exclusion> exclusions = new ArrayList<>();
        if (arguments.has(NO_IGNORE)) {
            exclusions.add(Exclusion.NOTHING);
        }
        for (String pattern : arguments.values(EXCLUDE)) {
            exclusions.add(new Exclusion(FileNames.ofArgument(pattern), ""));
        }
        return exclusions;
    }
}
