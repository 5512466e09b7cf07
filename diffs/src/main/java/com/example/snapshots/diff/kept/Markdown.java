package com.example.snapshots.diff.kept;

import com.example.snapshots.files.Escape;
import com.example.snapshots.files.SurrogateEscape;

/** Writes names into Markdown so that nothing in them is taken for markup. */
final class Markdown {
    private static final String AS_THEY_ARE = "-._~/";

    private Markdown() {}

    /** A name as code, on one line; also in a table. */
    static String code(String name) {
        if (isPlain(name)) {
            return "`" + name + "`";
        }
        String shown = Escape.name(name);
        String fence = "`";
        while (shown.contains(fence)) {
            fence += "`";
        }
        String blank = fence.length() > 1 || shown.startsWith(" ") ? " " : "";
        return (fence + blank + shown + blank + fence).replace("|", "\\|");
    }

    /** Whether a name holds letters, digits and such alone, as nearly all do. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '`' || c == '|') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** A link to a file, its path relative and with slashes. */
    static String link(String text, String path) {
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
