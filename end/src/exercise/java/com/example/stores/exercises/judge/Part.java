package com.example.stores.exercises.judge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * One caller of an exercise, and what its answer may cost.
 *
 * @param forWhom the caller in words, where an exercise has several; otherwise empty
 * @param caller calls the exercise and uses what it returns
 * @param data the tables that it runs with, the ones that the learner sees first
 * @param entities whether entities may be made
 * @param query the query that must be sent first, in HQL; null for any
 * @param ways the answer in JDBC written by hand, in each way that is a good one, the one that sends least first
 */
record Part(String forWhom, Call caller, List<Data> data, boolean entities, String query, List<Way> ways) {

    /** Calls the exercise in a session, or gives it the session factory. */
    interface Call {
        List<String> run(Attempt exercise, SessionFactory sessions, Data data);
    }

    /** Calls the exercise in a session. */
    interface CallInSession {
        List<String> run(Attempt exercise, Session session, Data data);
    }

    /** The answer, in lines, in JDBC written by hand. */
    interface Answer {
        List<String> of(Connection connection, Data data) throws SQLException;
    }

    /**
     * A good way to the answer.
     *
     * @param name how it reads, as "one join"
     */
    record Way(String name, Answer answer) {}

    static Part inSession(CallInSession caller, List<Data> data, Way... ways) {
        return outOfSession(
                (exercise, sessions, tables) ->
                        inOneSession(sessions, session -> caller.run(exercise, session, tables)),
                data,
                ways);
    }

    /**
     * Gives it a session, and no other one.
     *
     * @throws NotYet if there was a second connection
     */
    static List<String> inOneSession(SessionFactory sessions, Function<Session, List<String>> work) {
        List<String> answer = sessions.fromTransaction(work::apply);
        // A session without state is not counted among the sessions.
        if (sessions.getStatistics().getConnectCount() > 1) {
            throw new NotYet(Finding.SECOND_SESSION);
        }
        return answer;
    }

    static Part outOfSession(Call caller, List<Data> data, Way... ways) {
        return new Part("", caller, data, true, null, List.of(ways));
    }

    Part of(String whom) {
        return new Part(whom, caller, data, entities, query, ways);
    }

    Part withoutEntities() {
        return new Part(forWhom, caller, data, false, query, ways);
    }

    Part withQuery(String hql) {
        return new Part(forWhom, caller, data, entities, hql, ways);
    }
}
