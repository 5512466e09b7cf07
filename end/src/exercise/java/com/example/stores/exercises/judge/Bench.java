package com.example.stores.exercises.judge;

import com.example.stores.Database;
import com.example.stores.models.Models;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.SentStatement;
import com.example.stores.running.SqlLog;
import com.example.stores.running.WatchedConnections;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.QuerySettings;
import org.hibernate.stat.Statistics;

/** A database in which exercises and their answers by hand run, each with tables that are filled anew. */
final class Bench implements AutoCloseable {
    private static final int MOST_STATEMENTS = 12;
    private static final Output SILENCE = new Output(new PrintStream(OutputStream.nullOutputStream()));

    private final Map<List<Object>, Run> byHand = new HashMap<>();
    private final List<SentStatement> sent = new ArrayList<>();
    private boolean isSpent;
    private final SessionFactory sessions = Database.configuration(SILENCE)
            .managedClasses(Models.ALL)
            // With it, a limit is lost in a query that has run without one before (Hibernate 7.4).
            .property(QuerySettings.QUERY_PLAN_CACHE_ENABLED, false)
            .property(JdbcSettings.CONNECTION_PROVIDER, new WatchedConnections(sent::add))
            .createEntityManagerFactory();

    /**
     * What came of one run.
     *
     * @param answer the lines of the answer
     * @param sent what was sent and read for it, up to the commit
     * @param firstStatement the SQL of the first statement; empty if there was none
     * @param tables the rows of the tables afterwards
     * @param leftOpen whether there are sessions that nobody has closed
     */
    record Run(List<String> answer, Sent sent, String firstStatement, List<String> tables, boolean leftOpen) {}

    Run run(Data data, Function<SessionFactory, List<String>> work) {
        fill(data);
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        sent.clear();
        List<String> answer;
        boolean leftOpen;
        try {
            answer = work.apply(sessions);
        } finally {
            leftOpen = statistics.getSessionOpenCount() != statistics.getSessionCloseCount();
            isSpent = leftOpen || statistics.getConnectCount() > 1;
        }
        Sent counted = Sent.of(sent, statistics.getEntityLoadCount());
        return new Run(
                answer, counted, sent.isEmpty() ? "" : sent.get(0).sql(), leftOpen ? List.of() : tables(), leftOpen);
    }

    /** Whether the last run may have left something open, which holds locks. */
    boolean isSpent() {
        return isSpent;
    }

    /** The same answer in JDBC, which is worked out once. */
    Run byHand(Part.Way way, Data data) {
        return byHand.computeIfAbsent(
                List.of(way, data),
                any -> run(
                        data,
                        factory -> factory.fromTransaction(session -> session.doReturningWork(
                                connection -> way.answer().of(connection, data)))));
    }

    /** What is in the tables as long as nobody does anything. */
    List<String> tablesAtFirst(Data data) {
        fill(data);
        return tables();
    }

    /** The SQL that Hibernate makes of a query for stores. */
    String sqlOf(String query) {
        sent.clear();
        sessions.inTransaction(
                session -> session.createSelectionQuery(query, Store.class).getResultList());
        return sent.get(0).sql();
    }

    /** What the last run has sent, as the steps of the lesson print it; only the beginning if it is much. */
    String statements() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Output out = new Output(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        sent.stream().limit(MOST_STATEMENTS).forEach(new SqlLog(out));
        if (sent.size() > MOST_STATEMENTS) {
            out.line("   ... and " + (sent.size() - MOST_STATEMENTS) + " more");
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void fill(Data data) {
        sessions.inTransaction(session -> session.doWork(data::fill));
    }

    private List<String> tables() {
        return sessions.fromTransaction(session -> session.doReturningWork(Bench::tables));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet stores = statement.executeQuery("select id, name from stores order by id")) {
                while (stores.next()) {
                    rows.add(stores.getString(2) + " with id " + stores.getInt(1));
                }
            }
            try (ResultSet items = statement.executeQuery("select id, name, price, store_id from items order by id")) {
                while (items.next()) {
                    rows.add(items.getString(2) + " with id " + items.getInt(1) + " for "
                            + items.getBigDecimal(3).toPlainString() + " in store " + items.getInt(4));
                }
            }
        }
        return rows;
    }

    @Override
    public void close() {
        sessions.close();
    }
}
