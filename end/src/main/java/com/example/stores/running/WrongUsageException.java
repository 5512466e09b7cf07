package com.example.stores.running;

/** The command line asks for what is not there; the message says what. */
public final class WrongUsageException extends RuntimeException {
    public WrongUsageException(String message) {
        super(message);
    }
}
