package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tool knows of the workspace that it is part of is so. */
class WorkspaceTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void theFilesToReadFirstDiffer() throws IOException {
        for (String path : Workspace.LEARNERS_FILES) {
            assertTrue(Files.exists(ROOT.resolve(Workspace.TO).resolve(path)), path);
            assertTrue(Files.exists(ROOT.resolve(Workspace.OUT).resolve(path + ".diff")), path);
        }
    }

    @Test
    void showNamesTheOthersInOneLineAndAllShowsThem(@TempDir Path temporary) throws IOException {
        String item = Workspace.LEARNERS_FILES.get(0);
        String models = Workspace.LEARNERS_FILES.get(2);
        new Tree().file(item, "1\n").file("src/Other.java", "1\n").write(temporary.resolve("start"));
        new Tree()
                .file(item, "2\n")
                .file(models, "1\n")
                .file("src/Other.java", "2\n")
                .file("src/New.java", "1\n")
                .write(temporary.resolve("end"));
        Workspace workspace = new Workspace(temporary);
        String others = "Not shown, as page 2 needs none of them: 1 file changed (+1 -1), 1 added (+1). To see them: "
                + "mvn -q -pl diffs compile exec:java \"-Dexec.args=show --all\"\n";
        String diff = "--- a/" + item + "\n+++ b/" + item + "\n@@ -1 +1 @@\n-1\n+2\n";
        String only = "Only in end: " + models + " (+1)\n";
        assertEquals(new Run(0, diff + only + others, ""), Run.in(workspace, false, "show"));
        String all = Run.in(workspace, false, "show", "--all").out();
        assertTrue(all.contains("+++ b/src/Other.java") && all.contains("+++ b/src/New.java"), all);
        assertFalse(all.contains("Not shown"), all);
        new Tree().file(item, "2\n").file(models, "1\n").write(temporary.resolve("start"));
        assertEquals(
                new Run(0, "The files of page 2 are the same in start and end.\n" + others, ""),
                Run.in(workspace, false, "show"));
    }

    @Test
    void theirOrderIsThatOfPage2() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/02-one-to-many.md"));
        String order = page.substring(page.indexOf("in this order:"));
        List<String> names = Workspace.LEARNERS_FILES.stream()
                .map(path -> "`" + path.substring(path.lastIndexOf('/') + 1).replace(".java", "") + "`")
                .toList();
        List<Integer> places = names.stream().map(order::indexOf).toList();
        assertEquals(places.stream().sorted().toList(), places, "Page 2 names them in another order: " + names);
        assertTrue(places.get(0) >= 0, "Page 2 says in which order to work, and names " + names);
    }
}
