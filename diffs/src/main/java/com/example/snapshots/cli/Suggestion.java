package com.example.snapshots.cli;

import java.util.List;

/** What the user may have meant by a word that the tool does not know. */
final class Suggestion {
    /** One slip of the finger in this many characters still lets a word be known. */
    private static final int CHARACTERS_PER_SLIP = 3;

    private Suggestion() {}

    /** A question that follows an error, with the nearest of the known words; empty if none is near. */
    static String of(String word, List<String> known) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String other : known) {
            int distance = word.length() > 1 && other.startsWith(word) ? 0 : distance(word, other);
            if (distance < least && distance * CHARACTERS_PER_SLIP <= other.length()) {
                least = distance;
                nearest = other;
            }
        }
        return nearest == null ? "" : ". Did you mean " + nearest + "?";
    }

    /**
     * How many characters have to be added, deleted, replaced, or changed with their neighbour.
     *
     * @see <a href="https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance">optimal string alignment distance</a>
     */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
