package com.example.snapshots.diff.kept;

import com.example.snapshots.files.Escape;
import com.example.snapshots.files.SurrogateEscape;

/** Writes names into Markdown so that nothing in them is taken for markup. */
public final class Markdown {
    private static final String AS_THEY_ARE = "-._~/";

    private Markdown() {}

    /** A name as code, on one line, in a cell of a table. */
    public static String cell(String name) {
        // A bar ends a cell also in code, but for a backslash, and a backslash before that would take its place.
        return name.contains("\\|") ? inNumbers(Escape.name(name)) : code(name).replace("|", "\\|");
    }

    private static String inNumbers(String shown) {
        StringBuilder code = new StringBuilder("<code>");
        shown.codePoints().forEach(c -> {
            if (c < 0x80 && !Character.isLetterOrDigit(c)) {
                code.append("&#").append(c).append(';');
            } else {
                code.appendCodePoint(c);
            }
        });
        return code.append("</code>").toString();
    }

    /** A name as code, on one line. */
    public static String code(String name) {
        if (!name.isEmpty() && Escape.isPlain(name, " `|")) {
            return "`" + name + "`";
        }
        String shown = Escape.name(name);
        String fence = "`";
        while (shown.contains(fence)) {
            fence += "`";
        }
        String blank = fence.length() > 1 || shown.startsWith(" ") ? " " : "";
        return fence + blank + shown + blank + fence;
    }

    /** A link to a file, its path relative and with slashes. */
    public static String link(String text, String path) {
        StringBuilder target = new StringBuilder();
        for (byte b : SurrogateEscape.bytes(path)) {
            if (b > 0 && (Character.isLetterOrDigit(b) || AS_THEY_ARE.indexOf(b) >= 0)) {
                target.append((char) b);
            } else {
                target.append(String.format("%%%02X", b));
            }
        }
        return "[" + text + "](" + target + ")";
    }
}
