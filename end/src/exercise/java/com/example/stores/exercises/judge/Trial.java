package com.example.stores.exercises.judge;

import com.example.stores.exercises.judge.Bench.Run;
import com.example.stores.exercises.judge.Part.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An exercise and one of its callers, tried with tables of several sizes. */
final class Trial {
    private final Part part;
    private final Attempt attempt;
    private final Attempt fresh;
    private final Bench bench;

    private final List<Data> data = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    /**
     * Makes one for several sizes.
     *
     * @param fresh for the last run: the same method of another loader
     */
    Trial(Part part, Attempt attempt, Attempt fresh, Bench bench) {
        this.part = part;
        this.attempt = attempt;
        this.fresh = fresh;
        this.bench = bench;
    }

    /**
     * Tries it with all tables.
     *
     * @param shown takes the first run, whose statements the learner sees
     * @return what was sent, in words
     * @throws NotYet if something is wrong, or too much
     */
    String run(List<String> shown) {
        for (Data tables : part.data()) {
            run(attempt, tables, shown);
            if (runs.size() > 1 && !isGood(runs.size() - 1, Sent::isWithin)) {
                // What grows is slow with large tables, and the rest is known.
                break;
            }
        }
        run(fresh, part.data().get(0).withOtherRows(), shown);
        mustBeGood(Sent::hasNoMoreStatementsThan, Finding.STATEMENTS, "statement", Sent::statementsByKind);
        mustBeGood(Sent::isWithin, Finding.ROWS, "row", sent -> Long.toString(sent.rows()));
        if (!part.entities() && runs.get(0).sent().entities() > 0) {
            throw new NotYet(Finding.ENTITIES, runs.get(0).sent().entities() + " entities");
        }
        return whatWasSent();
    }

    private void run(Attempt one, Data tables, List<String> shown) {
        Run run;
        try {
            run = bench.run(tables, sessions -> part.caller().run(one, sessions, tables));
        } finally {
            if (runs.isEmpty()) {
                shown.add((part.forWhom().isEmpty() ? "" : "   For " + part.forWhom() + ":\n") + bench.statements());
            }
        }
        data.add(tables);
        runs.add(run);
        if (run.leftOpen()) {
            throw new NotYet(Finding.LEFT_OPEN);
        }
        if (run.sent().statements() == 0) {
            throw new NotYet(Finding.NOTHING_SENT, tables.size());
        }
        Run byHand = bench.byHand(part.ways().get(0), tables);
        compare(run, byHand, tables);
        if (part.query() != null && !run.firstStatement().equals(bench.sqlOf(part.query()))) {
            throw new NotYet(Finding.QUERY);
        }
    }

    private void compare(Run run, Run byHand, Data tables) {
        try {
            Comparison.ofAnswers(run.answer(), byHand.answer(), tables.size());
            if (!run.tables().equals(byHand.tables())) {
                throw Comparison.ofTables(run.tables(), byHand.tables(), bench.tablesAtFirst(tables));
            }
        } catch (NotYet wrong) {
            throw runs.size() == 1 ? wrong : new NotYet(Finding.ONLY_FIRST, wrong.getMessage());
        }
    }

    private Sent byHand(Way way, int run) {
        return bench.byHand(way, data.get(run)).sent();
    }

    /** Whether there is a way by hand that sends no less. */
    private boolean isGood(int run, BiPredicate<Sent, Sent> isNoMore) {
        return part.ways().stream().anyMatch(way -> isNoMore.test(runs.get(run).sent(), byHand(way, run)));
    }

    private void mustBeGood(
            BiPredicate<Sent, Sent> isNoMore, Finding finding, String what, Function<Sent, String> number) {
        if (IntStream.range(0, runs.size()).allMatch(run -> isGood(run, isNoMore))) {
            return;
        }
        boolean grows = finding == Finding.STATEMENTS && isGood(0, isNoMore);
        // The way that sends least comes first.
        Way way = part.ways().get(0);
        throw new NotYet(
                grows ? Finding.GROWING : finding,
                numbers(run -> number.apply(runs.get(run).sent()), what),
                limits(run -> number.apply(byHand(way, run))));
    }

    /** As "11 statements for 10 stores, 101 for 100"; where the size makes no difference, the number alone. */
    private String numbers(Function<Integer, String> number, String what) {
        String first = number.apply(0);
        String whose = part.forWhom().isEmpty() ? "" : ", for " + part.forWhom();
        String begin = first.replaceFirst("^(\\d+)", "$1 " + what + (first.matches("1\\b.*") ? "" : "s"));
        List<Integer> sizes = sizes();
        if (sizes.stream().allMatch(run -> number.apply(run).equals(first))) {
            return begin + whose;
        }
        return begin + " for " + data.get(0).size() + ", "
                + sizes.stream()
                        .skip(1)
                        .map(run -> number.apply(run) + " for " + data.get(run).sizeInShort())
                        .collect(Collectors.joining(", "))
                + whose;
    }

    private String limits(Function<Integer, String> number) {
        return sizes().stream().map(number).distinct().collect(Collectors.joining(" and "));
    }

    /** The runs but for the last one, which is as the first one, with other rows. */
    private List<Integer> sizes() {
        return IntStream.range(0, runs.size() - 1).boxed().toList();
    }

    private String whatWasSent() {
        Sent sent = runs.get(0).sent();
        String whose = part.forWhom().isEmpty() ? "" : ", for " + part.forWhom();
        boolean isAsGood = part.ways().stream().anyMatch(way -> byHand(way, 0).isAsMuchAs(sent));
        return sent + (isAsGood ? ", as JDBC by hand" : ", less than JDBC by hand") + whose + "."
                + part.ways().stream()
                        .filter(way -> !byHand(way, 0).isAsMuchAs(sent))
                        .map(way -> " With " + way.name() + " it would be " + byHand(way, 0) + ", which is "
                                + (byHand(way, 0).isLessThan(sent) ? "less." : "more."))
                        .collect(Collectors.joining());
    }
}
