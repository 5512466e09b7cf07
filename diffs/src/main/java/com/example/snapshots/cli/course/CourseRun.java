package com.example.snapshots.cli.course;

import com.example.snapshots.cli.output.DriftText;
import com.example.snapshots.cli.output.LeftOutText;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.diff.kept.DiffFolder;
import com.example.snapshots.diff.kept.Drift;
import com.example.snapshots.diff.patch.Count;
import com.example.snapshots.diff.patch.FileDiffer;
import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.patch.TreeDiffer;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.diff.tree.LeftOut;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes or checks the diffs of all lessons of a course, and says one line for each. */
public final class CourseRun {
    private static final int NAMES_SHOWN = 3;

    private final Terminal terminal;
    private final CourseRules rules;
    private final boolean check;
    private final boolean namesLeftOut;

    private final CourseTally tally;
    private final CourseOverview overview = new CourseOverview();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<Lesson> refused = new HashSet<>();
    /** Whose diffs lie in a folder. */
    private final Map<String, String> places = new HashMap<>();

    public CourseRun(Terminal terminal, CourseRules rules, boolean check, boolean namesLeftOut) {
        this.terminal = terminal;
        this.rules = rules;
        this.check = check;
        this.namesLeftOut = namesLeftOut;
        tally = new CourseTally(check);
    }

    /**
     * Works through a course.
     *
     * @return the exit code
     */
    public int run(CourseSearch search) throws InputException {
        for (Path folder : search.unreadable()) {
            refuse("Cannot read " + Escape.path(folder) + ": it was not searched.");
        }
        List<Lesson> lessons = lessons(search.lessons());
        List<Lesson> pairs = new ArrayList<>();
        for (Lesson lesson : lessons) {
            if (lesson.isPair()) {
                pairs.add(lesson);
            } else {
                tally.countWithoutPair();
                overview.addWithoutPair(lesson);
                terminal.err().println(Escape.name(lesson.name()) + ": left out, " + lack(lesson));
            }
        }
        List<List<ChainLink>> chains = ChainLink.byFolder(lessons);
        for (Lesson pair : pairs) {
            compare(pair);
        }
        if (tally.hasOtherLineEnds()) {
            terminal.err().println(DriftText.LINE_ENDS);
        }
        if (!leftOut.isEmpty() && !namesLeftOut) {
            terminal.out().println(LeftOutText.sum(leftOut));
        }
        for (List<ChainLink> chain : chains) {
            follow(chain);
        }
        if (rules.overview() != null) {
            keepOverview(FileNames.resolve(search.root(), rules.overview()));
        }
        terminal.out().println(tally.total(pairs.size()));
        return tally.exitCode();
    }

    private static String lack(Lesson lesson) {
        String from = Escape.name(lesson.fromName());
        String to = Escape.name(lesson.toName());
        if (!lesson.hasFrom() && !lesson.hasTo()) {
            return "it has the diffs from " + from + " to " + to + ", and neither of them";
        }
        return "it has " + (lesson.hasFrom() ? from + " and no " + to : to + " and no " + from)
                + (lesson.hasDiffs() ? ", but the diffs of both" : "")
                + (lesson.other().isEmpty() ? "" : "; " + Escape.name(lesson.other()) + " may be it");
    }

    /**
     * A snapshot alone is a slip among pairs, or where its diffs are, or where a folder beside it is like it; elsewhere it
     * is a folder that happens to have the name.
     */
    private static List<Lesson> lessons(List<Lesson> found) {
        return found.stream()
                .filter(lesson -> lesson.isPair()
                        || lesson.hasDiffs()
                        || !lesson.other().isEmpty()
                        || found.stream()
                                .anyMatch(other -> other.isPair() && Objects.equals(other.group(), lesson.group())))
                .toList();
    }

    private void compare(Lesson pair) {
        try {
            refuseTakenPlace(pair);
            Folders folders = pair.areFiles()
                    ? Folders.ofFiles(pair.fromPath(), pair.toPath(), pair.outPath())
                    : Folders.of(pair.fromPath(), pair.toPath(), pair.outPath());
            DiffFolder diffs = new DiffFolder(
                    folders, rules.exclusions(), FileDiffer.USUAL_CONTEXT, List.of(), rules.binaryByName());
            DiffFolder.Report report = check ? diffs.check() : diffs.generate();
            tally.countPair(report.drift());
            overview.add(pair, report.changes().files());
            terminal.out().println(Escape.name(pair.name()) + ": " + said(report));
            say(pair, report.changes().leftOut());
        } catch (InputException e) {
            refused.add(pair);
            overview.addRefused(pair);
            refuse(Escape.name(pair.name()) + ": " + e.getMessage());
        }
    }

    /** Two pairs in one place would write over the diffs of each other, run by run. */
    private void refuseTakenPlace(Lesson pair) throws InputException {
        for (Map.Entry<String, String> other : places.entrySet()) {
            String place = other.getKey() + "/";
            if (place.startsWith(pair.out() + "/") || (pair.out() + "/").startsWith(place)) {
                throw new InputException("its diffs would lie in " + Escape.name(pair.out()) + ", where those from "
                        + other.getValue() + " are. Name another out in " + CourseFile.NAME + ".");
            }
        }
        places.put(pair.out(), Escape.name(pair.from()) + " to " + Escape.name(pair.to()));
    }

    private void say(Lesson pair, LeftOut left) {
        String name = Escape.name(pair.name()) + ": ";
        LeftOutText.warnings(left).forEach(line -> terminal.err().println(name + line));
        if (namesLeftOut) {
            LeftOutText.names(left).forEach(line -> terminal.out().println(name + line));
        }
        if (!left.items().isEmpty()) {
            leftOut.add(left);
        }
    }

    private String said(DiffFolder.Report report) {
        Drift state = report.drift();
        if (state.isFresh()) {
            return "up to date";
        }
        return check ? DriftText.sum(state) : Count.summary(report.changes().files()) + ", " + DriftText.written(state);
    }

    /**
     * Says where a chain breaks. Lessons are a chain if at least half of their links hold: else most were meant to
     * begin anew.
     */
    private void follow(List<ChainLink> links) {
        int held = 0;
        List<String> breaks = new ArrayList<>();
        List<ChainLink> broken = new ArrayList<>();
        for (ChainLink link : links) {
            if (!refused.contains(link.before()) && !refused.contains(link.after())) {
                String name = "chain: " + Escape.name(link.before().to()) + " and "
                        + Escape.name(link.after().from());
                try {
                    List<FileStat> files = differences(link);
                    if (files.isEmpty()) {
                        held++;
                    } else {
                        broken.add(link);
                        breaks.add(name + " differ: " + Count.summary(files) + ": " + shown(files));
                    }
                } catch (InputException e) {
                    refuse(name + ": " + e.getMessage());
                }
            }
        }
        if (held >= breaks.size()) {
            tally.countBroken(breaks.size());
            overview.addBreaks(broken);
            breaks.forEach(line -> terminal.out().println(line));
        }
    }

    private List<FileStat> differences(ChainLink link) throws InputException {
        Folders folders = Folders.of(link.before().toPath(), link.after().fromPath(), null);
        return TreeDiffer.stats(folders, rules.exclusions()).files();
    }

    private void keepOverview(Path page) throws InputException {
        if (!overview.isAt(page)) {
            tally.countOverview();
            if (!check) {
                overview.write(page);
            }
            terminal.out().println(Escape.name(FileNames.name(page)) + ": " + (check ? "not up to date" : "written"));
        }
    }

    private static String shown(List<FileStat> files) {
        String some = files.stream()
                .limit(NAMES_SHOWN)
                .map(file -> Escape.name(file.path()))
                .collect(Collectors.joining(", "));
        return files.size() <= NAMES_SHOWN ? some : some + " and " + (files.size() - NAMES_SHOWN) + " more";
    }

    private void refuse(String line) {
        tally.countRefused();
        terminal.err().println(line);
    }
}
