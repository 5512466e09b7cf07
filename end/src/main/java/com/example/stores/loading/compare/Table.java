package com.example.stores.loading.compare;

import com.example.stores.running.Output;
import java.util.List;

/** Prints groups of numbers in aligned columns. */
final class Table {
    private static final int NAME_WIDTH = 16;
    private static final int NARROWEST_COLUMN = 8;
    private static final int WIDEST_TITLE = 17;

    private final Output out;
    private final int columns;
    private final int columnWidth;

    /** Each title stands above so many columns. */
    Table(Output out, int columns) {
        this.out = out;
        this.columns = columns;
        this.columnWidth = Math.max(NARROWEST_COLUMN, WIDEST_TITLE / columns);
    }

    void titles(String... titles) {
        StringBuilder line = new StringBuilder(" ".repeat(NAME_WIDTH));
        for (String title : titles) {
            line.append(right(title, columns * columnWidth));
        }
        out.line(line.toString());
    }

    void row(String name, List<?>... groups) {
        StringBuilder line = new StringBuilder(name + " ".repeat(NAME_WIDTH - name.length()));
        for (List<?> group : groups) {
            group.forEach(number -> line.append(right(number.toString(), columnWidth)));
        }
        out.line(line.toString());
    }

    private static String right(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }
}
