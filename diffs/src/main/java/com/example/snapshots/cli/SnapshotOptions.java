package com.example.snapshots.cli;

import com.example.snapshots.cli.output.LeftOutText;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.diff.patch.FileDiffer;
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
    /** The snapshots as plain arguments, for a command that takes them so. */
    static final String OPERANDS = "FROM TO";

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String EXCLUDE = "exclude";
    private static final String NO_IGNORE = "no-ignore";
    private static final String LEFT_OUT = "left-out";
    private static final String CONTEXT = "context";
    private static final String BINARY = "binary";

    private final Path from;
    private final Path to;
    private final List<Exclusion> exclude;
    private final boolean leftOut;
    private final Workspace workspace;

    SnapshotOptions(Arguments arguments, Workspace workspace) throws UsageException {
        this.workspace = workspace;
        if (arguments.hasOperands()) {
            if (arguments.has(FROM) || arguments.has(TO)) {
                throw new UsageException(
                        "Name the folders either as " + OPERANDS + " or with --" + FROM + " and --" + TO);
            }
            from = arguments.operandPath(0, "FROM");
            to = arguments.operandPath(1, "TO");
        } else {
            from = arguments.path(FROM);
            to = arguments.path(TO);
        }
        exclude = exclusions(arguments);
        leftOut = namesLeftOut(arguments);
    }

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

    static void addContextTo(Options options) {
        options.addOption(Arguments.option(CONTEXT, "N", "lines around each change, at least 1; 3 if not given"));
    }

    /**
     * How many lines stand around each change.
     *
     * @throws UsageException if what is given is no such number
     */
    static int context(Arguments arguments) throws UsageException {
        String given = arguments.value(CONTEXT);
        if (given == null) {
            return FileDiffer.USUAL_CONTEXT;
        }
        int context;
        try {
            context = Integer.parseInt(given);
        } catch (NumberFormatException e) {
            throw new UsageException("--" + CONTEXT + " must be a whole number: '" + given + "'");
        }
        // Without context git itself cannot take back a change at the end of a file that has no last line feed.
        if (context < 1) {
            throw new UsageException("--" + CONTEXT + " must be at least 1: " + context);
        }
        return context;
    }

    static void addBinaryTo(Options options) {
        options.addOption(
                Arguments.option(BINARY, "HOW", "keep binary files whole, or by name only; whole if not given"));
    }

    /**
     * Whether of a binary file only the fact is kept that it differs.
     *
     * @throws UsageException if what is given is no way to keep one
     */
    static boolean binaryByName(Arguments arguments) throws UsageException {
        String given = arguments.value(BINARY);
        if (given != null && !given.equals("whole") && !given.equals("name")) {
            throw new UsageException("--" + BINARY + " must be whole or name: '" + given + "'");
        }
        return "name".equals(given);
    }

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

    Path from() throws UsageException {
        return path(from, "--" + FROM, Workspace.FROM);
    }

    Path to() throws UsageException {
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

    private Path path(Path given, String option, String usual) throws UsageException {
        if (given == null && workspace == null) {
            throw missing(option);
        }
        return given == null ? workspace.root().resolve(usual) : given;
    }

    /** What is wrong where a folder is not named, and there is no workspace to take it from. */
    static UsageException missing(String option) {
        return new UsageException("Missing option: " + option + " DIR");
    }

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

    /**
     * What the user leaves out.
     *
     * @throws UsageException if one is no pattern
     */
    static List<Exclusion> exclusions(Arguments arguments) throws UsageException {
        List<Exclusion> exclusions = new ArrayList<>();
        if (arguments.has(NO_IGNORE)) {
            exclusions.add(Exclusion.ofNothing());
        }
        for (String pattern : arguments.values(EXCLUDE)) {
            try {
                exclusions.add(new Exclusion(FileNames.ofArgument(pattern), ""));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--" + EXCLUDE + " must be a pattern of gitignore: '" + pattern + "'");
            }
        }
        return exclusions;
    }
}
