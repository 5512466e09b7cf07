package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file that course proposes: for each layout that real courses have, it names the pairs that a person would. */
class CourseProposalTest {
    @TempDir
    Path temporary;

    /** The snapshots in the order of their content, then the pairs; a name with a dot and a letter is a file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "lesson-1/start,lesson-1/end,lesson-2/start,lesson-2/end;"
                        + "lesson-1/start to lesson-1/end,lesson-2/start to lesson-2/end",
                "initial,complete;initial to complete",
                "initial,complete,initial-kotlin,complete-kotlin;initial to complete,initial-kotlin to complete-kotlin",
                "a/step_01,a/step_02_a_app,a/step_02_b,a/step_05_b_extract,a/step_10;a/step_01 to a/step_02_a_app,"
                        + "a/step_02_a_app to a/step_02_b,a/step_02_b to a/step_05_b_extract,a/step_05_b_extract to a/step_10",
                "e/01.x/01.problem.a,e/01.x/01.solution.a,e/01.x/02.problem.b,e/01.x/02.solution.b;"
                        + "e/01.x/01.problem.a to e/01.x/01.solution.a,e/01.x/02.problem.b to e/01.x/02.solution.b",
                "1/starter,1/final,2/starter,2/finished,3/starter,3/final;"
                        + "1/starter to 1/final,2/starter to 2/finished,3/starter to 3/final",
                "m/demo,m/exercise,m/final;m/exercise to m/final",
                "0-Start,1-HomeScreen,2-Detail,10-More;0-Start to 1-HomeScreen,1-HomeScreen to 2-Detail,2-Detail to 10-More",
                "01 - Drum/index-START.html,01 - Drum/index-FINISHED.html,02/index-START.html,02/index-FINISHED.html;"
                        + "01 - Drum/index-START.html to 01 - Drum/index-FINISHED.html,"
                        + "02/index-START.html to 02/index-FINISHED.html",
                "shop-start,shop-end,todo-start,todo-end;shop-start to shop-end,todo-start to todo-end",
                "before-loops,after-loops;before-loops to after-loops",
                "app/start,app/step-1,app/step-2,app/end;"
                        + "app/start to app/step-1,app/step-1 to app/step-2,app/step-2 to app/end",
                "s1,s2,s3;s1 to s2,s2 to s3"
            })
    void whatAPersonWouldSay(String snapshots, String pairs) throws IOException {
        Path root = temporary.toRealPath();
        int number = 0;
        for (String name : snapshots.split(",")) {
            boolean isFile = name.endsWith(".html");
            String text = "line\n" + number + "\nline\nlines\n".repeat(1 + number);
            new Tree().file(isFile ? name : name + "/app.js", text).write(root);
            number++;
        }
        Run run = Run.of("course", root.toString(), "--init");
        assertEquals("", run.err());
        List<String> said = run.out()
                .lines()
                .filter(line -> line.startsWith("# ") && line.contains(" to "))
                .toList();
        assertEquals(
                Arrays.stream(pairs.split(",")).map(pair -> "# " + pair).collect(Collectors.joining("\n")),
                String.join("\n", said));
        assertTrue(run.out().startsWith(Files.readString(root.resolve(".snapshot-diff.yml"))), run.out());
        assertEquals(0, Run.of("course", root.toString()).exitCode());
        assertEquals(new Run(0, checked(said.size()), ""), last(Run.of("course", root.toString(), "--check")));
    }

    private static String checked(int pairs) {
        return pairs + (pairs == 1 ? " pair: " : " pairs: ") + pairs + " up to date.";
    }

    private static Run last(Run run) {
        return new Run(run.exitCode(), run.out().lines().reduce("", (a, b) -> b), run.err());
    }

    @Test
    void whatIsNoneIsNotTakenForSnapshots() throws IOException {
        Path root = temporary.toRealPath();
        new Tree()
                .file("01-intro/README.md", "intro\n")
                .file("02-loops/README.md", "of loops\n")
                .file("src/start/Start.java", "class Start {}\n")
                .file("src/end/End.java", "class End {}\n")
                .file("node_modules/a/start/x", "1\n")
                .file("node_modules/a/end/x", "2\n")
                .write(root);
        assertEquals(
                new Run(
                        2,
                        "",
                        "Nothing below " + root + " looks like two snapshots. Write .snapshot-diff.yml by hand.\n"),
                Run.of("course", root.toString(), "--init"));
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        Path root = temporary.toRealPath();
        Path file = Files.writeString(root.resolve(".snapshot-diff.yml"), "mine");
        assertEquals(
                new Run(2, "", file + " is there already. To have one proposed, take it away.\n"),
                Run.of("course", root.toString(), "--init"));
        assertEquals("mine", Files.readString(file));
    }
}
