package com.example.snapshots.diff.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MyersDiffTest {
    private static final int MOST_DISTINCT = 5000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 40})
    void aScriptIsRightAndAsShortAsCanBe(int distinctLines) throws PatchFailedException {
        Random random = new Random(distinctLines);
        for (int i = 0; i < 200; i++) {
            List<Integer> a = lines(random, random.nextInt(40), distinctLines);
            List<Integer> b = lines(random, random.nextInt(40), distinctLines);
            Patch<Integer> patch = patch(a, b);
            assertEquals(b, patch.applyTo(a));
            assertEquals(a.size() + b.size() - 2 * longestCommonSubsequence(a, b), length(patch), () -> a + " to " + b);
        }
    }

    @Test
    void aScriptIsRightAlsoWhereTheSearchForTheShortestIsGivenUp() throws PatchFailedException {
        List<Integer> a =
                new ArrayList<>(IntStream.range(0, MOST_DISTINCT).boxed().toList());
        List<Integer> b = new ArrayList<>(a);
        Collections.shuffle(b, new Random(1));
        List<Integer> half = new ArrayList<>(a);
        Collections.shuffle(half.subList(1000, 3500), new Random(2));
        for (List<Integer> other : List.of(b, half, half.subList(500, 4000))) {
            assertEquals(other, patch(a, other).applyTo(a));
            assertEquals(a, patch(other, a).applyTo(other));
        }
        int untouched = 2500;
        assertTrue(length(patch(a, half)) <= 2 * (a.size() - untouched));
    }

    private static Patch<Integer> patch(List<Integer> a, List<Integer> b) {
        return LineDiffer.patch(
                a.stream().mapToInt(Integer::intValue).toArray(),
                b.stream().mapToInt(Integer::intValue).toArray(),
                0,
                new int[MOST_DISTINCT]);
    }

    private static List<Integer> lines(Random random, int size, int distinct) {
        return IntStream.range(0, size).mapToObj(i -> random.nextInt(distinct)).toList();
    }

    private static int length(Patch<Integer> patch) {
        int length = 0;
        for (AbstractDelta<Integer> delta : patch.getDeltas()) {
            length += delta.getSource().size() + delta.getTarget().size();
        }
        return length;
    }

    private static int longestCommonSubsequence(List<Integer> a, List<Integer> b) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                longest[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[a.size()][b.size()];
    }
}
