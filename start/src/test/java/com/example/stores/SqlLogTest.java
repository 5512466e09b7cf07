package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.SqlLog;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

class SqlLogTest {

    @Test
    void numbersTheStatementsAsTheyAreSent() {
        Recording out = new Recording();
        SqlLog log = new SqlLog(out.output());
        assertEquals("select 1", log.inspect("select 1"), "the statement is sent as it is");
        log.inspect("select 2");
        assertEquals(List.of("   [1] select 1", "   [2] select 2"), out.lines());
    }

    @Test
    void countsWhatHibernateCounts() {
        Recording out = new Recording();
        new Lesson().run(out.output());
        int sent = out.statements().size();
        assertTrue(sent > 0);
        assertEquals(
                sent + " SQL statements were sent.", out.lines().get(out.lines().size() - 1));
        for (int number = 1; number <= sent; number++) {
            assertTrue(out.text().contains("\n   [" + number + "] "), "statement " + number);
        }
    }

    @Test
    void doesNotCountTheCreationOfTheTables() {
        Recording out = new Recording();
        try (SessionFactory sessions = Database.configuration(out.output())
                .managedClasses(Store.class, Item.class)
                .createEntityManagerFactory()) {
            assertEquals(0, sessions.getStatistics().getPrepareStatementCount());
            assertEquals("", out.text());
            sessions.inTransaction(session -> session.persist(new Store("One")));
            assertEquals(1, sessions.getStatistics().getPrepareStatementCount());
            assertEquals(1, out.statements().size());
        }
    }
}
