package com.example.snapshots.testing;

import com.example.snapshots.files.SurrogateEscape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.eclipse.jgit.util.Base85;

/**
 * Applies the diff of one file, strictly: every line of a hunk must be where the hunk says. It is here for machines
 * that have neither git nor patch, and for many cases at once.
 */
public final class PatchApplier {
    private static final Pattern RANGES = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");
    private static final Pattern GIT = Pattern.compile("diff --git (\"a/.*\"|a/.*) (\"b/.*\"|b/.*)", Pattern.DOTALL);

    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3}|.)");

    private final Deque<String> lines;
    private final boolean reverse;
    private String from;
    private String to;
    private boolean comes;
    private boolean goes;
    private boolean renamed;
    private String modeBefore;
    private String modeAfter;
    private List<String> linesAfter;

    private PatchApplier(Deque<String> section, boolean reverse) {
        this.reverse = reverse;
        lines = section;
    }

    /** Applies a diff to a tree, in which its file then has the content after, or before if it is reversed. */
    public static void apply(byte[] diff, Tree tree, boolean reverse) {
        Deque<Deque<String>> sections = new ArrayDeque<>();
        for (String line : split(new String(diff, StandardCharsets.ISO_8859_1))) {
            // No line of a hunk begins so, and a second section always does: it is of a file that changes its type.
            if (sections.isEmpty() || line.startsWith("diff --git ")) {
                sections.add(new ArrayDeque<>());
            }
            sections.getLast().add(line);
        }
        while (!sections.isEmpty()) {
            new PatchApplier(reverse ? sections.removeLast() : sections.removeFirst(), reverse).apply(tree);
        }
    }

    private void apply(Tree tree) {
        headers();
        String before = name(from == null ? to : from).substring(2);
        String after = name(to == null ? from : to).substring(2);
        check(before.equals(after) || renamed, "The name stays, or the headers say that it does not.");
        Tree.Content old = tree.files().remove(reverse ? after : before);
        check(reverse ? goes == (old == null) : comes == (old == null), "The file is there exactly if it should be.");
        String content = old == null ? "" : old.bytes();
        String result = lines.isEmpty() ? content : lines.peek().startsWith("GIT") ? binary(content) : hunks(content);
        if (reverse ? comes : goes) {
            check(result.isEmpty(), "Nothing is left of a deleted file.");
            return;
        }
        String mode = reverse ? modeBefore : modeAfter;
        boolean executable = mode == null ? old != null && old.executable() : mode.equals("100755");
        boolean link = mode == null ? old != null && old.link() : mode.equals("120000");
        tree.files().put(reverse ? before : after, new Tree.Content(result, executable, link));
    }

    private void headers() {
        while (!lines.isEmpty()
                && !lines.peek().startsWith("@@")
                && !lines.peek().startsWith("GIT")) {
            String line = lines.remove().replaceFirst("\t?\n$", "");
            Matcher git = GIT.matcher(line);
            if (git.matches()) {
                from = git.group(1);
                to = git.group(2);
            } else if (line.startsWith("new file mode ")) {
                comes = true;
                modeAfter = line.substring(line.length() - 6);
            } else if (line.startsWith("deleted file mode ")) {
                goes = true;
                modeBefore = line.substring(line.length() - 6);
            } else if (line.startsWith("old mode ")) {
                modeBefore = line.substring(line.length() - 6);
            } else if (line.startsWith("new mode ")) {
                modeAfter = line.substring(line.length() - 6);
            } else if (line.startsWith("rename ")) {
                renamed = true;
                boolean first = line.startsWith("rename from ");
                String said = name(line.substring((first ? "rename from " : "rename to ").length()));
                check(said.equals(name(first ? from : to).substring(2)), "Both headers say one name.");
            } else if (line.startsWith("--- ")) {
                comes |= line.equals("--- /dev/null");
                from = comes ? null : line.substring(4);
            } else if (line.startsWith("+++ ")) {
                goes |= line.equals("+++ /dev/null");
                to = goes ? null : line.substring(4);
            } else {
                check(line.matches("(index|similarity) .*|"), "Not a header: " + line);
            }
        }
    }

    private String hunks(String content) {
        List<String> before = split(content);
        linesAfter = new ArrayList<>();
        int next = 0;
        while (!lines.isEmpty()) {
            Matcher ranges = RANGES.matcher(lines.remove());
            check(ranges.find(), "A hunk begins with its ranges.");
            int start = Integer.parseInt(ranges.group(reverse ? 3 : 1));
            int length = length(ranges.group(reverse ? 4 : 2));
            int lengthAfter = length(ranges.group(reverse ? 2 : 4));
            int begin = length == 0 ? start : start - 1;
            linesAfter.addAll(before.subList(next, begin));
            next = begin + length;
            check(hunk(before.subList(begin, next), lengthAfter), "The hunk has the lines that its ranges promise.");
        }
        linesAfter.addAll(before.subList(next, before.size()));
        return String.join("", linesAfter);
    }

    private boolean hunk(List<String> before, int lengthAfter) {
        int read = 0;
        int written = 0;
        while (!lines.isEmpty() && (read < before.size() || written < lengthAfter)) {
            String line = lines.remove();
            char sign = line.charAt(0);
            String text = line.substring(1);
            if (!lines.isEmpty() && lines.peek().startsWith("\\")) {
                lines.remove();
                text = text.substring(0, text.length() - 1);
            }
            if (sign == ' ' || sign == (reverse ? '+' : '-')) {
                check(before.get(read++).equals(text), "The line is where it should be: " + text);
            }
            if (sign == ' ' || sign == (reverse ? '-' : '+')) {
                linesAfter.add(text);
                written++;
            }
        }
        return read == before.size() && written == lengthAfter;
    }

    private String binary(String content) {
        lines.remove();
        String contentAfter = literal();
        String contentBefore = literal();
        check(content.equals(reverse ? contentAfter : contentBefore), "The binary file is as it should be.");
        return reverse ? contentBefore : contentAfter;
    }

    private String literal() {
        int length =
                Integer.parseInt(lines.remove().substring("literal ".length()).strip());
        StringBuilder zlib = new StringBuilder();
        while (!lines.peek().equals("\n")) {
            byte[] line = lines.remove().getBytes(StandardCharsets.US_ASCII);
            int bytes = line[0] <= 'Z' ? line[0] - 'A' + 1 : line[0] - 'a' + 27;
            byte[] decoded = Base85.decode(line, 1, line.length - 2, bytes);
            zlib.append(new String(decoded, StandardCharsets.ISO_8859_1));
        }
        lines.remove();
        byte[] packed = zlib.toString().getBytes(StandardCharsets.ISO_8859_1);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            check(content.length() == length, "The binary content is as long as it says.");
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String written) {
        String name = written;
        if (written.startsWith("\"")) {
            name = ESCAPE.matcher(written.substring(1, written.length() - 1))
                    .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1))));
        }
        return SurrogateEscape.text(name.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String unescaped(String escape) {
        return switch (escape) {
            case "t" -> "\t";
            case "n" -> "\n";
            case "\"", "\\" -> escape;
            default -> Character.toString(Integer.parseInt(escape, 8));
        };
    }

    private static int length(String given) {
        return given == null ? 1 : Integer.parseInt(given);
    }

    /** The lines, each with its line feed. */
    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) + 1;
            lines.add(text.substring(start, end == 0 ? text.length() : end));
            start = end == 0 ? text.length() : end;
        }
        return lines;
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new AssertionError(rule);
        }
    }
}
