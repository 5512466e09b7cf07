package com.example.snapshots.diff;

import java.nio.charset.StandardCharsets;

/** Writes names into Markdown so that nothing in them is taken for markup. */
final class Markdown {
    private static final String AS_THEY_ARE = "-._~/";

    private Markdown() {}

    /** A name as code, on one line; also in a table. */
    static String code(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                shown.append(String.format("\\x%02X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        String fence = "`";
        while (shown.indexOf(fence) >= 0) {
            fence += "`";
        }
        String blank = fence.length() > 1 || shown.indexOf(" ") == 0 ? " " : "";
        return (fence + blank + shown + blank + fence).replace("|", "\\|");
    }

    /** A link to a file, its path relative and with slashes. */
    static String link(String text, String path) {
        StringBuilder target = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || AS_THEY_ARE.indexOf(b) >= 0);
            target.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return "[" + text + "](" + target + ")";
    }
}
