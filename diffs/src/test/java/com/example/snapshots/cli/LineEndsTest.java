package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.cli.output.DriftText;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clone in which Git has changed the ends of lines, as Git for Windows does, and what mends it. */
class LineEndsTest {
    @TempDir
    Path temporary;

    private Path course;

    @BeforeEach
    void course() throws IOException {
        Tool.GIT.need();
        course = temporary.toRealPath().resolve("course");
        Tree start = new Tree()
                .file("a", "1\n2\n")
                .file("p.png", new byte[] {0, '\n'}, false)
                .file("d/b", "1\n");
        Tree end = new Tree().file("a", "1\n3\n").file("p.png", new byte[] {1, 0, '\n'}, false);
        start.write(course.resolve("lesson/start"));
        end.file("new", "x\n").write(course.resolve("lesson/end"));
        assertEquals(0, Run.of("course", course.toString()).exitCode());
        Tool.GIT.run(course, "init", "-q").succeeds();
        commit();
    }

    private void commit() throws IOException {
        Tool.GIT.run(course, "add", ".").succeeds();
        Tool.GIT
                .run(course, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "1")
                .succeeds();
    }

    private Path clone(String name) throws IOException {
        Tool.GIT
                .run(temporary, "clone", "-q", "-c", "core.autocrlf=true", course.toString(), name)
                .succeeds();
        return temporary.toRealPath().resolve(name);
    }

    private static Run check(Path clone) {
        Path lesson = clone.resolve("lesson");
        return Run.of(
                "check",
                "--from=" + lesson.resolve("start"),
                "--to=" + lesson.resolve("end"),
                "--out=" + lesson.resolve("diffs"));
    }

    @Test
    void aCloneWithOtherLineEndsIsToldSoInOneLine() throws IOException {
        Path clone = clone("clone");
        assertTrue(Files.readString(clone.resolve("lesson/end/a")).contains("\r\n"), "Git changed them.");
        assertEquals(new Run(1, "", DriftText.LINE_ENDS + "\n"), check(clone));
        Run run = Run.of("course", clone.toString(), "--check");
        assertEquals(1, run.exitCode());
        assertEquals(DriftText.LINE_ENDS + "\n", run.err());
        assertEquals("lesson: other line ends in 6 files\n1 pair: 1 with other line ends.\n", run.out());
    }

    @Test
    void whatElseIsStaleIsNamed() throws IOException {
        Path clone = clone("clone");
        Files.writeString(clone.resolve("lesson/end/a"), "1\r\n4\r\n");
        Run run = check(clone);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("stale:   a.diff\n"), run.err());
    }

    @Test
    void soIsWhereTheDiffsAloneAreLeft() throws IOException {
        Files.writeString(course.resolve("lesson/diffs/.gitattributes"), "* -text\n");
        assertEquals(0, check(course).exitCode(), check(course).err());
        commit();
        assertEquals(new Run(1, "", DriftText.LINE_ENDS + "\n"), check(clone("clone")));
    }

    @Test
    void whatTheLineSaysMendsIt() throws IOException {
        List<String> lines = List.of("start/** -text", "end/** -text", "diffs/** -text");
        assertTrue(DriftText.LINE_ENDS.contains("`" + lines.get(0) + "` to .gitattributes"));
        Files.write(course.resolve("lesson/.gitattributes"), lines);
        commit();
        assertEquals(0, check(clone("clone")).exitCode());
    }
}
