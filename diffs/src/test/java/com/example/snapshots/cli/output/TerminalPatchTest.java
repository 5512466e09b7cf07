package com.example.snapshots.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a reader sees of a diff on a terminal tells the lines apart that differ, and the headers from the lines. */
class TerminalPatchTest {
    @Test
    void aChangeOfLineEndsAloneIsSeen() {
        assertShown("@@ -1 +1 @@\n-one\\x0D\n+one\n", "@@ -1 +1 @@\n-one\r\n+one\n");
        assertShown("@@ -1 +1 @@\n-one\n+one\\x0D\n", "@@ -1 +1 @@\n-one\n+one\r\n");
    }

    @Test
    void soIsAChangeOfBlanks() {
        assertShown("@@ -1 +1 @@\n-a\\x20\n+a\\x20\\x09\n", "@@ -1 +1 @@\n-a \n+a \t\n");
        assertShown("@@ -1 +1 @@\n-\\x09a\n+    a\n", "@@ -1 +1 @@\n-\ta\n+    a\n");
    }

    @Test
    void otherLinesKeepTheirTabsAndEnds() {
        String patch = "@@ -1,3 +1,3 @@\n \ta \r\n-b \r\n+c \r\n \td\r\n";
        assertShown(patch, patch);
    }

    @Test
    void whatIsWrittenLikeANumberIsNoNumber() {
        assertShown("@@ -1 +1 @@\n-a\t\n+a\\\\x09\n", "@@ -1 +1 @@\n-a\t\n+a\\x09\n");
    }

    @Test
    void modesAreNamed() {
        assertShown(
                "diff --git a/x b/x\nold mode 100644 (a file)\nnew mode 100755 (an executable file)\n\n",
                "diff --git a/x b/x\nold mode 100644\nnew mode 100755\n\n");
        assertShown(
                "deleted file mode 120000 (a link)\nindex 1..0\n--- a/mode 100644\n",
                "deleted file mode 120000\nindex 1..0\n--- a/mode 100644\n");
    }

    @Test
    void theHeadersOfASecondSectionAreNoLines() {
        String patch = "--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n--- a\n\\ No newline at end of file\n"
                + "diff --git a/x b/x\nnew file mode 120000\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+++ b\n";
        assertEquals(
                "[1m--- a/x[0m\n[1m+++ /dev/null[0m\n[36m@@ -1 +0,0 @@[0m\n[31m--- a[0m\n\\ No newline at end of file\n"
                        + "[1mdiff --git a/x b/x[0m\n[1mnew file mode 120000 (a link)[0m\n[1m--- /dev/null[0m\n"
                        + "[1m+++ b/x[0m\n[36m@@ -0,0 +1 @@[0m\n[32m+++ b[0m\n",
                shown(patch, true).replace("\u001b", ""));
    }

    private static void assertShown(String expected, String patch) {
        assertEquals(expected, shown(patch, false));
    }

    private static String shown(String patch, boolean isColoured) {
        byte[] shown = TerminalPatch.of(patch.getBytes(StandardCharsets.UTF_8), isColoured);
        return new String(shown, StandardCharsets.UTF_8);
    }
}
