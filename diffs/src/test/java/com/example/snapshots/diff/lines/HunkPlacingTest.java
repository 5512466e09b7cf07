package com.example.snapshots.diff.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.snapshots.diff.patch.Patch;
import com.example.snapshots.diff.patch.TreeDiffer;
import com.example.snapshots.diff.tree.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where hunks begin and end, as somebody who reads them would have it. */
class HunkPlacingTest {
    private static final String BEFORE = """
            class Item {
                /** The name. */
                String name() {
                    return name;
                }

                /** The price. */
                int price() {
                    return price;
                }
            }
            """;

    @TempDir
    Path temporary;

    @Test
    void anAddedMethodBeginsAtItsOwnFirstLineAndItsJavadocGoesWithIt() throws IOException {
        String store = "    /** The store. */\n    Store store() {\n        return store;\n    }\n\n";
        String after = BEFORE.replace("    /** The price. */", store + "    /** The price. */");
        assertEquals("""
                @@ -4,6 +4,11 @@
                         return name;
                     }
                 \n\
                +    /** The store. */
                +    Store store() {
                +        return store;
                +    }
                +
                     /** The price. */
                     int price() {
                         return price;
                """, hunks(BEFORE, after));
    }

    @Test
    void aDeletedMethodDoesTheSame() throws IOException {
        String after = BEFORE.replaceFirst("(?s)    /\\*\\* The name.*?\n\n", "");
        assertEquals("""
                @@ -1,9 +1,4 @@
                 class Item {
                -    /** The name. */
                -    String name() {
                -        return name;
                -    }
                -
                     /** The price. */
                     int price() {
                         return price;
                """, hunks(BEFORE, after));
    }

    @Test
    void aMethodAddedAtTheEndTakesTheBlankLineBeforeIt() throws IOException {
        String id = "\n    int id() {\n        return id;\n    }\n";
        String after = BEFORE.replace("return price;\n    }\n", "return price;\n    }\n" + id);
        assertEquals("""
                @@ -8,4 +8,8 @@
                     int price() {
                         return price;
                     }
                +
                +    int id() {
                +        return id;
                +    }
                 }
                """, hunks(BEFORE, after));
    }

    @Test
    void linesAddedWhereLinesAreDeletedStandBesideThem() throws IOException {
        assertEquals("@@ -1,4 +1,4 @@\n a\n-x\n-b\n+y\n+z\n b\n", hunks("a\nx\nb\nb\n", "a\ny\nz\nb\n"));
    }

    @Test
    void groupsThatMeetBecomeOne() throws IOException {
        // Both added lines can move, and where they meet there is one change to read and not two.
        assertEquals("@@ -1,3 +1,5 @@\n a\n b\n+a\n+b\n c\n", hunks("a\nb\nc\n", "a\nb\na\nb\nc\n"));
    }

    private String hunks(String before, String after) throws IOException {
        Path from = Files.createDirectories(temporary.resolve("from"));
        Path to = Files.createDirectories(temporary.resolve("to"));
        Files.writeString(from.resolve("file"), before);
        Files.writeString(to.resolve("file"), after);
        List<Patch> files =
                TreeDiffer.patches(Folders.of(from, to, null), List.of(), 3).files();
        String diff = new String(files.get(0).diff(), StandardCharsets.UTF_8);
        return diff.substring(diff.indexOf("@@"));
    }
}
