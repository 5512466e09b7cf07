package com.example.snapshots.docs.numbers;

import com.example.snapshots.docs.page.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A picture of statements against stores, both on axes that grow tenfold from mark to mark: a line that goes up costs
 * statements for each store.
 *
 * @param sizes the numbers of stores
 * @param lines the lines, each with a number for each size
 */
record LineChart(List<Integer> sizes, List<Line> lines) implements Picture {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int LEFT = 52;
    private static final int RIGHT = 352;
    private static final int TOP = 44;
    private static final int BOTTOM = 262;

    /** So that lines are told apart without colours, too. */
    private static final List<String> DASHES = List.of("none", "9 4", "2 4", "9 4 2 4", "14 3", "5 5");

    private static final String LIGHT = """
            path { fill: none; stroke-width: 3 }
            .c0 { stroke: #b42318 } .c1 { stroke: #175cd3 } .c2 { stroke: #6d28d9 } .c3 { stroke: #067647 }
            .c4 { stroke: #93370d }
            """;
    private static final String DARK = """
            .c0 { stroke: #ff8a80 } .c1 { stroke: #79b8ff } .c2 { stroke: #c9a7ff } .c3 { stroke: #6ce9a6 }
            .c4 { stroke: #fdb022 }
            """;

    record Line(String name, List<Integer> numbers) {}

    @Override
    public String description() {
        List<String> parts = new ArrayList<>();
        for (Line line : lines) {
            String numbers = String.join(
                    ", ", line.numbers().stream().map(String::valueOf).toList());
            parts.add(line.name() + ": " + numbers);
        }
        String stores = String.join(", ", sizes.stream().map(String::valueOf).toList());
        return "SQL statements to load " + stores + " stores with their items. " + String.join("; ", parts) + ".";
    }

    @Override
    public String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(Svg.begin(WIDTH, HEIGHT, "SQL statements against stores", description(), Svg.style(15, LIGHT, DARK)))
                .append(Svg.text("title", 12, 26, "start", "SQL statements for all stores and their items"));
        axes(svg);
        List<Integer> labels = labels();
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<path class=\"c" + i + "\" stroke-dasharray=\"" + DASHES.get(i) + "\" d=\"" + path(lines.get(i))
                    + "\"/>\n");
            svg.append(Svg.text(
                    "", RIGHT + 10, labels.get(i), "start", lines.get(i).name()));
        }
        return svg.append(Svg.END).toString();
    }

    private void axes(StringBuilder svg) {
        for (int number = 1; number <= top(); number *= 10) {
            int y = y(number);
            svg.append(Svg.grid(LEFT, y, RIGHT, y));
            svg.append(Svg.text("", LEFT - 8, y + 5, "end", String.valueOf(number)));
        }
        for (int size : sizes) {
            svg.append(Svg.text("", x(size), BOTTOM + 24, "middle", String.valueOf(size)));
        }
        svg.append(Svg.text("", (LEFT + RIGHT) / 2, BOTTOM + 46, "middle", "stores"));
    }

    /** Where the names of the lines stand: at their ends, and apart from each other. */
    private List<Integer> labels() {
        List<Integer> order = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
            labels.add(y(last(lines.get(i))) + 5);
        }
        order.sort((a, b) -> Integer.compare(labels.get(b), labels.get(a)));
        int highest = HEIGHT;
        for (int i : order) {
            labels.set(i, Math.min(labels.get(i), highest - 18));
            highest = labels.get(i);
        }
        return labels;
    }

    private static int last(Line line) {
        return line.numbers().get(line.numbers().size() - 1);
    }

    private String path(Line line) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < sizes.size(); i++) {
            path.append(String.format(
                    Locale.ROOT,
                    "%s%d %d",
                    i == 0 ? "M" : " L",
                    x(sizes.get(i)),
                    y(line.numbers().get(i))));
        }
        return path.toString();
    }

    private int top() {
        return LogScale.top(lines.stream().mapToInt(LineChart::last).max().orElse(1));
    }

    private int x(int size) {
        return new LogScale(Collections.min(sizes), Collections.max(sizes), LEFT, RIGHT).place(size);
    }

    private int y(int number) {
        return new LogScale(1, top(), BOTTOM, TOP + 10).place(number);
    }
}
