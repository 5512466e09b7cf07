package com.example.stores.check;

import java.util.List;

/**
 * How much of the relationship is done. Plain values, so that it can be sent to another process.
 *
 * @param done the things that are done, as {@link Judge#things()} names them, in that order
 * @param next the first thing that is not done; null if all are
 * @param advice what to do about it; null if all are done
 */
public record Verdict(List<String> done, String next, Advice advice) {

    public boolean allDone() {
        return advice == null;
    }
}
