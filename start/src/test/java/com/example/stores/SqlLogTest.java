package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each statement is shown as it is sent: numbered, with its values, and with the method that caused it. */
class SqlLogTest {
    private static final String INSERT = "insert into stores (name,id) values (?,default)";
    private static final String SELECT = "select s1_0.id,s1_0.name from stores s1_0 where s1_0.id=?";

    private final Recording out = new Recording();
    private SessionFactory sessions;

    @BeforeEach
    void open() {
        sessions = Database.configuration(out.output())
                .managedClasses(Store.class, Item.class)
                .createEntityManagerFactory();
    }

    @AfterEach
    void close() {
        sessions.close();
    }

    private void assertPrints(String... lines) {
        assertEquals(List.of(lines), out.lines());
    }

    @Test
    void theCreationOfTheTablesIsNotShown() {
        assertEquals(0, sessions.getStatistics().getPrepareStatementCount());
        assertPrints();
    }

    @Test
    void aStatementIsShownWithItsValuesAndItsMethod() {
        sessions.inTransaction(SqlLogTest::saveTwo);
        assertEquals(2, sessions.getStatistics().getPrepareStatementCount());
        assertEquals(2, out.statements().size());
        assertEquals(
                "       -- with 'One', from SqlLogTest.saveTwo", out.lines().get(1));
        assertEquals(
                "       -- with 'Two', from SqlLogTest.saveTwo", out.lines().get(3));
    }

    private static void saveTwo(Session session) {
        session.persist(new Store("One"));
        session.persist(new Store("Two"));
    }

    @Test
    void aLambdaHasTheNameOfTheMethodThatItStandsIn() {
        sessions.inSession(session -> {
            Runnable within = () -> session.find(Store.class, 7);
            within.run();
        });
        assertPrints(
                "   [1] " + SELECT, "       -- with 7, from SqlLogTest.aLambdaHasTheNameOfTheMethodThatItStandsIn");
    }

    /** The compiler of Eclipse calls a lambda so, whatever method it stands in. */
    private static void lambda$0(Session session) {
        session.find(Store.class, 7);
    }

    @Test
    void aLambdaOfEclipseHasItToo() {
        sessions.inSession(SqlLogTest::lambda$0);
        assertPrints("   [1] " + SELECT, "       -- with 7, from SqlLogTest.aLambdaOfEclipseHasItToo");
    }

    @Test
    void whatACommitSendsIsOfNoMethod() {
        sessions.inTransaction(session -> session.persist(new Store("One")));
        rename(session -> {});
        assertEquals(
                "       -- with 'Other', 1, from the commit",
                out.lines().get(out.lines().size() - 1));
    }

    @Test
    void whatAFlushSendsIsOfTheMethodThatCallsIt() {
        sessions.inTransaction(session -> session.persist(new Store("One")));
        rename(SqlLogTest::flush);
        assertEquals(
                "       -- with 'Other', 1, from SqlLogTest.flush",
                out.lines().get(out.lines().size() - 1));
    }

    /** The models have no setter for a name. */
    private void rename(Consumer<Session> afterwards) {
        sessions.inTransaction(session -> {
            Store store = session.find(Store.class, 1);
            setName(store);
            afterwards.accept(session);
        });
    }

    private static void setName(Store store) {
        try {
            var name = Store.class.getDeclaredField("name");
            name.setAccessible(true);
            name.set(store, "Other");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void flush(Session session) {
        session.flush();
    }

    @Test
    void whatIsRefusedIsShown() {
        assertThrows(
                ConstraintViolationException.class,
                () -> sessions.inTransaction(session -> {
                    session.persist(new Store("One"));
                    session.persist(new Store("One"));
                }));
        assertEquals(2, out.statements().size());
    }

    @Test
    void theLessonShowsWhatHibernateCounts() {
        Recording lesson = new Recording();
        new Lesson().run(lesson.output());
        int sent = lesson.statements().size();
        assertTrue(sent > 0);
        assertEquals(
                sent + " SQL statements were sent.",
                lesson.lines().get(lesson.lines().size() - 1));
        for (int number = 1; number <= sent; number++) {
            assertTrue(lesson.text().contains("\n   [" + number + "] "), "statement " + number);
        }
        assertFalse(lesson.text().contains("from elsewhere"), lesson.text());
    }
}
