package com.example.stores.check.report;

import java.util.List;

/**
 * How much of what is to do is done. Plain values, so that it can be sent to another process.
 *
 * @param things all things to do, in their order
 * @param count how many of them are done, from the first
 * @param advice what to do about the first one that is not done; null if all are done
 */
public record Verdict(List<String> things, int count, Advice advice) {

    public static Verdict allDone(List<String> things) {
        return new Verdict(things, things.size(), null);
    }

    /** Where so many things are done, and the next one is not; if all seem to be, the last one is not. */
    public static Verdict notDone(List<String> things, int count, Advice advice) {
        return new Verdict(things, Math.min(count, things.size() - 1), advice);
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
