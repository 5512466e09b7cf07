package com.example.stores.loading;

import com.example.stores.Database;
import com.example.stores.models.Item;
import com.example.stores.models.Models;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.SentStatement;
import com.example.stores.running.SqlLog;
import com.example.stores.running.WatchedConnections;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;

/** Stores with items, in a database of their own: what each loading step loads, and the counting of its statements. */
public final class SampleStores implements AutoCloseable {
    private static final Output SILENCE = new Output(new PrintStream(OutputStream.nullOutputStream()));

    private final int number;
    private final int itemsOfEach;
    private final List<SentStatement> sent = new ArrayList<>();
    private Consumer<SentStatement> log = statement -> {};
    private final SessionFactory sessions;

    /** The mapping files change what the annotations of the models say. */
    public SampleStores(int stores, int itemsOfEach, String... mappingFiles) {
        number = stores;
        this.itemsOfEach = itemsOfEach;
        sessions = Database.configuration(SILENCE)
                .managedClasses(Models.ALL)
                .mappingFiles(mappingFiles)
                .property(JdbcSettings.CONNECTION_PROVIDER, new WatchedConnections(this::keep))
                .createEntityManagerFactory();
        sessions.inTransaction(session -> session.doWork(connection -> fill(connection, stores, itemsOfEach)));
    }

    /**
     * Fills empty tables: "Store 1" with "Item 1.1" for 1.50, "Item 1.2" for 2.50, and so on.
     *
     * <p>In plain JDBC, because Hibernate cannot batch rows whose ids the database gives.
     */
    public static void fill(Connection connection, int stores, int itemsOfEach) throws SQLException {
        try (PreparedStatement store = connection.prepareStatement("insert into stores (name) values (?)");
                PreparedStatement item =
                        connection.prepareStatement("insert into items (name, price, store_id) values (?, ?, ?)");
                Statement index = connection.createStatement()) {
            for (int s = 1; s <= stores; s++) {
                store.setString(1, "Store " + s);
                store.executeUpdate();
                for (int i = 1; i <= itemsOfEach; i++) {
                    item.setString(1, "Item " + s + "." + i);
                    item.setBigDecimal(2, new BigDecimal(i + ".50"));
                    item.setInt(3, s);
                    item.addBatch();
                }
                item.executeBatch();
            }
            // PostgreSQL does not index a foreign key by itself, and would read the whole table for each store.
            index.execute("create index items_store_id on items (store_id)");
        }
    }

    public SessionFactory sessions() {
        return sessions;
    }

    public int number() {
        return number;
    }

    public int itemsOfEach() {
        return itemsOfEach;
    }

    private void keep(SentStatement statement) {
        sent.add(statement);
        log.accept(statement);
    }

    /** What was sent since the counts were cleared, by Hibernate and in JDBC by hand alike. */
    public List<SentStatement> sent() {
        return sent;
    }

    /** How many rows were read since then. */
    public long rows() {
        return sent.stream().mapToLong(SentStatement::rows).sum();
    }

    /**
     * Runs one part of a step in a session of its own: the SQL is numbered from 1, and counted at the end, also where the
     * part fails.
     */
    public void inSession(Output out, String formula, Consumer<Session> part) {
        inSession(out, UnaryOperator.identity(), formula, part);
    }

    /** The same with an inspector, which sees each statement before it is sent. */
    void inSession(Output out, UnaryOperator<String> inspector, String formula, Consumer<Session> part) {
        clearCounts();
        log = new SqlLog(out);
        try (Session session =
                sessions.withOptions().statementInspector(inspector).openSession()) {
            session.inTransaction(transaction -> part.accept(session));
        } finally {
            log = statement -> {};
            long count = sessions.getStatistics().getPrepareStatementCount();
            out.line("   " + count + (count == 1 ? " statement " : " statements ") + formula);
        }
    }

    /** The store and its items, sorted by name because the database promises no order. */
    public static String describe(Store store) {
        return store.getName() + ": "
                + store.getItems().stream().map(Item::getName).sorted().collect(Collectors.joining(", "));
    }

    public void clearCounts() {
        sessions.getStatistics().clear();
        sent.clear();
    }

    @Override
    public void close() {
        sessions.close();
    }
}
