package com.example.snapshots.docs.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
        LineChart chart = new LineChart(
                sizes,
                List.of(
                        new LineChart.Line("a", List.of(1, 1, 1)),
                        new LineChart.Line("b", List.of(1, 1, 1)),
                        new LineChart.Line("c", List.of(2, 2, 2)),
                        new LineChart.Line("d", List.of(11, 101, 1001))));
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
        LineChart chart =
                new LineChart(List.of(10, 100, 1000), List.of(new LineChart.Line("a", List.of(10, 100, 1000))));
        assertTrue(chart.svg().contains("d=\"M52 193 L202 123 L352 54\""), chart.svg());
    }

    @Test
    void aPairIsWhereItsNumbersAre() {
        PairChart chart = new PairChart(
                "Statements", "Old", "New", List.of(new PairChart.Pair("a", 1, 1000), new PairChart.Pair("b", 10, 10)));
        assertTrue(
                chart.svg().contains("<line class=\"between\" x1=\"262\" y1=\"92\" x2=\"456\" y2=\"92\"/>"),
                chart::svg);
        assertTrue(chart.svg().contains("<circle class=\"first\" cx=\"327\" cy=\"122\" r=\"5\"/>"), chart::svg);
        assertEquals("Statements, Old against New. a: 1, 1000; b: 10, 10.", chart.description());
    }

    /** In the font of the picture a letter takes 7 of its units, more or less. */
    @Test
    void noNameReachesIntoThePairs() throws Exception {
        String svg = Files.readString(Path.of("..", "docs", "img", "both.svg"));
        Matcher name = Pattern.compile("<text x=\"12\"[^>]*>([^<]*)<").matcher(svg);
        List<String> names = new ArrayList<>();
        while (name.find()) {
            names.add(name.group(1));
        }
        assertTrue(names.size() > 10, names::toString);
        names.forEach(each -> assertTrue(12 + 7 * each.length() < 262 - 9, each));
    }
}
