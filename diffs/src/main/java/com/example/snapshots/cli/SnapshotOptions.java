package com.example.snapshots.cli;

import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.files.Escape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Options;

/** The options that say which snapshots to compare. */
final class SnapshotOptions {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String EXCLUDE = "exclude";

    private final Path from;
    private final Path to;
    private final List<String> exclude;
    private final Workspace workspace;

    SnapshotOptions(Arguments arguments, Workspace workspace) throws UsageException {
        this.workspace = workspace;
        from = arguments.path(FROM);
        to = arguments.path(TO);
        exclude = arguments.values(EXCLUDE);
    }

    /** Adds the options to those of a command. */
    static void addTo(Options options) {
        options.addOption(Arguments.option(FROM, "DIR", "the snapshot before"));
        options.addOption(Arguments.option(TO, "DIR", "the snapshot after"));
        addExcludeTo(options);
    }

    /** Adds the option that leaves files out. */
    static void addExcludeTo(Options options) {
        options.addOption(
                Arguments.option(EXCLUDE, "GLOB", "leave out what this gitignore pattern matches; can be repeated"));
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
        return given == null ? usual : Escape.name(given.toString());
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

    /** What the workspace leaves out of its own snapshots, and then what the user does. */
    List<Exclusion> exclusions() {
        List<Exclusion> exclusions = new ArrayList<>();
        if (workspace != null && (from == null || to == null)) {
            exclusions.addAll(workspace.exclusions());
        }
        exclusions.addAll(exclusions(exclude));
        return exclusions;
    }

    /** What the user leaves out. */
    static List<Exclusion> exclusions(Arguments arguments) {
        return exclusions(arguments.values(EXCLUDE));
    }

    private static List<Exclusion> exclusions(List<String> patterns) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (String pattern : patterns) {
            exclusions.add(new Exclusion(pattern, ""));
        }
        return exclusions;
    }
}
