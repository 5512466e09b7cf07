package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.files.FileNames;
import com.example.snapshots.testing.Inputs;
import com.example.snapshots.testing.Program;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the locale knows no Unicode, the tool reads and writes the same names, byte for byte. */
class LocaleTest {
    @TempDir
    Path temporary;

    @AfterEach
    void deleteLinks() throws IOException {
        Tree.deleteLinks(temporary);
    }

    @Test
    void theLocaleChangesNothing() throws IOException {
        assumeTrue(Tree.takesAnyName(temporary), "The names of this file system are text.");
        Tree from =
                new Tree().addAll(Inputs.hard().from()).addAll(Inputs.types().from());
        Tree to = new Tree().addAll(Inputs.hard().to()).addAll(Inputs.types().to());
        from.write(temporary.resolve("from"));
        to.write(temporary.resolve("to"));
        Files.createDirectories(FileNames.resolve(temporary, "from/empty \u00e9\udcff"));
        Path out = temporary.resolve("out");

        Tool.start(temporary, in("C", Program.generate())).succeeds();
        Tree plain = Tree.read(out);
        assertTrue(plain.files().keySet().stream().anyMatch(name -> name.endsWith("byte\udcff.diff")));
        List<String> check = Program.command(List.of(), "check", "--from", "from", "--to", "to", "--out", "out");
        Tool.start(temporary, in("C.UTF-8", check)).succeeds();
        // What is up to date for one locale can be mended, and swept, by the other.
        Files.delete(FileNames.resolve(out, "odd/changed/caf\u00e9.diff.diff"));
        Files.writeString(FileNames.resolve(out, "odd/orphan \u00e9\udcff.diff"), "");
        Tool.start(temporary, in("C", Program.generate())).succeeds();
        plain.assertSame(Tree.read(out));
    }

    private static List<String> in(String locale, List<String> command) {
        List<String> set = new ArrayList<>(List.of("env", "LC_ALL=" + locale));
        set.addAll(command);
        return set;
    }
}
