package com.example.snapshots.cli;

import com.example.snapshots.cli.course.CourseFile;
import com.example.snapshots.cli.course.CourseProposal;
import com.example.snapshots.cli.course.CourseRules;
import com.example.snapshots.cli.course.CourseRun;
import com.example.snapshots.cli.course.CourseSearch;
import com.example.snapshots.cli.course.Lesson;
import com.example.snapshots.cli.output.ExitCode;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.diff.patch.Count;
import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.FileReplacement;
import com.example.snapshots.files.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Writes or checks the diffs of every pair of snapshots in a course. */
final class CourseCommand implements Command {
    private static final String ROOT = "ROOT";
    private static final String CHECK = "check";
    private static final String INIT = "init";
    private static final String FROM_NAME = "from-name";
    private static final String TO_NAME = "to-name";
    private static final String OUT_NAME = "out-name";
    private static final String FROM = "start";
    private static final String TO = "end";

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
        options.addOption(
                new Option(null, INIT, false, "write " + CourseFile.NAME + " as it may be, from what is there"));
        return options;
    }

    @Override
    public String operands() {
        return "[" + ROOT + "]";
    }

    @Override
    public String notes() {
        return """
                The file .snapshot-diff.yml in ROOT says what the snapshots are called, which of
                them are a chain, and what is left out; then ROOT is the current folder if it is
                not given. Without that file, and with a name given, each lesson has two folders.

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
        Path here = Path.of("");
        boolean isNamed = arguments.has(FROM_NAME) || arguments.has(TO_NAME) || arguments.has(OUT_NAME);
        boolean isHere = !isNamed && !arguments.hasOperands() && Files.exists(here.resolve(CourseFile.NAME));
        Path root = isHere || arguments.has(INIT) && !arguments.hasOperands() ? here : arguments.operandPath(0, ROOT);
        Path file = root.resolve(CourseFile.NAME);
        if (arguments.has(INIT)) {
            return init(root, file);
        }
        boolean hasFile = !isNamed && Files.exists(file);
        List<Exclusion> exclusions = SnapshotOptions.exclusions(arguments);
        boolean binaryByName = SnapshotOptions.binaryByName(arguments);
        CourseRules rules = hasFile
                ? CourseFile.read(file).with(exclusions, binaryByName)
                : byNames(arguments, exclusions, binaryByName);
        CourseSearch search = new CourseSearch(root, rules);
        if (search.lessons().stream().noneMatch(Lesson::isPair)) {
            throw new InputException(
                    hasFile
                            ? Escape.path(file) + ": no two of the snapshots that it names are there."
                            : "No folder below " + Escape.path(root) + " has both " + name(arguments, FROM_NAME, FROM)
                                    + " and " + name(arguments, TO_NAME, TO) + one(search.lessons()) + ".");
        }
        return new CourseRun(terminal, rules, arguments.has(CHECK), SnapshotOptions.namesLeftOut(arguments))
                .run(search);
    }

    private int init(Path root, Path file) throws InputException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException(Escape.path(file) + " is there already. To have one proposed, take it away.");
        }
        String text = Files.isDirectory(root) ? new CourseProposal(root).text() : "";
        if (text.isEmpty()) {
            throw new InputException("Nothing below " + Escape.path(root.toAbsolutePath())
                    + " looks like two snapshots. Write " + CourseFile.NAME + " by hand.");
        }
        FileReplacement.replace(file.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8));
        terminal.out().print(text);
        List<Lesson> found = new CourseSearch(root, CourseFile.read(file)).lessons();
        for (Lesson lesson : found) {
            if (lesson.isPair()) {
                terminal.out().println("# " + Escape.name(lesson.from()) + " to " + Escape.name(lesson.to()));
            }
        }
        long pairs = found.stream().filter(Lesson::isPair).count();
        terminal.out()
                .println("Wrote " + Escape.path(file) + ", which names " + Count.of(pairs, "pair", "pairs")
                        + ". Read it, and then run course.");
        return ExitCode.DONE;
    }

    private static String one(List<Lesson> found) {
        if (found.isEmpty()) {
            return "";
        }
        Lesson lesson = found.get(0);
        boolean hasOne = lesson.hasFrom() || lesson.hasTo();
        return "; " + Escape.name(lesson.name()) + (hasOne ? " has one of them" : " has their diffs alone");
    }

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
    private static CourseRules byNames(Arguments arguments, List<Exclusion> exclusions, boolean binaryByName)
            throws UsageException {
        String from = name(arguments, FROM_NAME, FROM);
        String to = name(arguments, TO_NAME, TO);
        String out = name(arguments, OUT_NAME, "diffs");
        if (from.equals(to) || out.equals(from) || out.equals(to)) {
            throw new UsageException(
                    "--" + FROM_NAME + ", --" + TO_NAME + " and --" + OUT_NAME + " must be three names");
        }
        return CourseRules.of(from, to, out, exclusions, binaryByName);
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
