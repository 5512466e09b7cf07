package com.example.stores.loading.compare;

import com.example.stores.running.Output;
import com.example.stores.running.Step;
import com.example.stores.running.WrongUsageException;
import java.util.List;
import java.util.Map;

/**
 * All the ways in one table: what each sends and reads, and what JDBC written by hand needs for the same answer.
 *
 * <p>SQLAlchemy: counted there by a listener for the event {@code before_cursor_execute}.
 */
public final class Compare implements Step {
    private static final List<Integer> USUAL_SIZES = List.of(10, 100, 1000);
    private static final int MOST_STORES = 10_000;

    @Override
    public String about() {
        return "All of these in one table; compare 5000 for another size";
    }

    @Override
    public void run(Output out) {
        compare(out, USUAL_SIZES);
    }

    @Override
    public void run(Output out, List<String> arguments) {
        compare(out, arguments.isEmpty() ? USUAL_SIZES : List.of(size(String.join(" ", arguments))));
    }

    private static int size(String given) {
        if (!given.matches("[1-9][0-9]{0,4}") || Integer.parseInt(given) > MOST_STORES) {
            throw new WrongUsageException("\"compare\" takes a whole number of stores from 1 to " + MOST_STORES
                    + ", and \"" + given + "\" is none.");
        }
        return Integer.parseInt(given);
    }

    private static void compare(Output out, List<Integer> sizes) {
        out.line("COMPARE: What does each way send and read, where each store has 20 items?");
        List<Map<Way, Counts>> results =
                sizes.stream().map(stores -> Counts.measure(stores, 20)).toList();
        Table table = new Table(out, sizes.size());
        out.line("");
        table.titles("statements", "rows read", "entities loaded");
        table.row("stores", sizes, sizes, sizes);
        for (Question question : Questions.ALL) {
            out.line("");
            out.line(question.text());
            for (Way way : question.ways()) {
                List<Counts> counts =
                        results.stream().map(result -> result.get(way)).toList();
                table.row(
                        "  " + way.name(),
                        counts.stream().map(Counts::statements).toList(),
                        counts.stream().map(Counts::rows).toList(),
                        counts.stream().map(Counts::entities).toList());
            }
        }
        out.line("");
        out.line("Use it to choose: for each question, the best way sends and reads no more than JDBC by hand.");
        out.line("SQLAlchemy: there a listener for the event before_cursor_execute counts the statements.");
    }
}
