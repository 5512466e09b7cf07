package com.example.snapshots.cli.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Colours a diff as git does: headers bold, hunks cyan, deleted lines red, added ones green.
 *
 * @see <a href="https://en.wikipedia.org/wiki/ANSI_escape_code#SGR">Select Graphic Rendition</a>
 */
public final class Colours {
    private static final byte[] BOLD = sequence("1");
    private static final byte[] CYAN = sequence("36");
    private static final byte[] RED = sequence("31");
    private static final byte[] GREEN = sequence("32");
    private static final byte[] OFF = sequence("0");

    private Colours() {}

    private static byte[] sequence(String code) {
        return ("\u001b[" + code + "m").getBytes(StandardCharsets.US_ASCII);
    }

    /** The diff of one file, in colours. */
    public static byte[] of(byte[] diff) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(diff.length * 5 / 4);
        boolean inHunks = false;
        for (int start = 0; start < diff.length; ) {
            int end = start;
            while (end < diff.length && diff[end] != '\n') {
                end++;
            }
            inHunks |= diff[start] == '@';
            byte[] colour = inHunks ? inHunk(diff[start]) : BOLD;
            if (colour != null) {
                out.writeBytes(colour);
            }
            out.write(diff, start, end - start);
            if (colour != null) {
                out.writeBytes(OFF);
            }
            out.write('\n');
            start = end + 1;
        }
        return out.toByteArray();
    }

    /** The colour of a line in a hunk, where only its first byte counts: a deleted line may look like a header. */
    private static byte[] inHunk(byte first) {
        return switch (first) {
            case '@' -> CYAN;
            case '-' -> RED;
            case '+' -> GREEN;
            default -> null;
        };
    }
}
