package com.example.snapshots.docs.states;

import com.example.snapshots.files.InputException;

/** A step whose patch does not fit what it should change. No state before it can be worked out. */
public final class StepException extends InputException {
    private static final long serialVersionUID = 1L;

    private final int number;

    StepException(int number, String message) {
        super(message);
        this.number = number;
    }

    /** The number of the step, from 1. */
    public int number() {
        return number;
    }
}
