package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.cli.course.NaturalOrder;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What course finds, what it does with each pair, and when it calls the lessons a chain. */
class CourseTest {
    @TempDir
    Path temporary;

    private Path root;

    @BeforeEach
    void root() throws IOException {
        root = Files.createDirectory(temporary.toRealPath().resolve("course"));
    }

    /** Writes a lesson whose two snapshots hold one file each. */
    private void lesson(String name, String before, String after) throws IOException {
        snapshot(name + "/start", before);
        snapshot(name + "/end", after);
    }

    private void snapshot(String name, String text) throws IOException {
        new Tree().file("a", text).write(root.resolve(name));
    }

    private Run course(String... options) {
        List<String> all = new ArrayList<>(List.of("course", root.toString()));
        all.addAll(List.of(options));
        return Run.of(all.toArray(String[]::new));
    }

    private static Run said(int exitCode, String... lines) {
        return new Run(exitCode, String.join("\n", lines) + "\n", "");
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(root.resolve(name), target);
        } catch (IOException | UnsupportedOperationException e) {
            abort("No symbolic links here: " + e);
        }
    }

    @Test
    void eachPairIsWrittenAndThenUpToDate() throws IOException {
        lesson("lesson-1", "1\n", "2\n");
        lesson("part/lesson-2", "3\n", "4\n4\n");
        assertEquals(
                said(
                        0,
                        "lesson-1: 1 file changed (+1 -1), wrote 3 files",
                        "part/lesson-2: 1 file changed (+2 -1), wrote 3 files",
                        "2 pairs: 2 written."),
                course());
        assertEquals(
                List.of("README.md", "a.diff", "changes.json"),
                List.copyOf(
                        Tree.read(root.resolve("part/lesson-2/diffs")).files().keySet()));
        Tree written = Tree.read(root);
        snapshot("lesson-1/end", "1\n");
        assertEquals(
                said(
                        0,
                        "lesson-1: no file differs, wrote 2 files, deleted 1",
                        "part/lesson-2: up to date",
                        "2 pairs: 1 up to date, 1 written."),
                course());
        snapshot("lesson-1/end", "2\n");
        course();
        written.assertSame(Tree.read(root));
    }

    @Test
    void theDiffsAreThoseThatGenerateWrites() throws IOException {
        lesson("lesson", "1\n", "2\n");
        Path lesson = root.resolve("lesson");
        course();
        Run check = Run.of(
                "check",
                "--from=" + lesson.resolve("start"),
                "--to=" + lesson.resolve("end"),
                "--out=" + lesson.resolve("diffs"));
        assertEquals(0, check.exitCode(), check.err());
    }

    @Test
    void checkCountsWhatIsStaleAndWritesNothing() throws IOException {
        lesson("lesson-1", "1\n", "2\n");
        lesson("lesson-2", "1\n", "2\n");
        course();
        assertEquals(
                said(0, "lesson-1: up to date", "lesson-2: up to date", "2 pairs: 2 up to date."), course("--check"));
        snapshot("lesson-2/end", "3\n");
        Files.writeString(root.resolve("lesson-2/end/b"), "1\n");
        Tree before = Tree.read(root);
        assertEquals(
                said(
                        1,
                        "lesson-1: up to date",
                        "lesson-2: 3 stale, 1 missing",
                        "2 pairs: 1 up to date, 1 not up to date. Without --check the diffs are written."),
                course("--check"));
        before.assertSame(Tree.read(root));
    }

    @Test
    void lessonsAreInNaturalOrder() {
        List<String> names = new ArrayList<>(List.of(
                "part-1-b", "10", "lesson-10", "lesson-2", "part-1/lesson-1", "lesson-02", "2", "part-1", "lesson-2b"));
        names.sort(new NaturalOrder());
        assertEquals(
                List.of(
                        "2",
                        "10",
                        "lesson-02",
                        "lesson-2",
                        "lesson-2b",
                        "lesson-10",
                        "part-1",
                        "part-1/lesson-1",
                        "part-1-b"),
                names);
    }

    @Test
    void lessonsAreNamedInNaturalOrder() throws IOException {
        lesson("lesson-10", "1\n", "2\n");
        lesson("lesson-9", "3\n", "4\n");
        assertEquals(
                List.of("lesson-9", "lesson-10"),
                course().out().lines().limit(2).map(line -> line.split(":")[0]).toList());
    }

    @Test
    void theFoldersMayHaveOtherNames() throws IOException {
        snapshot("initial", "1\n");
        snapshot("complete", "2\n");
        Run run = course("--from-name", "initial", "--to-name", "complete", "--out-name", "changes");
        assertEquals(said(0, ".: 1 file changed (+1 -1), wrote 3 files", "1 pair: 1 written."), run);
        assertTrue(Files.exists(root.resolve("changes/a.diff")));
    }

    @Test
    void twoPairsOfALessonDoNotTakeEachOthersPlace() throws IOException {
        for (String name : List.of("initial", "complete", "initial-kotlin", "complete-kotlin")) {
            snapshot("lesson/" + name, name + "\n");
        }
        assertEquals(
                0, course("--from-name", "initial", "--to-name", "complete").exitCode());
        Tree before = Tree.read(root);
        String[] other = {"--from-name", "initial-kotlin", "--to-name", "complete-kotlin"};
        String refused = "lesson: Another pair is kept in " + root.resolve("lesson/diffs")
                + ": it holds the diffs from `initial` to `complete`, and these are from `initial-kotlin` to "
                + "`complete-kotlin`. Nothing was changed; delete it if that pair is gone, or name another folder with --out, or --out-name in a course.\n";
        for (String check : List.of("--left-out", "--check")) {
            Run run = course(other[0], other[1], other[2], other[3], check);
            assertEquals(new Run(2, "1 pair: 1 refused.\n", refused), run);
            before.assertSame(Tree.read(root));
        }
        Run run = course(other[0], other[1], other[2], other[3], "--out-name", "diffs-kotlin");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("1 pair: 1 up to date.", last(course("--check", "--from-name=initial", "--to-name=complete")));
    }

    @Test
    void namesThatAreNone() {
        for (String name : List.of("a/b", "..", ".", root.toString())) {
            String refused = course("--to-name", name).err();
            assertTrue(refused.startsWith("--to-name must be the name of a folder, and no path: '"), refused);
        }
        for (String[] same : new String[][] {{"--from-name", "end"}, {"--from-name", "diffs"}, {"--out-name", "end"}}) {
            Run run = course(same);
            assertEquals(2, run.exitCode());
            assertTrue(run.err().startsWith("--from-name, --to-name and --out-name must be three names"), run.err());
        }
    }

    @Test
    void whatHoldsNoLessonsIsNotSearched() throws IOException {
        lesson("lesson", "1\n", "2\n");
        for (String folder : List.of(
                ".git",
                ".hidden",
                "target",
                "node_modules",
                "lesson/start",
                "lesson/end",
                "lesson/diffs",
                "deep/target")) {
            lesson(folder + "/inside", "1\n", "2\n");
        }
        // The pair in the folder of the diffs is no lesson, and makes it a folder that is not the tool's.
        assertEquals("1 pair: 1 refused.\n", course("--check").out());
        assertEquals(
                "2 pairs: 2 not up to date. Without --check the diffs are written.",
                last(course("--check", "--out-name", "other")));
    }

    @Test
    void symbolicLinksAreNotFollowedButToASnapshot() throws IOException {
        lesson("lesson-1", "1\n", "2\n");
        snapshot("lesson-2/end", "3\n");
        link("lesson-2/start", root.resolve("lesson-1/end"));
        link("again", root.resolve("lesson-1"));
        assertEquals(
                said(
                        0,
                        "lesson-1: 1 file changed (+1 -1), wrote 3 files",
                        "lesson-2: 1 file changed (+1 -1), wrote 3 files",
                        "2 pairs: 2 written."),
                course());
    }

    @Test
    void aSnapshotAloneIsNamedAmongPairsAndLeftOut() throws IOException {
        lesson("lesson-1", "1\n", "2\n");
        snapshot("lesson-2/start", "2\n");
        snapshot("lesson-3/end", "3\n");
        snapshot("src/main/start", "no lesson");
        Run run = course();
        assertEquals("lesson-1: 1 file changed (+1 -1), wrote 3 files\n1 pair: 1 written.\n", run.out());
        assertEquals(
                "lesson-2: left out, it has start and no end\nlesson-3: left out, it has end and no start\n",
                run.err());
        assertEquals(0, run.exitCode());
        Run check = course("--check");
        assertEquals(
                new Run(1, "lesson-1: up to date\n1 pair: 1 up to date. 2 lessons lack a snapshot.\n", run.err()),
                check);
    }

    @Test
    void whatLooksLikeHalfAPairIsNamedAndFailsACheck() throws IOException {
        lesson("part-1/lesson", "1\n", "2\n");
        snapshot("part-2/lesson/start", "1\n");
        snapshot("part-2/lesson/finished", "2\n");
        snapshot("src/main/start", "no lesson");
        new Tree().file("other", "1\n").write(root.resolve("src/main/java"));
        String half = "part-2/lesson: left out, it has start and no end; finished may be it\n";
        assertEquals(0, course().exitCode());
        assertEquals(
                new Run(1, "part-1/lesson: up to date\n1 pair: 1 up to date. 1 lesson lacks a snapshot.\n", half),
                course("--check"));
    }

    @Test
    void diffsWithoutAPairAreNamedAndFailACheck() throws IOException {
        lesson("part-1/lesson", "1\n", "2\n");
        lesson("part-2/lesson", "1\n", "2\n");
        lesson("part-3/lesson", "1\n", "2\n");
        course();
        Files.move(root.resolve("part-2/lesson/start"), root.resolve("part-2/lesson/begin"));
        Files.move(root.resolve("part-3/lesson/start"), root.resolve("elsewhere"));
        Files.move(root.resolve("part-3/lesson/end"), root.resolve("nowhere"));
        String said = "part-2/lesson: left out, it has end and no start, but the diffs of both; begin may be it\n"
                + "part-3/lesson: left out, it has the diffs from start to end, and neither of them\n";
        assertEquals(
                new Run(1, "part-1/lesson: up to date\n1 pair: 1 up to date. 2 lessons lack a snapshot.\n", said),
                course("--check"));
        assertEquals(said, course().err());
        // The diffs of another pair are none of these.
        Run other = course("--check", "--from-name=elsewhere", "--to-name=nowhere");
        assertEquals(
                new Run(1, ".: 3 missing\n", ""),
                new Run(other.exitCode(), other.out().lines().findFirst().orElse("") + "\n", other.err()));
    }

    @Test
    void aBadPairStopsNoOther() throws IOException {
        lesson("lesson-1", "1\n", "2\n");
        lesson("lesson-2", "3\n", "4\n");
        lesson("lesson-3", "5\n", "6\n");
        Path diffs = Files.createDirectory(root.resolve("lesson-2/diffs"));
        Files.writeString(diffs.resolve("notes.txt"), "mine");
        String refused = "lesson-2: Not a folder of diffs alone: " + diffs
                + " holds notes.txt, which this tool did not write. Nothing was changed.\n";
        String written = "lesson-%s: 1 file changed (+1 -1), wrote 3 files\n";
        assertEquals(
                new Run(2, written.formatted(1) + written.formatted(3) + "3 pairs: 2 written, 1 refused.\n", refused),
                course());
        assertEquals(2, course("--check").exitCode());
    }

    @Test
    void aFolderThatCannotBeSearchedStopsNoPair() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "This system has no permissions to take away.");
        lesson("lesson", "1\n", "2\n");
        Path secret = Files.createDirectory(root.resolve("secret"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(secret), "The superuser may read everything.");
        Run run = course();
        assertEquals("Cannot read " + secret + ": it was not searched.\n", run.err());
        assertEquals("1 pair: 1 written, 1 refused.", last(run));
        assertEquals(2, run.exitCode());
    }

    @Test
    void namesAreShownAsTheyAreAndNotSentToTheTerminal() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "Windows has no such names.");
        lesson("lesson\u001b[31m", "1\n", "2\n");
        assertTrue(course().out().startsWith("lesson\\x1B[31m: 1 file"), course().out());
    }

    @Test
    void aCourseWithoutPairs() throws IOException {
        assertEquals(new Run(2, "", "No folder below " + root + " has both start and end.\n"), course());
        snapshot("lesson-2/start", "1\n");
        snapshot("lesson-2/finish", "1\n");
        assertEquals(
                new Run(2, "", "No folder below " + root + " has both start and end; lesson-2 has one of them.\n"),
                course());
    }

    @Test
    void aRootThatIsNone() throws IOException {
        String missing = root.resolve("missing").toString();
        assertEquals(new Run(2, "", "No such folder: " + missing + "\n"), Run.of("course", missing));
        String file = Files.writeString(root.resolve("file"), "").toString();
        assertEquals(new Run(2, "", "Not a folder: " + file + "\n"), Run.of("course", file));
        assertEquals(new Run(2, "", "Missing argument: ROOT (see snapshot-diff course --help)\n"), Run.of("course"));
        assertEquals(new Run(2, "", "Unexpected argument: 'two' (see snapshot-diff course --help)\n"), course("two"));
    }

    @Test
    void whatIsExcludedIsLeftOutOfEachPair() throws IOException {
        lesson("lesson", "1\n", "2\n");
        assertEquals(
                said(
                        0,
                        "lesson: no file differs, wrote 2 files",
                        "Left out: 1 excluded; --left-out names them.",
                        "1 pair: 1 written."),
                course("--exclude", "a"));
        assertEquals(
                said(0, "lesson: up to date", "lesson: left out: a (excluded)", "1 pair: 1 up to date."),
                course("--exclude", "a", "--left-out"));
        assertEquals(
                new Run(2, "", "--exclude must be a pattern of gitignore: '' (see snapshot-diff course --help)\n"),
                course("--exclude="));
    }

    private static Run withoutTotal(Run run) {
        assertEquals(1, run.out().lines().count(), run.out());
        return new Run(run.exitCode(), "", run.err());
    }

    @Test
    void aChainThatHoldsSaysNothing() throws IOException {
        lesson("lesson-1", "1\n", "2\n");
        lesson("lesson-2", "2\n", "3\n");
        course();
        assertEquals("2 pairs: 2 up to date.", last(course("--check")));
    }

    @Test
    void aChainThatBreaksIsNamedAndFailsACheckAlone() throws IOException {
        lesson("lesson-8", "1\n", "2\n");
        lesson("lesson-9", "2\n", "3\n");
        lesson("lesson-10", "3 is otherwise\n", "4\n");
        Run written = course();
        String chain = "chain: lesson-9/end and lesson-10/start differ: 1 file changed (+1 -1): a";
        assertEquals(List.of(chain, "3 pairs: 3 written. The chain breaks once."), lastTwo(written));
        assertEquals(0, written.exitCode());
        Run check = course("--check");
        assertEquals(List.of(chain, "3 pairs: 3 up to date. The chain breaks once."), lastTwo(check));
        assertEquals(1, check.exitCode());
    }

    @Test
    void lessonsThatMostlyBeginAnewAreNoChain() throws IOException {
        lesson("lesson-1", "1\n", "2\n");
        lesson("lesson-2", "2\n", "3\n");
        lesson("lesson-3", "x\n", "y\n");
        lesson("lesson-4", "p\n", "q\n");
        assertEquals("4 pairs: 4 written.", last(course()));
        assertFalse(course().out().contains("chain"));
        assertEquals(0, course("--check").exitCode());
    }

    @Test
    void twoLessonsThatDifferAreNoChain() throws IOException {
        lesson("lesson-1", "1\n", "2\n");
        lesson("lesson-2", "x\n", "y\n");
        assertFalse(course().out().contains("chain"));
    }

    @Test
    void eachFolderHasAChainOfItsOwn() throws IOException {
        lesson("part-1/lesson-1", "1\n", "2\n");
        lesson("part-1/lesson-2", "2\n", "3\n");
        lesson("part-2/lesson-1", "x\n", "y\n");
        lesson("part-2/lesson-2", "p\n", "q\n");
        assertFalse(course().out().contains("chain"), "part-2 is no chain, and does not go on from part-1.");
    }

    @Test
    void noLinkLeadsOverALessonThatIsLeftOutOrRefused() throws IOException {
        lesson("lesson-1", "1\n", "2\n");
        lesson("lesson-2", "2\n", "3\n");
        snapshot("lesson-3/start", "otherwise\n");
        lesson("lesson-4", "4\n", "5\n");
        assertFalse(course().out().contains("chain"));
        snapshot("lesson-3/end", "4\n");
        new Tree().file("notes.txt", "mine").write(root.resolve("lesson-3/diffs"));
        snapshot("lesson-4/start", "otherwise\n");
        assertFalse(course().out().contains("chain"));
    }

    @Test
    void aBrokenChainNamesThreeFilesAndLeavesOutWhatThePairsDo() throws IOException {
        lesson("lesson-1", "1\n", "2\n");
        lesson("lesson-2", "2\n", "3\n");
        lesson("lesson-3", "3\n", "4\n");
        for (String file : List.of("b", "c", "d", "e", "pom.xml", "left-out", "target/built")) {
            new Tree().file(file, "1\n").write(root.resolve("lesson-3/start"));
        }
        assertEquals(
                "chain: lesson-2/end and lesson-3/start differ: 5 files added (+5): b, c, d and 2 more",
                lastTwo(course("--exclude", "left-out")).get(0));
        assertEquals(
                "3 pairs: 3 written.",
                last(course("--exclude", "[b-e]", "--exclude", "pom.xml", "--exclude", "left-out")));
    }

    private static String last(Run run) {
        return lastTwo(run).get(1);
    }

    private static List<String> lastTwo(Run run) {
        List<String> lines = run.out().lines().toList();
        return lines.subList(lines.size() - 2, lines.size());
    }
}
