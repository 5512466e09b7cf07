package com.example.snapshots.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Watched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At each save there is one report, whatever is saved and however. */
class WatchTest {
    @TempDir
    Path snapshot;

    private Watched watch;
    private Path models;

    private void start(Map<String, String> files, String... properties) throws IOException {
        models = CheckProgram.write(files, snapshot);
        watch = new Watched(CheckProgram.start(models, properties));
    }

    @AfterEach
    void stop() throws Exception {
        watch.close();
    }

    @Test
    void eachSaveIsAnsweredOnceAndTheLastStateWins() throws Exception {
        Map<String, String> end = CheckProgram.models("end");
        String store = end.get("Store.java");
        start(end, "-Dwatch", "-Dlimit=60", "-Dhint");
        watch.expect("Store and Item: all 13 things are done.");

        save("Store.java", store.replace("items.add(item);", "items.add(item)"));
        watch.expect("Java cannot read models/Store.java yet: line 54.");

        save("Store.java", store.replace(", cascade = CascadeType.PERSIST", ""));
        watch.expect("Store and Item: 11 of 13 things are done.");

        Files.delete(models.resolve("Models.java"));
        Files.delete(models.resolve("Item.java"));
        watch.expect("Java cannot read models/Store.java yet: line ");
        save("Item.java", end.get("Item.java"));
        watch.expect("Store and Item: 11 of 13 things are done.");
        save("Models.java", end.get("Models.java"));

        // The last one changed nothing that the report shows, so there is one more, and the same one.
        watch.expect("Store and Item: 11 of 13 things are done.");

        save("Store.java", CheckProgram.addItem(store, "System.exit(0);"));
        watch.expect("Store and Item: 9 of 13 things are done.");
        assertTrue(watch.text().contains("Take System.exit out of Store.addItem"), watch.text());

        // A loop: nobody waits until it is given up, because there is something newer.
        save("Store.java", CheckProgram.addItem(store, "for (int i = 0; items.isEmpty(); i++) {}"));
        watch.await("Checking ...");
        save("Store.java", store.replace("item.setStore(this);", ""));
        watch.expect("Store and Item: 9 of 13 things are done.");
        assertFalse(watch.text().contains("was still running"), watch.text());

        // A burst, one file by parts. Nothing of it is right before its end, however long the machine takes.
        for (int i = 0; i < 10; i++) {
            Files.writeString(models.resolve("Item.java"), end.get("Item.java").substring(0, 500 + i));
            Files.writeString(models.resolve("Store.java"), store + "// " + i + "\n");
        }
        Files.writeString(models.resolve("Store.java"), store);
        Files.writeString(models.resolve("Item.java"), end.get("Item.java"));
        watch.expectAtLast("Store and Item: all 13 things are done.");
        String won = "\nNew: Saving a store saves its new items. One persist is enough for a store and\n";
        assertTrue(watch.text().contains(won), watch.text());

        // The same contents again are no news.
        save("Store.java", store);
        TimeUnit.SECONDS.sleep(1);
        assertEquals("", watch.unread());
        assertFalse(watch.text().contains("\u001b"), "There are no escape codes in a pipe.");

        // What cannot be read is said, and is no longer so when the same contents are back.
        save("Store.java", " ".repeat(1 << 21));
        watch.await("it is no source");
        save("Store.java", store);
        watch.expect("Store and Item: all 13 things are done.");

        watch.type("q\n");
        assertEquals(0, watch.exitCode());
    }

    /** At once, as editors do: where a busy machine stops in the middle of a save, half a file is judged, too. */
    private void save(String file, String text) throws IOException {
        Path aside = Files.writeString(models.resolve(file + "~"), text);
        Files.move(aside, models.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void theJudgesEndWithTheWatchAlsoIfItIsKilled() throws Exception {
        Path reached = snapshot.resolve("reached");
        start(
                CheckProgram.withAddItem("try { new java.io.FileOutputStream(\"" + reached
                        + "\").close(); } catch (java.io.IOException e) {} for (int i = 0; items.isEmpty(); i++) {}"),
                "-Dwatch",
                "-Dlimit=600");
        for (int i = 0; !Files.exists(reached); i++) {
            assertTrue(i < Watched.PATIENCE_SECONDS * 20, "Nothing is judged.");
            TimeUnit.MILLISECONDS.sleep(50);
        }
        List<ProcessHandle> judges = watch.process().descendants().toList();
        assertFalse(judges.isEmpty());
        watch.kill();
        for (ProcessHandle judge : judges) {
            judge.onExit().get(Watched.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void aTerminalShowsTheNewestReportBelowABar() throws Exception {
        Tool.SCRIPT.need();
        models = CheckProgram.write(CheckProgram.models("start"), snapshot);
        String command = String.join(" ", CheckProgram.command(models, "-Dwatch"));
        watch = new Watched(new ProcessBuilder("script", "-qec", command, "/dev/null").start());
        watch.expect("Store and Item: 1 of 13 things are done.");
        assertTrue(
                watch.text()
                        .contains("\u001b[H\u001b[2J\u001b[3J[\u001b[32m###\u001b[0m" + "-".repeat(36) + "] 1 of 13"),
                watch.text());
        watch.type("q\n");
        // Not all is done.
        assertEquals(1, watch.exitCode());
    }

    @Test
    void aTerminalWithoutColoursGetsNone() throws Exception {
        Tool.SCRIPT.need();
        models = CheckProgram.write(CheckProgram.models("start"), snapshot);
        String command = String.join(" ", CheckProgram.command(models, "-Dwatch"));
        ProcessBuilder builder = new ProcessBuilder("script", "-qec", command, "/dev/null");
        builder.environment().put("NO_COLOR", "1");
        watch = new Watched(builder.start());
        watch.expect("Store and Item: 1 of 13 things are done.");
        assertTrue(watch.text().contains("[###" + "-".repeat(36) + "] 1 of 13"), watch.text());
        assertFalse(watch.text().contains("\u001b[32m"), watch.text());
    }
}
