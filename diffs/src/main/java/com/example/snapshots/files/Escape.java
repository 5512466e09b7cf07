package com.example.snapshots.files;

import java.nio.charset.StandardCharsets;

/**
 * Shows names and contents so that nothing in them is taken for a command by a terminal, or changes how the text around
 * it reads: control characters, and those that turn the direction of writing, appear as what they are.
 *
 * @see <a href="https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing">UTR 36, Bidirectional Text
 *     Spoofing</a>
 */
public final class Escape {
    private Escape() {}

    /** A name, on one line. */
    public static String name(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (SurrogateEscape.isByte(c)) {
            shown.append(String.format("\\x%02X", c & 0xFF));
        } else if (Character.isISOControl(c)) {
            shown.append(String.format("\\x%02X", c));
        } else if (isUnseen(c)) {
            shown.append(String.format("\\u{%X}", c));
        } else {
            shown.appendCodePoint(c);
        }
    }

    /** Whether a character has no shape of its own: marks of direction and of line ends, halves of a pair. */
    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /**
     * Text of a file for a terminal, with its tabs and line ends.
     *
     * @param text the bytes of the text; those that are no UTF-8 are shown as numbers
     */
    public static byte[] text(byte[] text) {
        String read = SurrogateEscape.text(text);
        StringBuilder shown = new StringBuilder(read.length());
        for (int i = 0; i < read.length(); i += Character.charCount(read.codePointAt(i))) {
            int c = read.codePointAt(i);
            if (c == '\n' || c == '\t' || read.startsWith("\r\n", i)) {
                shown.append((char) c);
            } else {
                append(shown, c);
            }
        }
        return shown.toString().getBytes(StandardCharsets.UTF_8);
    }
}
