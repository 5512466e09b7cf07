package com.example.snapshots.diff.tree;

import com.example.snapshots.files.InputException;
import com.example.snapshots.files.SurrogateEscape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * Reads .gitignore files as Git does: over bytes, and with lines that end with a line feed alone.
 *
 * <p>JGit matches characters. Here each of them is one byte: those of ASCII are what they are, and any other becomes a
 * character for private use, which is neither a letter nor a blank to anybody. So {@code ?} and {@code [!a]} take one
 * byte, and names that are not UTF-8 can be matched.
 *
 * <p>What JGit reads differently from Git, all of it in brackets: {@code [a/b]}, which it takes for two folders;
 * {@code [a&&b]}, which is an intersection to it; a class that there is not, {@code [[:none:]]}; and a bracket in
 * brackets, {@code [[!]a]}.
 *
 * @see <a href="https://git-scm.com/docs/gitignore#_pattern_format">gitignore, pattern format</a>
 */
final class IgnoreFile {
    /** The name of a file with rules. */
    static final String NAME = ".gitignore";

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** The first of 256 characters for private use, each of which stands for a byte. */
    private static final char FIRST_BYTE = '\uE000';

    private IgnoreFile() {}

    /**
     * The rules of a file.
     *
     * @throws InputException if the file cannot be read; it is named
     */
    static IgnoreNode read(Path file) throws InputException {
        try {
            return new IgnoreNode(rules(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw InputException.cannot("read", file, e);
        }
    }

    private static List<FastIgnoreRule> rules(byte[] content) {
        List<FastIgnoreRule> rules = new ArrayList<>();
        // Where that is the whole mark, they differ behind it, or nowhere.
        int same = Arrays.mismatch(content, BYTE_ORDER_MARK);
        int start = same < 0 || same == BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
        while (start < content.length) {
            int end = start;
            while (end < content.length && content[end] != '\n') {
                end++;
            }
            FastIgnoreRule rule = rule(line(content, start, end));
            if (!rule.isEmpty()) {
                rules.add(rule);
            }
            start = end + 1;
        }
        return rules;
    }

    /** One line, up to the first byte that is zero, where Git stops reading it. */
    private static String line(byte[] content, int start, int end) {
        int last = end > start && content[end - 1] == '\r' ? end - 1 : end;
        StringBuilder line = new StringBuilder(last - start);
        for (int i = start; i < last && content[i] != 0; i++) {
            line.append(character(content[i]));
        }
        return line.toString();
    }

    /**
     * One pattern, as a line of a file or as a user types it.
     *
     * @param line a character for each byte, as {@link #matchable} gives it
     * @return a rule that is empty if the line is none
     */
    static FastIgnoreRule rule(String line) {
        String pattern = withoutBlanksAtTheEnd(line);
        // JGit would take off more of what is blank than Git does, unless it is told to take it literally.
        int length = pattern.endsWith("/") ? pattern.length() - 1 : pattern.length();
        if (length > 0 && isBlank(pattern.charAt(length - 1)) && !isEscaped(pattern, length - 1)) {
            pattern = pattern.substring(0, length - 1) + '\\' + pattern.substring(length - 1);
        }
        return new FastIgnoreRule(pattern);
    }

    private static boolean isBlank(char c) {
        return c <= ' ';
    }

    /** Whether an odd number of backslashes stands before a character. */
    private static boolean isEscaped(String pattern, int index) {
        int first = index;
        while (first > 0 && pattern.charAt(first - 1) == '\\') {
            first--;
        }
        return (index - first) % 2 == 1;
    }

    private static String withoutBlanksAtTheEnd(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !isEscaped(line, end - 1)) {
            end--;
        }
        return line.substring(0, end);
    }

    /** A path as the rules of {@link #rule} see it: a character for each of its bytes. */
    static String matchable(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) >= 0x80) {
                return inBytes(path);
            }
        }
        return path;
    }

    private static String inBytes(String path) {
        byte[] bytes = SurrogateEscape.bytes(path);
        StringBuilder matchable = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            matchable.append(character(b));
        }
        return matchable.toString();
    }

    private static char character(byte b) {
        return (char) (b < 0 ? FIRST_BYTE + (b & 0xFF) : b);
    }
}
