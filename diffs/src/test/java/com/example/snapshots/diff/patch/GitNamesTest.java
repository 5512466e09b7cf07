package com.example.snapshots.diff.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Git applies a diff unless its file has one of the names that it is said to refuse. */
class GitNamesTest {
    private static final String[] NAMES = {
        ".git",
        ".GIT",
        ".gIt",
        ".git ",
        ".git.",
        ".git . .",
        ".git:x",
        ".git::$INDEX",
        ".git\\x",
        ".gitx",
        ".git-",
        "git",
        "x.git",
        "git~1",
        "GIT~1",
        "git~2",
        "git~1 ",
        "git~1.",
        "git~1x",
        "git~1:x",
        "git~",
        ".gitmodules",
        ".GITmodules",
        ".gitmodules ",
        ".gitmodules:x",
        ".gitmodules.bak",
        "gitmod~1",
        "GITMOD~4",
        "gitmod~5",
        "gitmod~1 ",
        "gi7eba~1",
        "gi7eba~9",
        "gi7eba~0",
        "gi7eb~10",
        "gi7eb~01",
        "gi7e~123",
        "gi7~1234",
        "gi~12345",
        "g~123456",
        "~1234567",
        "~12345678",
        "gi7eba~1.",
        ".gitignore",
        ".gitattributes",
        "a~b",
        "~",
        ".g",
        "..git"
    };

    @TempDir
    Path temporary;

    @Test
    void theyAreThoseThatGitRefuses() throws IOException {
        Tool.GIT.need();
        assumeTrue(Tree.knowsExecutables(), "Other names are refused here.");
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (String name : NAMES) {
            for (String path : List.of(name, name + "/a", "a/" + name)) {
                for (boolean isLink : new boolean[] {false, true}) {
                    boolean byGit = !applies(path, isLink);
                    refused += byGit ? 1 : 0;
                    if (byGit != GitNames.refuses(path, isLink)) {
                        wrong.add((byGit ? "refused: " : "taken: ") + path + (isLink ? " (link)" : ""));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(refused > NAMES.length, "Many are refused: " + refused);
    }

    @Test
    void soAreThoseThatMacTakesForThem() {
        assertTrue(GitNames.refuses("a/.g\u200cit/b", false));
        assertTrue(GitNames.refuses("\ufeff.GIT", false));
        assertFalse(GitNames.refuses("a/.g\u200citx/b", false));
        assertFalse(GitNames.refuses(".gitmodules", false));
    }

    private boolean applies(String path, boolean isLink) throws IOException {
        String quoted = '"' + path.replace("\\", "\\\\");
        String diff = "diff --git a/x b/x\nnew file mode " + (isLink ? "120000" : "100644") + "\n--- /dev/null\n+++ "
                + quoted.replace("\"", "\"b/") + "\"\n@@ -0,0 +1 @@\n+a\n";
        diff = diff.replace("a/x b/x", quoted.replace("\"", "\"a/") + "\" " + quoted.replace("\"", "\"b/") + "\"");
        Path file = Files.writeString(temporary.resolve("diff"), diff);
        return Tool.GIT.run(temporary, "apply", "--check", file.toString()).exitCode() == 0;
    }
}
