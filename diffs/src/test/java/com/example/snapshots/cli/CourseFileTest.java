package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Program;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the file of a course can say, and what is said of one that is wrong. */
class CourseFileTest {
    @TempDir
    Path temporary;

    private Path root;

    @BeforeEach
    void root() throws IOException {
        root = Files.createDirectory(temporary.toRealPath().resolve("course"));
    }

    private void says(String... lines) throws IOException {
        Files.writeString(root.resolve(".snapshot-diff.yml"), String.join("\n", lines) + "\n");
    }

    private void file(String name, String text) throws IOException {
        new Tree().file(name, text).write(root);
    }

    private Run course(String... options) {
        List<String> all = new ArrayList<>(List.of("course", root.toString()));
        all.addAll(List.of(options));
        return Run.of(all.toArray(String[]::new));
    }

    private static Run said(int exitCode, String... lines) {
        return new Run(exitCode, String.join("\n", lines) + "\n", "");
    }

    @Test
    void aWildcardStandsForTheSameInBothNames() throws IOException {
        says("pairs:", "  - from: '**/*.problem.*'", "    to: ['**/*.solution.*', '**/*.answer.*']");
        file("part/01.problem.x/a", "1\n");
        file("part/01.solution.x/a", "2\n");
        file("part/02.problem.y/a", "3\n");
        file("part/02.answer.y/a", "4\n");
        file("part/02.solution.z/a", "no pair\n");
        Run run = course();
        assertEquals("""
                part/01.solution.x: 1 file changed (+1 -1), wrote 3 files
                part/02.answer.y: 1 file changed (+1 -1), wrote 3 files
                2 pairs: 2 written.
                """, run.out());
        assertEquals("part/02.solution.z: left out, it has 02.solution.z and no 02.problem.z\n", run.err());
        assertTrue(Files.exists(root.resolve("part/diffs/02.answer.y/a.diff")));
    }

    @Test
    void eachStepOfAChainIsComparedWithTheOneBefore() throws IOException {
        Tool.GIT.need();
        says("chains:", "  - ['start', 's*']", "out: changes");
        file("start/a", "0\n");
        for (int i : new int[] {1, 2, 10}) {
            file("s" + i + "/a", i + "\n");
        }
        assertEquals("3 pairs: 3 written.", last(course()));
        for (String[] step : new String[][] {{"start", "s1"}, {"s1", "s2"}, {"s2", "s10"}}) {
            Path copy = Tree.read(root.resolve(step[0])).write(temporary.resolve("copy of " + step[0]));
            Path diff = root.resolve("changes/" + step[1] + "/a.diff");
            Tool.GIT.run(copy, "apply", diff.toString()).succeeds();
            Tree.read(root.resolve(step[1])).assertSame(Tree.read(copy));
        }
        // A step that comes between two others takes the diffs of the one behind it along.
        file("s7/a", "7\n");
        assertEquals("4 pairs: 2 up to date, 2 written.", last(course()));
        assertEquals(0, course("--check").exitCode());
        Files.move(root.resolve("s10"), temporary.resolve("gone"));
        assertEquals(
                new Run(
                        1,
                        "s1: up to date\ns2: up to date\ns7: up to date\n3 pairs: 3 up to date. 1 lesson lacks a snapshot.\n",
                        "s10: left out, it has s7 and no s10, but the diffs of both\n"),
                course("--check"));
    }

    @Test
    void twoFilesAreComparedAsOneAndTheIndexAppliesTheDiff() throws IOException {
        Tool.BASH.need();
        Tool.GIT.need();
        Tool.PATCH.need();
        says("files:", "  - from: '**/*-START.*'", "    to: '**/*-END.*'");
        file("one lesson/index-START.html", "a\n b \r\n");
        file("one lesson/index-END.html", "a\n c \r\n");
        assertEquals(
                said(0, "one lesson/index-END.html: 1 file changed (+1 -1), wrote 3 files", "1 pair: 1 written."),
                course());
        assertEquals(0, course("--check").exitCode());
        Path lesson = root.resolve("one lesson");
        String index = Files.readString(lesson.resolve("diffs/index-END.html/README.md"));
        assertTrue(index.contains("| [before](") || index.contains("(../../index-START.html)"), index);
        List<String> fences = Pattern.compile("(?ms)^```bash\n(.*?)^```$")
                .matcher(index)
                .results()
                .map(fence -> fence.group(1))
                .toList();
        assertEquals(2, fences.size(), "With git, and without.");
        Path file = lesson.resolve("index-START.html");
        for (String fence : fences) {
            String[] commands = fence.split("\n");
            Tool.BASH.run(lesson, "-c", commands[0]).succeeds();
            assertEquals("a\n c \r\n", Files.readString(file));
            Tool.BASH.run(lesson, "-c", commands[1]).succeeds();
            assertEquals("a\n b \r\n", Files.readString(file));
        }
    }

    @Test
    void whatIsAloneOnPurposeIsNotNamed() throws IOException {
        file("lesson-1/start/a", "1\n");
        file("lesson-1/end/a", "2\n");
        file("lesson-2/start/a", "2\n");
        String[] pairs = {"pairs:", "  - from: '**/start'", "    to: '**/end'"};
        says("\ufeff" + pairs[0], pairs[1], pairs[2]);
        assertEquals("lesson-2: left out, it has start and no end\n", course().err());
        assertEquals(1, course("--check").exitCode());
        says(pairs[0], pairs[1], pairs[2], "alone: lesson-2/start");
        assertEquals(said(0, "lesson-1: up to date", "1 pair: 1 up to date."), course("--check"));
    }

    @Test
    void theFileLeavesOutAndTheOptionsMore() throws IOException {
        says("pairs:", "  - {from: start, to: end}", "exclude: ['*.log', '/x']", "binary: name");
        file("start/a", "1\n");
        new Tree()
                .file("end/a", "2\n")
                .file("end/b.log", "1\n")
                .file("end/x", "1\n")
                .file("end/y", "1\n")
                .file("end/p", "\0")
                .write(root);
        assertEquals(
                ".: 1 file changed (+1 -1), 1 added (+0), wrote 3 files",
                course("--exclude", "y").out().lines().findFirst().orElse(""));
        assertFalse(Files.exists(root.resolve("diffs/p.diff")));
        // Names on the command line are what is meant.
        assertEquals(
                "No folder below " + root + " has both start and none; . has one of them.\n",
                course("--to-name", "none").err());
    }

    @Test
    void twoPairsDoNotShareAPlace() throws IOException {
        says(
                "pairs:",
                "  - {from: '*-start', to: '*-end'}",
                "  - {from: '*-begin', to: '*-end'}",
                "  - {from: 'start', to: 'end'}");
        for (String name : List.of("a-start", "a-begin", "a-end", "start", "end")) {
            file(name + "/a", name + "\n");
        }
        Run run = course();
        String said = "a-end: its diffs would lie in diffs/a-end, where those from start to end are. "
                + "Name another out in .snapshot-diff.yml.\n";
        assertEquals(new Run(2, run.out(), said.repeat(2)), run);
        assertEquals("3 pairs: 1 written, 2 refused.", last(run));
    }

    @Test
    void inTheFolderOfTheFileNoOptionIsNeeded() throws IOException {
        says("pairs:", "  - {from: before, to: after}");
        file("before/a", "1\n");
        file("after/a", "2\n");
        Tool.Result run = Tool.start(root, Program.command(List.of(), "course"));
        assertEquals(
                ".: 1 file changed (+1 -1), wrote 3 files\n1 pair: 1 written.\n",
                run.succeeds().text());
    }

    @Test
    void theOverviewHasAllLessonsAndWhatIsWrong() throws IOException {
        says("pairs:", "  - {from: '**/start', to: '**/end'}", "overview: LESSONS.md");
        for (String[] file : new String[][] {
            {"l 1/start", "1\n"},
            {"l 1/end", "2\n"},
            {"l 2/start", "2\n"},
            {"l 2/end", "3\n"},
            {"l 3/start", "x\n"},
            {"l 3/end", "4\n"},
            {"l 4/start", "4\n"}
        }) {
            file(file[0] + "/a", file[1]);
        }
        assertEquals(0, course().exitCode());
        String page = Files.readString(root.resolve("LESSONS.md"));
        assertEquals("""
                # The lessons

                3 pairs of snapshots. The name of each leads to its diffs.

                | lesson | before | after | what changes |
                |---|---|---|---|
                | [`l 1`](l%201/diffs/README.md) | [`start`](l%201/start) | [`end`](l%201/end) | 1 file changed (+1 -1) |
                | [`l 2`](l%202/diffs/README.md) | [`start`](l%202/start) | [`end`](l%202/end) | 1 file changed (+1 -1) |
                | [`l 3`](l%203/diffs/README.md) | [`start`](l%203/start) | [`end`](l%203/end) | 1 file changed (+1 -1) |

                ## What is wrong

                - `l 4` lacks `end`.
                - The chain breaks: `l 2/end` and `l 3/start` differ.
                """, page.substring(page.indexOf("# ")));
        for (MatchResult link :
                Pattern.compile("\\]\\(([^)]*)\\)").matcher(page).results().toList()) {
            assertTrue(Files.exists(root.resolve(link.group(1).replace("%20", " "))), link.group(1));
        }
        file("l 3/start/a", "3\n");
        Files.delete(root.resolve("l 4/start/a"));
        Files.delete(root.resolve("l 4/start"));
        assertEquals(0, course().exitCode());
        assertEquals(0, course("--check").exitCode());
        assertFalse(Files.readString(root.resolve("LESSONS.md")).contains("wrong"));
        Files.writeString(root.resolve("LESSONS.md"), page);
        Run check = course("--check");
        assertEquals(1, check.exitCode());
        assertTrue(check.out().contains("\nLESSONS.md: not up to date\n"), check.out());
        assertEquals(page, Files.readString(root.resolve("LESSONS.md")));
        Files.writeString(root.resolve("LESSONS.md"), "mine\n");
        assertEquals(
                new Run(
                        2,
                        check.out().lines().limit(3).map(line -> line + "\n").reduce("", String::concat),
                        "Cannot write the overview: this tool did not write " + root.resolve("LESSONS.md")
                                + ". Name another one in .snapshot-diff.yml.\n"),
                course());
        assertEquals("mine\n", Files.readString(root.resolve("LESSONS.md")));
    }

    @Test
    void theOverviewNamesWhatWasRefused() throws IOException {
        says("pairs:", "  - {from: '**/start', to: '**/end'}", "overview: LESSONS.md");
        for (String file : List.of("1/start/a", "1/end/b", "2/start/a", "2/end/b", "2/diffs/mine")) {
            file(file, file + "\n");
        }
        Run run = course();
        assertEquals("2 pairs: 1 written, 1 refused.", last(run));
        String page = Files.readString(root.resolve("LESSONS.md"));
        assertTrue(page.contains("\n1 pair of snapshots."), page);
        String wrong =
                "## What is wrong\n\n- `2/start` and `2/end` could not be compared; `course --check` says why.\n";
        assertEquals(wrong, page.substring(page.indexOf("## ")));
        assertEquals(run.err(), course("--check").err());
    }

    /** A bar stands for the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pairs:|  - from: a|    to: b|     x: 1; 4: no YAML: mapping values are not allowed here; a pattern stands between quotes",
                "pairs:|  - from: **/a; 2: no YAML: ",
                "pears:; 1: 'pears' is none of pairs, files, chains, exclude, alone, binary, out, overview",
                "pairs:|  - form: a; 2: 'form' is none of from, to, out",
                "pairs:|  - from: a; 2: 'to' is missing",
                "pairs:|  - from: a|    to:; 2: 'to' is missing",
                "pairs:|  - from: a|    from: b|    to: c; 3: 'from' is given twice",
                "pairs:|  - from: '*'|    to: b; 3: 'b' must have the wildcards of '*', in the same order",
                "pairs:|  - from: ../a|    to: b; 2: '../a' is no path below the course",
                "pairs:|  - from: /a|    to: b; 2: '/a' is no path below the course",
                "pairs:|  - from: {a: b}|    to: b; 2: here belongs a text",
                "pairs: start; 1: here belong names with a colon, of from, to, out",
                "chains: s*|out: a/b; 2: this must be a name, and no path: 'a/b'",
                "chains: s*|binary: none; 2: binary must be whole or name: 'none'",
                "chains: 's[z-a]'; 1: 's[z-a]' is no pattern",
                "chains: s*|exclude:|  - '*.log'|  - '# a comment'; 4: '# a comment' is no pattern of gitignore.",
                "chains: s*|exclude: 'a['; 2: 'a[' is no pattern of gitignore.",
                "just a text; 1: here belong names with a colon"
            })
    void whatIsWrongIsNamedWithItsLine(String lines, String refused) throws IOException {
        says(lines.split("\\|"));
        Run run = course();
        String expected = root.resolve(".snapshot-diff.yml") + ":" + refused;
        assertEquals(expected, run.err().substring(0, Math.min(run.err().length(), expected.length())));
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
    }

    @Test
    void aFileThatNamesNothing() throws IOException {
        String name = root.resolve(".snapshot-diff.yml") + ": ";
        says("");
        assertEquals(new Run(2, "", name + "it is empty.\n"), course());
        says("exclude: [a]");
        assertEquals(new Run(2, "", name + "it names no snapshots; say pairs, files or chains.\n"), course());
        says("chains: 's*'");
        assertEquals(new Run(2, "", name + "no two of the snapshots that it names are there.\n"), course());
    }

    private static String last(Run run) {
        return run.out().substring(run.out().strip().lastIndexOf('\n') + 1).strip();
    }
}
