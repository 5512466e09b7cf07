package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import jakarta.persistence.Entity;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.h2.tools.Server;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.util.RestoreSystemProperties;

/** Runs on one server do not disturb each other and leave nothing behind: on {@code jdbc.url}, or on a server of H2. */
@RestoreSystemProperties
class ServerTest {
    private Server h2;
    private Connection observer;
    private Set<String> schemasBefore;

    @BeforeEach
    void findOrStartAServer() throws SQLException {
        if (System.getProperty("jdbc.url") == null) {
            h2 = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
            System.setProperty("jdbc.url", "jdbc:h2:tcp://127.0.0.1:" + h2.getPort() + "/mem:" + UUID.randomUUID());
            System.setProperty("jdbc.user", "me");
            System.setProperty("jdbc.password", "secret");
        }
        observer = DriverManager.getConnection(
                System.getProperty("jdbc.url"), System.getProperty("jdbc.user"), System.getProperty("jdbc.password"));
        schemasBefore = lessonSchemas();
    }

    @AfterEach
    void stopTheServer() throws SQLException {
        observer.close();
        if (h2 != null) {
            h2.stop();
        }
    }

    @Test
    void twoRunsAtOnceDoNotDisturbEachOther() throws Exception {
        CompletableFuture<String> other = CompletableFuture.supplyAsync(ServerTest::lesson);
        assertEquals(lesson(), other.get());
        assertNothingIsLeft();
    }

    @Test
    void aRunHasASchemaOfItsOwn() throws Exception {
        try (SessionFactory ones = sessions();
                SessionFactory others = sessions()) {
            assertTrue(newSchemas().size() >= 2);
            ones.inTransaction(session -> session.persist(new Store("Furniture Store")));
            others.inTransaction(session -> session.persist(new Store("Furniture Store")));
        }
        assertNothingIsLeft();
    }

    @Test
    void aRunThatFailsLeavesNothing() throws Exception {
        assertThrows(NumberFormatException.class, () -> {
            try (SessionFactory sessions = sessions()) {
                sessions.inTransaction(session -> {
                    session.persist(new Store("Furniture Store"));
                    Integer.parseInt("not a number");
                });
            }
        });
        assertNothingIsLeft();
    }

    @Test
    void aRunThatCannotStartLeavesNothing() throws Exception {
        Process failing = Program.start(CannotStart.class, List.of());
        String printed = new String(failing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(failing.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, failing.waitFor(), errors);
        // On a machine that is very busy the server may not answer within the time that a run gives it.
        assertEquals("connected", printed, errors);
        assertNothingIsLeft();
    }

    /** A run whose models Hibernate refuses, when the server has been reached. */
    static final class CannotStart {
        public static void main(String[] arguments) {
            HibernatePersistenceConfiguration configuration = Database.configuration(new Recording().output());
            System.out.print("connected");
            configuration.managedClasses(NoId.class).createEntityManagerFactory();
        }

        @Entity
        static class NoId {}
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process is only ever killed there, not asked to end")
    void aRunThatIsInterruptedLeavesNothing() throws Exception {
        Process waiting = Program.start(Waiting.class, List.of());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(waiting.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("open", out.readLine());
        }
        assertFalse(newSchemas().isEmpty());
        waiting.destroy();
        assertTrue(waiting.waitFor(30, TimeUnit.SECONDS));
        assertNothingIsLeft();
    }

    /** A run that is interrupted while its database is open. */
    static final class Waiting {
        public static void main(String[] arguments) throws InterruptedException {
            try (SessionFactory sessions = sessions()) {
                sessions.inTransaction(session -> session.persist(new Store("Furniture Store")));
                System.out.print("open\n");
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }

    private static SessionFactory sessions() {
        return Database.configuration(new Recording().output())
                .managedClasses(Store.class, Item.class)
                .createEntityManagerFactory();
    }

    /** What it prints to its end; H2 names the schema when it refuses a row. */
    private static String lesson() {
        Recording recording = new Recording();
        new Lesson().run(recording.output());
        return recording.text().replaceAll("lesson_\\w+", "SCHEMA");
    }

    private Set<String> lessonSchemas() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet schemas = observer.getMetaData().getSchemas()) {
            while (schemas.next()) {
                if (schemas.getString("TABLE_SCHEM").startsWith("lesson_")) {
                    names.add(schemas.getString("TABLE_SCHEM"));
                }
            }
        }
        return names;
    }

    private Set<String> newSchemas() throws SQLException {
        Set<String> names = lessonSchemas();
        names.removeAll(schemasBefore);
        return names;
    }

    /** Others use the server at the same time: their schemas go away by themselves, and what we left would stay. */
    private void assertNothingIsLeft() throws Exception {
        Set<String> left = newSchemas();
        for (int tries = 0; tries < 300 && !left.isEmpty(); tries++) {
            Thread.sleep(200);
            left.retainAll(lessonSchemas());
        }
        assertEquals(Set.of(), left);
    }
}
