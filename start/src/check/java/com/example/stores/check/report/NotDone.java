package com.example.stores.check.report;

/** Something is not done yet: what to do, why, and where to look. */
public final class NotDone extends RuntimeException {
    private final transient Advice advice;

    public NotDone(Advice advice) {
        super(advice.hint());
        this.advice = advice;
    }

    public Advice advice() {
        return advice;
    }
}
