package com.example.snapshots.cli;

import com.example.snapshots.cli.course.CourseNames;
import com.example.snapshots.cli.course.CourseRun;
import com.example.snapshots.cli.course.CourseSearch;
import com.example.snapshots.cli.course.Lesson;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Writes or checks the diffs of every pair of snapshots in a course. */
final class CourseCommand implements Command {
    private static final String ROOT = "ROOT";
    private static final String CHECK = "check";
    private static final String FROM_NAME = "from-name";
    private static final String TO_NAME = "to-name";
    private static final String OUT_NAME = "out-name";

    private final Terminal terminal;

    CourseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String description() {
        return "Write or check the diffs of every pair of snapshots below ROOT.";
    }

    @Override
    public Options options() {
        Options options = new Options();
        addNamesTo(options);
        SnapshotOptions.addExcludeTo(options);
        SnapshotOptions.addBinaryTo(options);
        options.addOption(new Option(null, CHECK, false, "write nothing; say which pairs are not up to date"));
        return options;
    }

    @Override
    public String operands() {
        return ROOT;
    }

    @Override
    public String notes() {
        return """
                Where at least half of the lessons in a folder begin with what the one before
                ends with, they are a chain, and each place where it breaks is named. Among
                pairs, a lesson with one snapshot is named on stderr, and left out; so it is where
                a folder beside the snapshot is like it, and where the diffs of both are left.

                Example:
                  snapshot-diff course . --from-name initial --to-name complete --check

                Exit codes: 0 done; 1 a pair is not up to date, a lesson lacks a snapshot or a
                chain breaks (--check); 2 wrong usage or input, also of one pair alone, or no pair at all.
                """;
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        Path root = arguments.operandPath(0, ROOT);
        CourseNames names = names(arguments);
        List<Exclusion> exclusions = SnapshotOptions.exclusions(arguments);
        boolean binaryByName = SnapshotOptions.binaryByName(arguments);
        CourseSearch search = new CourseSearch(root, names);
        if (search.found().stream().noneMatch(Lesson::isPair)) {
            throw new InputException("No folder below " + Escape.path(root) + " has both " + names.from() + " and "
                    + names.to() + one(search.found()) + ".");
        }
        return new CourseRun(
                        terminal,
                        names,
                        exclusions,
                        binaryByName,
                        arguments.has(CHECK),
                        SnapshotOptions.namesLeftOut(arguments))
                .run(search);
    }

    private static String one(List<Lesson> found) {
        if (found.isEmpty()) {
            return "";
        }
        Lesson lesson = found.get(0);
        boolean hasOne = lesson.hasFrom() || lesson.hasTo();
        return "; " + Escape.name(lesson.name()) + (hasOne ? " has one of them" : " has their diffs alone");
    }

    /** Adds the options that give the names to those of a command. */
    private static void addNamesTo(Options options) {
        options.addOption(Arguments.option(FROM_NAME, "NAME", "the folder before, in each lesson; start if not given"));
        options.addOption(Arguments.option(TO_NAME, "NAME", "the folder after; end if not given"));
        options.addOption(Arguments.option(OUT_NAME, "NAME", "the folder of the diffs; diffs if not given"));
    }

    /**
     * The names that the user gives, and the usual ones for the rest.
     *
     * @throws UsageException if one is no name of a folder, or two are the same
     */
    private static CourseNames names(Arguments arguments) throws UsageException {
        CourseNames names = new CourseNames(
                name(arguments, FROM_NAME, "start"),
                name(arguments, TO_NAME, "end"),
                name(arguments, OUT_NAME, "diffs"));
        if (names.from().equals(names.to())
                || names.from().equals(names.out())
                || names.to().equals(names.out())) {
            throw new UsageException(
                    "--" + FROM_NAME + ", --" + TO_NAME + " and --" + OUT_NAME + " must be three names");
        }
        return names;
    }

    private static String name(Arguments arguments, String option, String usual) throws UsageException {
        Path given = arguments.path(option);
        if (given == null) {
            return usual;
        }
        String name = FileNames.text(given);
        if (given.getNameCount() != 1 || given.isAbsolute() || name.equals(".") || name.equals("..")) {
            throw new UsageException("--" + option + " must be the name of a folder, and no path: '" + given + "'");
        }
        return name;
    }
}
