package com.example.snapshots.diff.lines;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Which lines of a file say where one is: the head of a method or of a class, the heading of a chapter. Git puts the last
 * one before a hunk behind its ranges.
 *
 * <p>The rules are those that git has for Java, Python and Markdown, as they behave, without its patterns: one look at a
 * line, and no going back. It has none for JavaScript, so there, as in git, each line counts that begins with a letter. In
 * other files that would mostly be noise, and none counts.
 *
 * @see <a href="https://git-scm.com/docs/gitattributes#_defining_a_custom_hunk_header">gitattributes, defining a custom
 *     hunk-header</a>
 */
public enum Headings {
    /** Types, and methods; constructors look like calls, and do not count. */
    JAVA {
        @Override
        int begin(byte[] bytes, int start, int end) {
            int first = skipBlanks(bytes, start, end);
            for (String statement : STATEMENTS) {
                if (startsWith(bytes, first, end, statement)) {
                    return NONE_HERE;
                }
            }
            return isType(bytes, first, end) || isMethod(bytes, first, end) ? first : NONE_HERE;
        }

        /** Modifiers, then the keyword, then more. */
        private boolean isType(byte[] bytes, int first, int end) {
            int word = first;
            while (word < end) {
                int wordEnd = word;
                while (wordEnd < end && (bytes[wordEnd] >= 'a' && bytes[wordEnd] <= 'z' || bytes[wordEnd] == '-')) {
                    wordEnd++;
                }
                if (wordEnd == word || wordEnd == end || !isBlank(bytes[wordEnd])) {
                    return false;
                }
                if (TYPES.contains(text(bytes, word, wordEnd))) {
                    return true;
                }
                word = skipBlanks(bytes, wordEnd, end);
            }
            return false;
        }

        /** Modifiers and the type, or one of them, then a name, then what is in parentheses; a semicolon ends a call. */
        private boolean isMethod(byte[] bytes, int first, int end) {
            int words = 0;
            int position = first;
            while (position < end && bytes[position] != '(') {
                int wordEnd = position;
                boolean plain = true;
                while (wordEnd < end && !isBlank(bytes[wordEnd]) && bytes[wordEnd] != '(') {
                    plain &= isOfName(bytes[wordEnd]);
                    if (!isOfType(bytes[wordEnd])) {
                        return false;
                    }
                    wordEnd++;
                }
                int next = skipBlanks(bytes, wordEnd, end);
                boolean isName = next < end && bytes[next] == '(';
                if (isName ? !plain || isDigit(bytes[position]) : !beginsType(bytes[position])) {
                    return false;
                }
                words++;
                position = next;
            }
            return words > 1 && position < end && indexOf(bytes, ';', position, end) < 0;
        }
    },

    /** Classes and functions. */
    PYTHON {
        @Override
        int begin(byte[] bytes, int start, int end) {
            int first = skipBlanks(bytes, start, end);
            int word = first;
            if (startsWith(bytes, first, end, "async") && first + 5 < end && isBlank(bytes[first + 5])) {
                word = skipBlanks(bytes, first + 5, end);
            } else if (isWord(bytes, first, end, "class")) {
                return first;
            }
            return isWord(bytes, word, end, "def") ? first : NONE_HERE;
        }

        private boolean isWord(byte[] bytes, int start, int end, String word) {
            int next = start + word.length();
            return next < end && startsWith(bytes, start, end, word) && isBlank(bytes[next]);
        }
    },

    /** Headings with number signs. */
    MARKDOWN {
        @Override
        int begin(byte[] bytes, int start, int end) {
            int sign = start;
            while (sign < end && sign < start + 3 && bytes[sign] == ' ') {
                sign++;
            }
            int next = sign;
            while (next < end && bytes[next] == '#') {
                next++;
            }
            int level = next - sign;
            return level >= 1 && level <= 6 && next < end && isBlank(bytes[next]) ? start : NONE_HERE;
        }
    },

    /** Every line that begins with a letter, as git does it for whatever it has no rules for. */
    SCRIPT {
        @Override
        int begin(byte[] bytes, int start, int end) {
            boolean counts = start < end && (isLetter(bytes[start]) || bytes[start] == '_' || bytes[start] == '$');
            return counts ? start : NONE_HERE;
        }
    },

    /** None. */
    NONE {
        @Override
        int begin(byte[] bytes, int start, int end) {
            return NONE_HERE;
        }
    };

    /** That a line is no heading. */
    static final int NONE_HERE = -1;

    /** A line that begins so is one of a body; git asks for no end of the word, so {@code double} is among them. */
    private static final String[] STATEMENTS = {
        "catch", "do", "for", "if", "instanceof", "new", "return", "switch", "throw", "while"
    };

    private static final Set<String> TYPES = Set.of("class", "enum", "interface", "record");

    /** The rules for a file, by the end of its name. */
    public static Headings of(String path) {
        return switch (path.substring(Math.max(0, path.lastIndexOf('.')))) {
            case ".java" -> JAVA;
            case ".py" -> PYTHON;
            case ".md", ".markdown" -> MARKDOWN;
            case ".js", ".jsx", ".mjs", ".cjs", ".ts", ".tsx" -> SCRIPT;
            default -> NONE;
        };
    }

    /**
     * Where in a line its heading begins, or {@link #NONE_HERE}.
     *
     * @param start where the line begins in the bytes
     * @param end where it ends, its line end not included
     */
    abstract int begin(byte[] bytes, int start, int end);

    private static int skipBlanks(byte[] bytes, int start, int end) {
        int next = start;
        while (next < end && isBlank(bytes[next])) {
            next++;
        }
        return next;
    }

    private static boolean startsWith(byte[] bytes, int start, int end, String word) {
        if (end - start < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] bytes, char wanted, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static String text(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isOfName(byte b) {
        return isLetter(b) || isDigit(b) || b == '_';
    }

    private static boolean beginsType(byte b) {
        return isLetter(b) || b == '_' || b == '<' || b == '>' || b == '&';
    }

    private static boolean isOfType(byte b) {
        return isOfName(b)
                || b == '<'
                || b == '>'
                || b == '&'
                || b == '['
                || b == ']'
                || b == '?'
                || b == '.'
                || b == ',';
    }
}
