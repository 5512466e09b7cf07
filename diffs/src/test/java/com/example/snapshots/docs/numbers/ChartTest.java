package com.example.snapshots.docs.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The chart can be read: nothing lies on top of something else, or beyond the edge. */
class ChartTest {
    @Test
    void namesThatWouldLieOnEachOtherAreMovedApart() {
        List<Integer> sizes = List.of(10, 100, 1000);
        Chart chart = new Chart(
                sizes,
                List.of(
                        new Chart.Line("a", List.of(1, 1, 1)),
                        new Chart.Line("b", List.of(1, 1, 1)),
                        new Chart.Line("c", List.of(2, 2, 2)),
                        new Chart.Line("d", List.of(11, 101, 1001))));
        List<Integer> heights = new ArrayList<>();
        Matcher name =
                Pattern.compile("y=\"(\\d+)\" text-anchor=\"start\">[a-d]<").matcher(chart.svg());
        while (name.find()) {
            heights.add(Integer.valueOf(name.group(1)));
        }
        assertEquals(4, heights.size());
        Collections.sort(heights);
        for (int i = 1; i < heights.size(); i++) {
            assertTrue(heights.get(i) - heights.get(i - 1) >= 15, heights::toString);
        }
        assertTrue(heights.get(0) > 40 && heights.get(3) < 320, heights::toString);
    }

    @Test
    void aTenfoldNumberIsAsFarAwayAtEachPlace() {
        Chart chart = new Chart(List.of(10, 100, 1000), List.of(new Chart.Line("a", List.of(10, 100, 1000))));
        assertTrue(chart.svg().contains("d=\"M52 193 L202 123 L352 54\""), chart.svg());
    }
}
