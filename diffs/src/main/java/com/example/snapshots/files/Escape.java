package com.example.snapshots.files;

import java.nio.file.Path;

/**
 * Shows names and contents so that nothing in them is taken for a command by a terminal, changes how the text around it
 * reads, or passes for something else: control characters, those that turn the direction of writing, those that cannot
 * be seen and those that {@linkplain LookAlikes look like others} appear as numbers. A backslash that stands before what
 * could be such a number is doubled, so that a tab and the text {@code \x09} do not look the same.
 *
 * @see <a href="https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing">UTR 36, Bidirectional Text
 *     Spoofing</a>
 */
public final class Escape {
    private Escape() {}

    /** A name, on one line. */
    public static String name(String name) {
        return isPlain(name, "") ? name : shown(name, true);
    }

    /** A path, on one line. */
    public static String path(Path path) {
        return name(FileNames.text(path));
    }

    /** A message in which names may already be shown, on one line: only what commands or cannot be seen is a number. */
    public static String message(String message) {
        return isPlain(message, "") ? message : shown(message, false);
    }

    /**
     * A line of a file, without its end, for a terminal.
     *
     * @param line its bytes; those that are no UTF-8 are shown as numbers, and tabs are left
     */
    public static String line(byte[] line) {
        String text = SurrogateEscape.text(line);
        String[] parts = text.split("\t", -1);
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < parts.length; i++) {
            shown.append(i == 0 ? "" : "\t").append(name(parts[i]));
        }
        return shown.toString();
    }

    /**
     * Whether a text holds nothing but blanks and characters of ASCII that are seen, as nearly all names do.
     *
     * @param but what it may not hold either, beside a backslash
     */
    public static boolean isPlain(String text, String but) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '\\' || but.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String text, boolean isName) {
        StringBuilder shown = new StringBuilder();
        LookAlikes lookAlikes = isName ? new LookAlikes(text) : null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (SurrogateEscape.isByte(c)) {
                shown.append(String.format("\\x%02X", c & 0xFF));
            } else if (Character.isISOControl(c)) {
                shown.append(String.format("\\x%02X", c));
            } else if (isUnseen(c) || isName && lookAlikes.isAt(i)) {
                shown.append(String.format("\\u{%X}", c));
            } else {
                shown.append(isName && c == '\\' && isBeforeNumber(text, i + 1) ? "\\" : "");
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    private static boolean isBeforeNumber(String text, int next) {
        if (text.startsWith("u{", next)) {
            return true;
        }
        return text.startsWith("x", next) && isDigit(text, next + 1) && isDigit(text, next + 2);
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && "0123456789ABCDEF".indexOf(text.charAt(index)) >= 0;
    }

    /**
     * Whether a character has no shape of its own: marks of direction and of line ends, halves of a pair, blanks but for
     * the usual one, and what Unicode lets a font pass over.
     *
     * @see <a href="https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point">UAX 44,
     *     Default_Ignorable_Code_Point</a>
     */
    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> isIgnorable(c);
        };
    }

    private static boolean isIgnorable(int c) {
        return c == 0x34F // combining grapheme joiner
                || c == 0x115F // Hangul fillers
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x17B4 // Khmer vowels that are not written
                || c == 0x17B5
                || c >= 0x180B && c <= 0x180F // Mongolian variations
                || c == 0x2065
                || c == 0x2800 // Braille without a dot
                || c >= 0xFE00 && c <= 0xFE0F // variations
                || c >= 0xFFF0 && c <= 0xFFF8
                || c >= 0xE0000 && c <= 0xE0FFF; // tags, more variations
    }
}
