package com.example.snapshots.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A class with right, half-done and bad solutions: each gets its row, and none harms another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GradingTest {
    private Path folder;
    private Path written;
    private CheckProgram.Result result;
    private List<String> csv;

    @BeforeAll
    void grade(@TempDir Path temporary) throws Exception {
        folder = Files.createDirectory(temporary.resolve("class"));
        written = temporary.resolve("written");
        handIn("ada", CheckProgram.models("end"));
        handIn("=bob", CheckProgram.models("start"));
        // Of these two it matters which files are judged, and what does not compile is judged in no time.
        CheckProgram.writeInto(CheckProgram.withAddItem("{"), folder.resolve("carl/models"));
        CheckProgram.write(CheckProgram.withAddItem("{"), folder.resolve("dora/start"));
        CheckProgram.write(CheckProgram.models("end"), folder.resolve("dora/end"));
        handIn("exits", CheckProgram.withAddItem("System.exit(0);"));
        handIn("hangs", CheckProgram.withAddItem("for (int i = 0; items.isEmpty(); i++) {}"));
        handIn(
                "memory",
                CheckProgram.withAddItem(
                        "for (List<byte[]> all = new ArrayList<>(); items.isEmpty(); all.add(new byte[1 << 20])) {}"));
        handIn(
                "disk",
                CheckProgram.withAddItem("try { java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + written
                        + "\"), \"x\"); } catch (java.io.IOException e) {}"));
        handIn("socket", CheckProgram.withAddItem("try { new java.net.ServerSocket(0); } catch (Exception e) {}"));
        Files.createDirectory(folder.resolve("nothing"));
        Files.writeString(folder.resolve("notes.txt"), "x");
        Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(temporary.resolve("elsewhere")));
        handIn("linked-file", CheckProgram.models("end"));
        Path store = folder.resolve("linked-file/src/main/java/com/example/stores/models/Store.java");
        Files.delete(store);
        Files.createSymbolicLink(store, Path.of("/etc/passwd"));
        Path table = temporary.resolve("class.csv");
        result = CheckProgram.run(temporary, "-Dclass=" + folder, "-Dcsv=" + table, "-Dlimit=3");
        csv = Files.readAllLines(table);
        // Whoever deletes the folder need not wonder whether to follow it.
        Files.delete(store);
    }

    private void handIn(String learner, Map<String, String> models) throws IOException {
        CheckProgram.write(models, folder.resolve(learner));
    }

    @Test
    void eachSolutionHasItsRow() {
        assertAll(
                () -> assertRow("ada +13 of 13"),
                () -> assertRow("=bob +1 of 13 +NO_STORE +An item has a store"),
                () -> assertRow("carl +0 of 13 +missing-brace +Hibernate can work with \\.\\.\\."),
                () -> assertRow("dora +0 of 13 +missing-brace +Hibernate can work with \\.\\.\\."),
                () -> assertRow("exits +9 of 13 +EXITS +One method sets both sides"),
                () -> assertRow("hangs +9 of 13 +NEVER_ENDS +One method sets both sides"),
                () -> assertRow("memory +9 of 13 +OUT_OF_MEMORY +One method sets both sides"),
                () -> assertRow("disk +9 of 13 +REFUSED +One method sets both sides"),
                () -> assertRow("socket +9 of 13 +REFUSED +One method sets both sides"),
                () -> assertRow("nothing +- +has no models"),
                () -> assertRow("notes.txt +- +is no folder"),
                () -> assertRow("link +- +is a link, and is not followed"),
                () -> assertRow("linked-file +- +cannot be read: Store.java, it is a link, and is not followed"));
    }

    private void assertRow(String row) {
        assertTrue(result.text().lines().anyMatch(line -> line.matches(row)), row + "\n" + result.text());
    }

    @Test
    void whatCouldNotBeJudgedIsInTheExitCode() {
        assertEquals(1, result.exitCode());
    }

    @Test
    void theHintsAreCounted() {
        assertTrue(result.text().contains("\n1 of 13 have done all.\n"), result.text());
        assertTrue(result.text().contains("   2  REFUSED: Take java."), result.text());
        assertTrue(
                result.text().contains("   1  EXITS: Take System.exit out of Store.addItem (line 54).\n"),
                result.text());
        assertTrue(
                result.text().contains("Store.addItem (line 54) was still running after 3 seconds.\n"), result.text());
        assertTrue(result.text().contains("   2  missing-brace: Add a } where"), result.text());
        assertTrue(result.text().contains("   1  NO_STORE: In Item, replace the number storeId"), result.text());
    }

    @Test
    void nothingWasWritten() throws IOException {
        assertFalse(Files.exists(written));
    }

    @Test
    void theTableIsThereForASpreadsheet() {
        assertEquals("\"learner\",\"done\",\"of\",\"hint\",\"stopped at\",\"to do\"", csv.get(0));
        assertEquals(14, csv.size());
        assertTrue(csv.contains("\"ada\",\"13\",\"13\",\"\",\"\",\"\""), csv::toString);
        // A spreadsheet does not take it for a formula.
        assertTrue(
                csv.stream().anyMatch(line -> line.startsWith("\"'=bob\",\"1\",\"13\",\"NO_STORE\"")), csv::toString);
    }
}
