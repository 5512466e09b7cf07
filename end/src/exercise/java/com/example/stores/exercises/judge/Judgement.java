package com.example.stores.exercises.judge;

/**
 * How an exercise is done.
 *
 * @param statements what was sent with the tables that the learner sees first; empty if nothing was
 * @param finding what keeps it from being done, its name; null if it is done
 * @param fact what was counted, or what is wrong
 * @param hint what to do about it; null if it is done
 */
record Judgement(String statements, String finding, String fact, String hint) {

    boolean done() {
        return finding == null;
    }
}
