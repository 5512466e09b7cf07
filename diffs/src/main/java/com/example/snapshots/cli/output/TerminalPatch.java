package com.example.snapshots.cli.output;

import com.example.snapshots.files.Escape;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The diff of one file as a terminal shows it: nothing in it commands the terminal, two lines that differ do not look the
 * same, and modes are named. In colours as git has them: headers bold, hunks cyan, deleted lines red, added ones green.
 *
 * @see <a href="https://en.wikipedia.org/wiki/ANSI_escape_code#SGR">Select Graphic Rendition</a>
 */
public final class TerminalPatch {
    private static final String BOLD = "1";
    private static final String CYAN = "36";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final List<String> WITH_MODE =
            List.of("old mode ", "new mode ", "new file mode ", "deleted file mode ", "index ");
    private static final List<String> HEADERS =
            List.of("diff ", "--- ", "+++ ", "index ", "old ", "new ", "deleted ", "similarity ", "rename ");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r]+");
    private static final Map<String, String> MODES =
            Map.of("100644", "a file", "100755", "an executable file", "120000", "a link");

    private final boolean isColoured;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    /** How many lines of the hunk are still to come, of the first and of the second file. */
    private int comingFrom;

    private int comingTo;

    private TerminalPatch(boolean isColoured) {
        this.isColoured = isColoured;
    }

    /**
     * Shows a diff.
     *
     * @param patch the diff, whose lines each end with a line feed
     * @return what to write to the terminal
     */
    public static byte[] of(byte[] patch, boolean isColoured) {
        TerminalPatch shown = new TerminalPatch(isColoured);
        List<String> lines = lines(patch);
        for (int i = 0; i < lines.size(); ) {
            i = shown.isChange(lines.get(i)) ? shown.change(lines, i) : shown.other(lines, i);
        }
        return shown.out.toByteArray();
    }

    /** The lines without their ends; a character for each byte. */
    private static List<String> lines(byte[] patch) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < patch.length; i++) {
            if (patch[i] == '\n') {
                lines.add(new String(patch, start, i - start, StandardCharsets.ISO_8859_1));
                start = i + 1;
            }
        }
        return lines;
    }

    private boolean isInHunk() {
        return comingFrom > 0 || comingTo > 0;
    }

    private boolean isChange(String line) {
        return isInHunk() && (line.startsWith("-") || line.startsWith("+"));
    }

    private int other(List<String> lines, int index) {
        String line = lines.get(index);
        if (isInHunk()) {
            boolean isLine = !line.startsWith("\\");
            comingFrom -= isLine ? 1 : 0;
            comingTo -= isLine ? 1 : 0;
            print(line, null);
        } else if (line.startsWith("@@ -")) {
            String[] parts = line.split(" ");
            comingFrom = count(parts[1]);
            comingTo = count(parts[2]);
            print(line, CYAN);
        } else {
            print(line + mode(line), begins(line, HEADERS) ? BOLD : null);
        }
        return index + 1;
    }

    private static boolean begins(String line, List<String> starts) {
        for (String start : starts) {
            if (line.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** How many lines a range such as -1,7 has. */
    private static int count(String range) {
        int comma = range.indexOf(',');
        return comma < 0 ? 1 : Integer.parseInt(range.substring(comma + 1));
    }

    private static String mode(String header) {
        String said = begins(header, WITH_MODE) ? MODES.get(header.substring(header.lastIndexOf(' ') + 1)) : null;
        return said == null ? "" : " (" + said + ")";
    }

    /** Prints what is deleted and what comes for it. */
    private int change(List<String> lines, int first) {
        Set<String> deleted = new HashSet<>();
        Set<String> added = new HashSet<>();
        int end = first;
        while (end < lines.size() && (isChange(lines.get(end)) || lines.get(end).startsWith("\\"))) {
            String line = lines.get(end);
            if (line.startsWith("-")) {
                comingFrom--;
                deleted.add(seen(line));
            } else if (line.startsWith("+")) {
                comingTo--;
                added.add(seen(line));
            }
            end++;
        }
        for (String line : lines.subList(first, end)) {
            boolean isDeletion = line.startsWith("-");
            boolean isMark = line.startsWith("\\");
            String colour = isMark ? null : isDeletion ? RED : GREEN;
            if (!isMark && (isDeletion ? added : deleted).contains(seen(line))) {
                printRevealed(line, colour);
            } else {
                print(line, colour);
            }
        }
        return end;
    }

    /** What a reader sees of a line of a hunk: not its end, and of blanks only that there are some. */
    private static String seen(String line) {
        return BLANKS.matcher(line.substring(1)).replaceAll(" ").stripTrailing();
    }

    /** Prints a line of a hunk with its tabs, its end and the blanks before that as numbers. */
    private void printRevealed(String line, String colour) {
        int end = line.length();
        while (end > 1 && " \t\r".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        StringBuilder shown = new StringBuilder(shown(line.substring(0, end)).replace("\t", "\\x09"));
        for (int i = end; i < line.length(); i++) {
            shown.append(String.format("\\x%02X", (int) line.charAt(i)));
        }
        printShown(shown.toString(), colour);
    }

    private void print(String line, String colour) {
        // The end of a line of Windows is left, as are tabs.
        boolean isWindows = line.endsWith("\r");
        printShown(isWindows ? shown(line.substring(0, line.length() - 1)) + "\r" : shown(line), colour);
    }

    private static String shown(String line) {
        return Escape.line(line.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void printShown(String shown, String colour) {
        boolean coloured = isColoured && colour != null;
        String line = coloured ? "\u001b[" + colour + "m" + shown + "\u001b[0m" : shown;
        out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
