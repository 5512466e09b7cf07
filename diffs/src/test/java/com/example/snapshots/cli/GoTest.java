package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code go} and {@code states} say. */
class GoTest {
    private static final String ITEM = "src/main/Item.java";

    @TempDir
    Path temporary;

    private Workspace workspace;

    @BeforeEach
    void writeALessonOfTwoSteps() throws IOException {
        new Tree()
                .file("start/" + ITEM, "one\n")
                .file("end/" + ITEM, "three\n")
                .file("docs/steps/01-two.patch", patch("one", "two", "no"))
                .file("docs/steps/02-three.patch", patch("two", "three", "yes"))
                .write(temporary);
        Files.createDirectories(temporary.resolve("diffs/start-to-end"));
        workspace = new Workspace(temporary);
    }

    private static String patch(String before, String after, String compiles) {
        return "Does: says " + after + ".\nWhy: it is more.\nCompiles: " + compiles + "\n\n--- a/" + ITEM + "\n+++ b/"
                + ITEM + "\n@@ -1 +1 @@\n-" + before + "\n+" + after + "\n";
    }

    private void holds(String text) throws IOException {
        assertEquals(text, Files.readString(temporary.resolve("start").resolve(ITEM)));
    }

    private String go(String... where) {
        String[] arguments = new String[where.length + 1];
        arguments[0] = "go";
        System.arraycopy(where, 0, arguments, 1, where.length);
        Run run = Run.in(workspace, false, arguments);
        return run.exitCode() + " " + run.out() + run.err();
    }

    @Test
    void itGoesThereAndBackAndSaysWhatIsNext() throws IOException {
        assertEquals(
                "0 start is at step 1 of 2, two.\nIt does not compile yet: step 2 mends that.\n"
                        + "Step 2, three, says three.\n",
                go("1"));
        holds("two\n");
        assertEquals("0 start is at step 2 of 2, three.\n", go("02"));
        holds("three\n");
        go("back");
        holds("two\n");
        assertEquals("0 start is as it was given.\nStep 1, two, says two.\n", go("back"));
        holds("one\n");
        assertEquals("2 There is no step back: start is as it was given.\n", go("back"));
    }

    @Test
    void aRunThatWasCutOffIsToldOfByTheNextOne() throws IOException {
        String cutOff = "The last go was cut off while it wrote into start. Nothing is lost.\n";
        Files.writeString(temporary.resolve("start").resolve(ITEM), "mine\n");
        go("1");
        Files.writeString(temporary.resolve(".put-away/.writing"), "1");
        String mine = cutOff + "What start held before is copy 1. To get it back:\n  "
                + "mvn -q -pl diffs compile exec:java \"-Dexec.args=go mine 1\"\n";
        String states = Run.in(workspace, false, "states").out();
        assertTrue(states.contains(mine), states);
        assertEquals("0 " + mine + "start is at step 2 of 2, three.\n", go("2"));
        assertEquals("0 start is at step 2 of 2, three.\n", go("2"));
        Files.createDirectory(temporary.resolve(".put-away/.unfinished-1"));
        holds("three\n");
        assertEquals(
                "0 The last go was cut off before it changed start. Nothing is lost.\nstart is as it was given.\n"
                        + "Step 1, two, says two.\n",
                go("0"));
        go("2");
        assertEquals("0 start is at step 2 of 2, three.\n", go("2"));
        Files.writeString(temporary.resolve(".put-away/.writing"), "0");
        assertEquals("0 " + cutOff + "start is at step 2 of 2, three.\n", go("2"));
    }

    @Test
    void whatIsNotFinishedGoesFirstAndIsPutAway() throws IOException {
        Files.writeString(temporary.resolve("start").resolve(ITEM), "two\nand more\n");
        String kept = "0 What start held is put away as copy 1. To get it back:\n  "
                + "mvn -q -pl diffs compile exec:java \"-Dexec.args=go mine 1\"\n";
        assertEquals(
                kept + "start is at step 1 of 2, two.\nIt does not compile yet: step 2 mends that.\n"
                        + "Step 2, three, says three.\n",
                go("back"));
        holds("two\n");
        Run states = Run.in(workspace, false, "states");
        assertEquals(new Run(0, """
                        done    1 two: says two.
                                2 three: says three.
                        start is at step 1 of 2, two.
                        Put away: copy 1. To get the last one back:
                          mvn -q -pl diffs compile exec:java "-Dexec.args=go mine"
                        To go to the state after a step, or one step back:
                          mvn -q -pl diffs compile exec:java "-Dexec.args=go 5"
                          mvn -q -pl diffs compile exec:java "-Dexec.args=go back"
                        """, ""), states);
        assertEquals("0 start holds copy 1 again, byte for byte.\n", go("mine"));
        holds("two\nand more\n");
        assertTrue(Run.in(workspace, false, "states").out().contains("start is at step 1 of 2, two, with changes"));
    }

    @Test
    void whatIsWrongIsSaidInOneLine() {
        String help = " (see mvn -q -pl diffs compile exec:java \"-Dexec.args=go --help\")\n";
        assertEquals("2 Go where? Say a number from 0 to 2, back, or mine" + help, go());
        assertEquals("2 Go where? '3' is none of these: a number from 0 to 2, back, or mine" + help, go("3"));
        assertEquals("2 Unexpected argument: '1'" + help, go("1", "1"));
        assertEquals("2 Nothing was put away yet.\n", go("mine"));
        assertEquals(
                "2 The states are those of a workspace: name it with -Dsnapshots.workspace=DIR\n",
                Run.in(null, false, "go", "1").err().isEmpty()
                        ? ""
                        : "2 " + Run.in(null, false, "go", "1").err());
    }
}
