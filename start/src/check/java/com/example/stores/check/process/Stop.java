package com.example.stores.check.process;

import com.example.stores.check.report.Advice;
import java.util.List;

/** Why a judgement was cut off, and what the learner can do about it. */
enum Stop {
    NEVER_ENDS(
            "Look for a loop or a call without an end. %s was still running after %s seconds.",
            "The check waits no longer for one thing, and has stopped it."),
    EXITS("Take System.exit out of %s.", "It ends the whole program, and here it ended the check."),
    ENDS("Look for what ends the program: it ended with exit code %s.", "The check ended with it, without a word."),
    OUT_OF_MEMORY(
            "Look for a loop that makes ever more objects: there is no memory left.", "The check has stopped it."),
    REFUSED("Take %s out of your code.", "It needs neither files nor other computers, and has no access here."),
    BREAKS("Look at what you changed last. The check itself fails: %s", "It cannot go on.");

    private static final String PAGE = "docs/08-common-mistakes.md#what-stops-the-check";

    private final String toDo;
    private final String why;

    Stop(String toDo, String why) {
        this.toDo = toDo;
        this.why = why;
    }

    Advice advice(Object... details) {
        return new Advice(name(), null, String.format(toDo, details), why, List.of(PAGE));
    }
}
