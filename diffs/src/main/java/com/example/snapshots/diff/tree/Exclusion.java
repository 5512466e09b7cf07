package com.example.snapshots.diff.tree;

import java.util.Collection;
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
    private static final String ALL = "!*";

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

    /** Brings back all that the rules leave out. No constant: the first rule costs a short run 15 ms. */
    public static Exclusion ofNothing() {
        return new Exclusion(ALL, "");
    }

    /** Whether one of many brings back all that the rules leave out. */
    public static boolean bringAllBack(Collection<Exclusion> exclusions) {
        for (Exclusion exclusion : exclusions) {
            if (exclusion.pattern.equals(ALL)) {
                return true;
            }
        }
        return false;
    }

    FastIgnoreRule rule() {
        return IgnoreFile.rule(IgnoreFile.matchable(pattern));
    }
}
