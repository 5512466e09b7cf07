package com.example.stores.check.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How much of what is to do is done. Plain values, so that it can be sent to another process.
 *
 * @param things all things to do, in their order
 * @param count how many of them are done, from the first
 * @param advice what to do about the first one that is not done; null if all are done
 * @param seen what the judge has seen and the learner wants to see, too, in lines; empty as a rule
 */
public record Verdict(List<String> things, int count, Advice advice, String seen) {

    public static Verdict allDone(List<String> things) {
        return new Verdict(things, things.size(), null, "");
    }

    /** Where so many things are done, and the next one is not; if all seem to be, the last one is not. */
    public static Verdict notDone(List<String> things, int count, Advice advice) {
        return new Verdict(things, Math.min(count, things.size() - 1), advice, "");
    }

    /** What several judges say together: what is done comes first. */
    public static Verdict of(List<Verdict> verdicts) {
        List<String> things = new ArrayList<>();
        verdicts.forEach(verdict -> things.addAll(verdict.done()));
        int done = things.size();
        verdicts.forEach(verdict -> things.addAll(
                verdict.things().subList(verdict.count(), verdict.things().size())));
        Advice first = verdicts.stream()
                .map(Verdict::advice)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Verdict(things, done, first, "");
    }

    public Verdict withSeen(String lines) {
        return new Verdict(things, count, advice, lines);
    }

    public boolean allDone() {
        return advice == null;
    }

    /** The things that are done. */
    public List<String> done() {
        return things.subList(0, count);
    }

    /** The first thing that is not done; null if all are. */
    public String next() {
        return allDone() ? null : things.get(count);
    }
}
