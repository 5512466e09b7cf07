package com.example.snapshots.cli;

/** A command line that the tool does not understand. The message is one line that says what is wrong with it. */
class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong, without a full stop
     */
    UsageException(String message) {
        super(message);
    }
}
