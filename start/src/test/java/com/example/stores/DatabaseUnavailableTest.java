package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.RestoreSystemProperties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that cannot be used is one line, which names it without its password. */
@RestoreSystemProperties
class DatabaseUnavailableTest {
    private String configuredUrl;

    @BeforeEach
    void forgetTheDatabaseOfTheOtherTests() {
        configuredUrl = System.getProperty("jdbc.url", "");
        System.clearProperty("jdbc.user");
        System.clearProperty("jdbc.password");
    }

    private static String messageFor(String url) {
        System.setProperty("jdbc.url", url);
        Recording out = new Recording();
        Recording errors = new Recording();
        assertEquals(App.FAILED, new App(Steps.byName(), out.output(), errors.output()).run(List.of("lesson")));
        assertEquals("", out.text());
        assertEquals(1, errors.lines().size(), errors.text());
        return errors.lines().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:h2:tcp://127.0.0.1:1/x | jdbc:h2:tcp://127.0.0.1:1/x | Connection refused",
                "jdbc:h2:tcp://127.0.0.1:1/x;PASSWORD=secret;USER=me | jdbc:h2:tcp://127.0.0.1:1/x;PASSWORD=*** | refused",
                "jdbc:h2:mem:x;PASSWORD=secret;NO=1 | jdbc:h2:mem:x;PASSWORD=*** | Unsupported connection setting \"NO\"",
                "jdbc:h2:tcp://nowhere.invalid/x | jdbc:h2:tcp://nowhere.invalid/x | UnknownHostException",
                "jdbc:h2:stores | jdbc:h2:stores | implicitly relative",
                "jdbc:h2:stores?password=secret | jdbc:h2:stores?password=*** | implicitly relative",
                "jdbc:none://me:secret@host/x | jdbc:none://***@host/x | no driver on the class path knows this URL",
                "jdbc:none:x?password=a/b&secret=1 c | jdbc:none:x?password=*** | no driver on the class path knows this URL",
                "postgres | postgres | no driver on the class path knows this URL",
                "'' | '' | no driver on the class path knows this URL",
            })
    void saysWhichUrlAndWhy(String url, String shown, String why) {
        String message = messageFor(url);
        assertTrue(message.startsWith("Cannot use the database \"" + shown + "\": "), message);
        assertTrue(message.contains(why), message);
        assertFalse(message.contains("secret"), message);
    }

    @Test
    void aWrongPasswordIsNotShown() throws Exception {
        String url = "jdbc:h2:mem:locked";
        try (Connection open = DriverManager.getConnection(url, "me", "right")) {
            System.setProperty("jdbc.user", "me");
            System.setProperty("jdbc.password", "secret");
            String message = messageFor(url);
            assertTrue(
                    message.startsWith("Cannot use the database \"" + url + "\": Wrong user name or password"),
                    message);
            assertFalse(message.contains("secret"), message);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://127.0.0.1:1/x?user=me&password=secret | password=*** | refused",
                "jdbc:postgresql://me:secret@127.0.0.1:1/x | jdbc:postgresql://***@127.0.0.1:1/x | UnknownHostException",
                "jdbc:postgresql://nowhere.invalid/x | jdbc:postgresql://nowhere.invalid/x | UnknownHostException",
                "jdbc:postgresql://127.0.0.1:port/x | jdbc:postgresql://127.0.0.1:port/x | Unable to parse URL",
            })
    void postgresqlSaysWhichUrlAndWhy(String url, String shown, String why) {
        assumeTrue(configuredUrl.startsWith("jdbc:postgresql:"), "needs -Ppostgresql and -Djdbc.url");
        String message = messageFor(url);
        assertTrue(message.contains(shown), message);
        assertTrue(message.contains(why), message);
        assertFalse(message.contains("secret"), message);
    }

    @Test
    void postgresqlRefusesAWrongPassword() {
        assumeTrue(configuredUrl.startsWith("jdbc:postgresql:"), "needs -Ppostgresql and -Djdbc.url");
        System.setProperty("jdbc.user", "nobody");
        System.setProperty("jdbc.password", "secret");
        String message = messageFor(configuredUrl);
        assertTrue(message.contains("nobody"), message);
        assertFalse(message.contains("secret"), message);
    }

    @Test
    void theProcessEndsWithOneLineAndExitCodeOne() throws Exception {
        Program program = Program.run(
                List.of("-Dh2.socketConnectRetry=1", "-Djdbc.url=jdbc:h2:tcp://127.0.0.1:1/x;PASSWORD=secret"));
        assertEquals(1, program.exitCode());
        assertEquals("", program.out());
        assertEquals(1, program.errors().lines().count(), program.errors());
        assertFalse(program.errors().contains("secret"), program.errors());
    }
}
