package com.example.snapshots.cli;

import com.example.snapshots.diff.Exclusion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which snapshots to compare. */
final class SnapshotOptions {
    @Option(names = "--from", paramLabel = "DIR", description = "the snapshot before")
    private Path from;

    @Option(names = "--to", paramLabel = "DIR", description = "the snapshot after")
    private Path to;

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "leave out what this gitignore pattern matches; can be repeated")
    private List<String> exclude = List.of();

    private final Workspace workspace;

    SnapshotOptions(Workspace workspace) {
        this.workspace = workspace;
    }

    Path from() throws MissingPathException {
        return path(from, "--from", Workspace.FROM);
    }

    Path to() throws MissingPathException {
        return path(to, "--to", Workspace.TO);
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
        return given == null ? usual : given.toString();
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
        exclude.forEach(pattern -> exclusions.add(new Exclusion(pattern, "")));
        return exclusions;
    }
}
