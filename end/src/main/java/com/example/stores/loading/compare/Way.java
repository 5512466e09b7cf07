package com.example.stores.loading.compare;

import java.util.function.ToLongFunction;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * One way to answer a question. What it returns is the number of characters that the answer would print, so that it
 * has to read all of it, and all ways to one question can be seen to give the same.
 */
public record Way(String name, boolean eagerMapping, ToLongFunction<Session> answer) {

    static Way of(String name, ToLongFunction<Session> answer) {
        return new Way(name, false, answer);
    }

    static Way eager(ToLongFunction<Session> answer) {
        return new Way("eager", true, answer);
    }

    static Way jdbc(ReturningWork<Long> answer) {
        return of("JDBC by hand", session -> session.doReturningWork(answer));
    }
}
