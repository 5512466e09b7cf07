package com.example.snapshots.docs.numbers;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture of pairs of numbers, each pair on a line of its own, on an axis that grows tenfold from mark to mark: a long
 * line is a large difference.
 *
 * @param title what is counted
 * @param first what the first number of each pair belongs to
 * @param second what the second one belongs to
 * @param pairs from the top to the bottom
 */
record PairChart(String title, String first, String second, List<Pair> pairs) implements Picture {
    private static final int WIDTH = 480;
    private static final int LEFT = 262;
    private static final int RIGHT = 456;
    private static final int TOP = 92;
    private static final int ROW = 30;

    private static final String LIGHT = """
            .between { stroke: #6e7781; stroke-width: 2 }
            .first { fill: #175cd3 }
            .second { fill: #ffffff; stroke: #b42318; stroke-width: 3 }
            """;
    private static final String DARK = """
            .between { stroke: #9198a1 }
            .first { fill: #79b8ff }
            .second { fill: #0d1117; stroke: #ff8a80 }
            """;

    /** What two numbers belong to, and the numbers, which are at least 1. */
    record Pair(String name, int first, int second) {}

    @Override
    public String description() {
        return title + ", " + first + " against " + second + ". "
                + pairs.stream()
                        .map(pair -> pair.name() + ": " + pair.first() + ", " + pair.second())
                        .collect(Collectors.joining("; "))
                + ".";
    }

    @Override
    public String svg() {
        int bottom = TOP + ROW * pairs.size();
        StringBuilder svg = new StringBuilder();
        svg.append(Svg.begin(WIDTH, bottom + 30, title, description(), Svg.style(14, LIGHT, DARK)))
                .append(Svg.text("title", 12, 26, "start", title));
        legend(svg);
        for (int number = 1; number <= top(); number *= 10) {
            svg.append(Svg.grid(x(number), TOP - 14, x(number), bottom));
            svg.append(Svg.text("", x(number), bottom + 20, "middle", String.valueOf(number)));
        }
        for (int i = 0; i < pairs.size(); i++) {
            row(svg, pairs.get(i), TOP + ROW * i);
        }
        return svg.append(Svg.END).toString();
    }

    private void legend(StringBuilder svg) {
        svg.append(dot(20, 50)).append(Svg.text("", 34, 55, "start", first));
        svg.append(square(160, 50)).append(Svg.text("", 176, 55, "start", second));
    }

    private void row(StringBuilder svg, Pair pair, int y) {
        svg.append(Svg.text("", 12, y + 5, "start", pair.name()));
        svg.append("<line class=\"between\" x1=\"" + x(pair.first()) + "\" y1=\"" + y + "\" x2=\"" + x(pair.second())
                + "\" y2=\"" + y + "\"/>\n");
        svg.append(square(x(pair.second()), y)).append(dot(x(pair.first()), y));
    }

    private static String dot(int x, int y) {
        return "<circle class=\"first\" cx=\"" + x + "\" cy=\"" + y + "\" r=\"5\"/>\n";
    }

    /** Larger than a dot, so that both are seen where the numbers are the same. */
    private static String square(int x, int y) {
        return "<rect class=\"second\" x=\"" + (x - 9) + "\" y=\"" + (y - 9) + "\" width=\"18\" height=\"18\"/>\n";
    }

    private int top() {
        return LogScale.top(pairs.stream()
                .mapToInt(pair -> Math.max(pair.first(), pair.second()))
                .max()
                .orElse(1));
    }

    private int x(int number) {
        return new LogScale(1, top(), LEFT, RIGHT).place(number);
    }
}
