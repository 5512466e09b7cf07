package com.example.snapshots.diff.tree;

import org.eclipse.jgit.ignore.FastIgnoreRule;

/**
 * A pattern of files that are left out on purpose; or, with an exclamation mark, of files that the rules leave out and
 * that are brought back.
 *
 * @param pattern in the format of gitignore, relative to the snapshots
 * @param reason why, as a sentence for the index; empty if there is nothing to say
 * @see <a href="https://git-scm.com/docs/gitignore#_pattern_format">gitignore, pattern format</a>
 */
public record Exclusion(String pattern, String reason) {
    /** Brings back all that the rules leave out. */
    public static final Exclusion NOTHING = new Exclusion("!*", "");

    /**
     * @throws IllegalArgumentException if the pattern is none: empty, a comment, or malformed
     */
    public Exclusion {
        if (IgnoreFile.rule(IgnoreFile.matchable(pattern)).isEmpty()) {
            throw new IllegalArgumentException("'" + pattern + "' is no pattern of gitignore");
        }
    }

    /** Whether it brings back, and does not leave out. */
    public boolean bringsBack() {
        return pattern.startsWith("!");
    }

    FastIgnoreRule rule() {
        return IgnoreFile.rule(IgnoreFile.matchable(pattern));
    }
}
