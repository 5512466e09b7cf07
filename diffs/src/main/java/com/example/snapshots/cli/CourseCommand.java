package com.example.snapshots.cli;

import com.example.snapshots.diff.Exclusion;
import com.example.snapshots.diff.InputException;
import com.example.snapshots.diff.Shown;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Writes or checks the diffs of every pair of snapshots in a course. */
final class CourseCommand implements Command {
    private static final String ROOT = "ROOT";
    private static final String CHECK = "check";

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
        CourseNames.addTo(options);
        SnapshotOptions.addExcludeTo(options);
        options.addOption(new Option(null, CHECK, false, "write nothing; say which pairs are not up to date"));
        return options;
    }

    @Override
    public String operand() {
        return ROOT;
    }

    @Override
    public String notes() {
        return """
                Where at least half of the lessons in a folder begin with what the one before
                ends with, they are a chain, and each place where it breaks is named. Among
                pairs, a lesson with one snapshot is named on stderr, and left out.

                Example:
                  snapshot-diff course . --from-name initial --to-name complete --check

                Exit codes: 0 done; 1 a pair is not up to date or a chain breaks (--check);
                2 wrong usage or input, also of one pair alone, or no pair at all.
                """;
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        Path root = arguments.operandPath(ROOT);
        CourseNames names = CourseNames.of(arguments);
        List<Exclusion> exclusions = SnapshotOptions.exclusions(arguments);
        try (Progress progress = new Progress(terminal, System::nanoTime)) {
            progress.watch();
            CourseSearch search = new CourseSearch(root, names);
            if (search.found().stream().noneMatch(Lesson::isPair)) {
                throw new InputException("No folder below " + Shown.name(root.toString()) + " has both " + names.from()
                        + " and " + names.to() + one(search.found()) + ".");
            }
            return new CourseRun(terminal, progress, names, exclusions, arguments.has(CHECK)).run(search);
        }
    }

    private static String one(List<Lesson> found) {
        return found.isEmpty() ? "" : "; " + Shown.name(found.get(0).name()) + " has one of them";
    }
}
