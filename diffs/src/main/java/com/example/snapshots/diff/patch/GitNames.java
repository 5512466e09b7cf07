package com.example.snapshots.diff.patch;

import java.util.regex.Pattern;

/**
 * The names that git refuses on every system, because one of them would take such a file for git's own: it applies no diff
 * of a file that is called so, or lies in a folder that is. A link must not take the place of .gitmodules either.
 *
 * <p>Git looks for what HFS+ would take for them on macOS alone, and for what Windows forbids on Windows alone. Both are
 * among these where some git refuses them: the index is to be the same everywhere.
 *
 * @see <a href="https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS">core.protectNTFS,
 *     core.protectHFS</a>
 */
final class GitNames {
    // Windows passes over blanks and dots at the end of a name, and takes what follows a colon for a part of the file.
    private static final Pattern FOLDER = Pattern.compile("(?is)(?:\\.git|git~1)[ .]*(?:[:\\\\/].*)?");
    private static final Pattern MODULES = Pattern.compile("(?is)\\.gitmodules/.*|"
            + "(?:\\.gitmodules|gitmod~[1-4]|gi7eba~[1-9]|gi7eb~[1-9]\\d|gi7e~[1-9]\\d{2}|gi7~[1-9]\\d{3}"
            + "|gi~[1-9]\\d{4}|g~[1-9]\\d{5}|~[1-9]\\d{6})[ .]*(?::.*)?");

    /** What HFS+ passes over in a name. */
    private static final Pattern UNSEEN_BY_HFS =
            Pattern.compile("[\\u200c-\\u200f\\u202a-\\u202e\\u206a-\\u206f\\ufeff]");

    private static final char FIRST_UNSEEN = 0x200C;

    private GitNames() {}

    /**
     * Whether git refuses a name.
     *
     * @param path relative to the snapshot, with slashes
     * @param isLink whether it is a link in one of the snapshots
     */
    static boolean refuses(String path, boolean isLink) {
        if (!mayBe(path)) {
            return false;
        }
        String seen = UNSEEN_BY_HFS.matcher(path).replaceAll("");
        int start = 0;
        do {
            String rest = seen.substring(start);
            if (FOLDER.matcher(rest).matches()
                    || isLink && MODULES.matcher(rest).matches()) {
                return true;
            }
            start = seen.indexOf('/', start) + 1;
        } while (start > 0);
        return false;
    }

    /** Nearly all paths end here: they have no tilde, no ".g" and nothing that cannot be seen. */
    private static boolean mayBe(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean isDot = c == '.' && i + 1 < path.length() && (path.charAt(i + 1) | ' ') == 'g';
            if (isDot || c == '~' || c >= FIRST_UNSEEN) {
                return true;
            }
        }
        return false;
    }
}
