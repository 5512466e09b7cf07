package com.example.snapshots.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that end the program, or never end, are named, and never taken for right ones; more are graded elsewhere. */
class StoppedModelsTest {
    @TempDir
    Path snapshot;

    @Test
    void whatHaltsTheJvmIsNoticed() throws Exception {
        assertStopped("Runtime.getRuntime().halt(0);", "Look for what ends the program: it ended with exit code 0.");
    }

    @Test
    void whatWaitsForEverIsNamed() throws Exception {
        assertStopped(
                "while (items.isEmpty()) { java.util.concurrent.locks.LockSupport.parkNanos(this, 1_000_000); }",
                "Store.addItem (line 54) was still running after 4 seconds.");
    }

    /** Its threads leave little of the processors to the one that loops, and nothing to tests beside it. */
    @Test
    @Tag("long")
    void whatLeavesItsWorkToOtherThreadsIsNamed() throws Exception {
        assertStopped(
                "for (int i = 0; i < 60; i++) { Thread busy = new Thread(() -> { while (true) {} });"
                        + " busy.setDaemon(true); busy.start(); } for (int i = 0; items.isEmpty(); i++) {}",
                "Store.addItem (line 54) was still running after 4 seconds.");
    }

    private void assertStopped(String statement, String expected) throws Exception {
        CheckProgram.Result result = judge(CheckProgram.withAddItem(statement));
        assertEquals(1, result.exitCode(), result.text());
        assertTrue(result.text().startsWith("Store and Item: 9 of 13 things are done.\n"), result.text());
        assertTrue(result.text().contains("\n  next: One method sets both sides\n"), result.text());
        // A line of the report breaks where it is full.
        assertTrue(result.text().replace("\n  ", " ").contains(expected), result.text());
    }

    @Test
    void whatEndsTheProgramAtOnceIsNamed() throws Exception {
        Map<String, String> models = CheckProgram.models("end");
        models.computeIfPresent(
                "Item.java",
                (name, text) -> text.replace("protected Item() {}", "protected Item() { System.exit(0); }"));
        CheckProgram.Result result = judge(models);
        assertEquals(1, result.exitCode(), result.text());
        assertTrue(result.text().replace("\n  ", " ").contains("out of the constructor of Item (line "), result.text());
    }

    @Test
    void whatIsPrintedIsShownBelowTheReport() throws Exception {
        CheckProgram.Result result = judge(CheckProgram.withAddItem("System.out.println(\"vvv\");"));
        assertEquals(0, result.exitCode(), result.text());
        assertTrue(result.text().contains("\nThe models printed:\n  vvv\n"), result.text());
    }

    @Test
    void whatAnswersInThePlaceOfTheJudgeIsNotBelieved() throws Exception {
        CheckProgram.Result result = judge(CheckProgram.withAddItem(
                "try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) { out.write(\"dddd\".getBytes());"
                        + " } catch (java.io.IOException e) {}"));
        assertEquals(1, result.exitCode(), result.text());
    }

    private CheckProgram.Result judge(Map<String, String> models) throws Exception {
        return CheckProgram.run(CheckProgram.write(models, snapshot), "-Dlimit=4");
    }
}
