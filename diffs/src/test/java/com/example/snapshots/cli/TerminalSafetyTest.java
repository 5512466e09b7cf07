package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No name and no content can command the terminal of whoever looks at it. */
class TerminalSafetyTest {
    private static final String CLEAR = "\u001b[2J\u0007\u009b1m\u202e";
    private static final String SHOWN = "\\x1B[2J\\x07\\x9B1m\\u{202E}";

    @TempDir
    Path temporary;

    private String from;
    private String to;
    private String out;

    @BeforeEach
    void snapshots() throws IOException {
        assumeTrue(Tree.knowsExecutables(), "No such names here.");
        Path root = temporary.toRealPath();
        Tree before = new Tree().file("changed", "a\n").file("gone" + CLEAR, "x\n");
        Tree after = new Tree().file("changed", CLEAR + "\r\n\tb\n").file("new" + CLEAR, "y\n");
        from = before.write(root.resolve("from")).toString();
        to = after.write(root.resolve("to")).toString();
        out = root.resolve("out").toString();
    }

    @Test
    void aTerminalIsShownWhatAPipeIsSent() {
        String piped = Run.of("show", "--from", from, "--to", to, "--all").out();
        assertTrue(piped.contains("+" + CLEAR + "\r\n+\tb\n"), piped);
        String seen = Run.in(null, true, "show", "--from", from, "--to", to, "--all")
                .out()
                // The tool's own colours.
                .replaceAll("\u001b\\[\\d*m", "");
        assertTrue(seen.contains("+" + SHOWN + "\r\n+\tb\n"), seen);
        assertHarmless(seen);
    }

    @Test
    void namesAreShownAlsoInAPipe() {
        assertHarmless(Run.of("show", "--from", from, "--to", to).out().replaceAll("(?m)^[-+@ ][^\n]*\n", ""));
        Run check = Run.of("check", "--from", from, "--to", to, "--out", out);
        assertEquals(1, check.exitCode());
        assertTrue(check.err().contains("missing: new" + SHOWN + ".diff\n"), check.err());
        assertHarmless(check.err());
    }

    @Test
    void whatIsRefusedIsNamedOnOneLine() {
        Run missing = Run.of("show", "--from", from + "\n" + CLEAR, "--to", to);
        assertEquals("No such folder: " + from + "\\x0A" + SHOWN + "\n", missing.err());
        Run command = Run.of("sh\now");
        assertEquals(1, command.err().lines().count(), command.err());
        assertHarmless(Run.of("show", "--fr" + CLEAR).err());
    }

    private static void assertHarmless(String printed) {
        boolean harmless = printed.chars()
                .allMatch(c -> c == '\n'
                        || c == '\t'
                        || c == '\r'
                        || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
        assertTrue(harmless, printed);
    }
}
