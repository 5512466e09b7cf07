package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tool knows of the workspace that it is part of is so. */
class WorkspaceTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void theFilesToReadFirstDiffer() throws IOException {
        for (String path : Workspace.FIRST) {
            assertTrue(Files.exists(ROOT.resolve(Workspace.TO).resolve(path)), path);
            assertTrue(Files.exists(ROOT.resolve(Workspace.OUT).resolve(path + ".diff")), path);
        }
    }

    @Test
    void theirOrderIsThatOfPage2() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/02-one-to-many.md"));
        String order = page.substring(page.indexOf("in this order:"));
        List<String> names = Workspace.FIRST.stream()
                .map(path -> "`" + path.substring(path.lastIndexOf('/') + 1).replace(".java", "") + "`")
                .toList();
        List<Integer> places = names.stream().map(order::indexOf).toList();
        assertEquals(places.stream().sorted().toList(), places, "Page 2 names them in another order: " + names);
        assertTrue(places.get(0) >= 0, "Page 2 says in which order to work, and names " + names);
    }
}
