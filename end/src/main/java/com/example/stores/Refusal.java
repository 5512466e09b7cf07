package com.example.stores;

import org.hibernate.exception.ConstraintViolationException;

/** What the database says when it refuses a change. */
public final class Refusal {

    private Refusal() {}

    /** The first line of the message, without the SQL that H2 repeats behind it. */
    public static String reason(ConstraintViolationException refused) {
        String message = refused.getSQLException().getMessage();
        return message.lines().findFirst().orElseThrow().replace("; SQL statement:", "");
    }
}
