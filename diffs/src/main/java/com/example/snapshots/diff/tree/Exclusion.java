package com.example.snapshots.diff.tree;

import com.example.snapshots.files.InputException;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/**
 * A pattern of files that are left out on purpose.
 *
 * @param pattern in the format of gitignore, relative to the snapshots
 * @param reason why, as a sentence for the index; empty if there is nothing to say
 * @see <a href="https://git-scm.com/docs/gitignore#_pattern_format">gitignore, pattern format</a>
 */
public record Exclusion(String pattern, String reason) {
    /**
     * @throws InputException if the pattern is none: empty, a comment, or malformed
     */
    FastIgnoreRule rule() throws InputException {
        FastIgnoreRule rule = new FastIgnoreRule(pattern);
        if (rule.isEmpty()) {
            throw new InputException("Not a gitignore pattern: --exclude '" + pattern + "'");
        }
        return rule;
    }
}
