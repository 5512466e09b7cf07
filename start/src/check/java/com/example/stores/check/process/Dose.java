package com.example.stores.check.process;

/** How much a learner wants to be told of what is not done. */
public enum Dose {
    /** What to look at, and why. */
    USUAL,
    /** The lines to write, too. */
    HINT,
    /** The whole change, too. */
    SOLUTION
}
