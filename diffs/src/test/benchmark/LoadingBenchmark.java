import com.example.stores.Database;
import com.example.stores.loading.SampleStores;
import com.example.stores.loading.compare.Question;
import com.example.stores.loading.compare.Questions;
import com.example.stores.loading.compare.Way;
import com.example.stores.models.Models;
import com.example.stores.running.Output;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.engine.jdbc.connections.internal.DriverManagerConnectionProvider;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * How long each way takes to load every store with its items, as a ratio to a fetch join and to JDBC written by hand.
 *
 * <p>Maven does not compile this file: {@code java} does, against the classes of {@code end}, so that neither module
 * needs the other. From the root, on one line, after {@code mvn -q compile}:
 *
 * <pre>
 * mvn -q -pl end exec:exec -Dexec.executable=java
 *     "-Dexec.args=-cp %classpath ../diffs/src/test/benchmark/LoadingBenchmark.java"
 * </pre>
 *
 * <p>With {@code -Ppostgresql}, and {@code -Djdbc.url=...}, {@code -Djdbc.user=...} and {@code -Djdbc.password=...}
 * behind {@code %classpath}, it measures that server, too. The figures are for reading and are never tested.
 */
public final class LoadingBenchmark {
    private static final Question QUESTION = Questions.ALL.get(0);
    private static final int[] SIZES = {100, 1000};
    private static final int ITEMS = 20;
    private static final int WARM_UPS = 10;
    private static final int ROUNDS = 15;

    private static final Set<Class<?>> DELAYED = Set.of(Connection.class, Statement.class, PreparedStatement.class);

    public static void main(String[] arguments) {
        String server = System.getProperty("jdbc.url");
        print("%s, %d of them: how long each way takes.", QUESTION.text(), ITEMS);
        print("Ratios within a round, the median of %d rounds after %d to warm up.", ROUNDS, WARM_UPS);
        print(
                "Java %s, %s, %d processors.",
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors());
        System.clearProperty("jdbc.url");
        compare("H2 in memory", false);
        compare("H2 in memory and 1 ms for each statement", true);
        if (server != null) {
            System.setProperty("jdbc.url", server);
            compare("The server of jdbc.url", false);
        }
    }

    private static void compare(String title, boolean delayed) {
        for (int size : SIZES) {
            try (SessionFactory lazy = sessions(size, delayed);
                    SessionFactory eager = sessions(size, delayed, "eager-items.xml")) {
                print("");
                print("%-56s%14s%18s", title + ", " + size + " stores", "to join-fetch", "to JDBC by hand");
                report(measure(lazy, eager));
            }
        }
    }

    /** The nanoseconds of each way, round by round: what disturbs a round disturbs all its ways. */
    private static Map<String, long[]> measure(SessionFactory lazy, SessionFactory eager) {
        Map<String, long[]> times = new LinkedHashMap<>();
        QUESTION.ways().forEach(way -> times.put(way.name(), new long[ROUNDS]));
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            long answer = -1;
            for (Way way : QUESTION.ways()) {
                try (Session session = (way.eagerMapping() ? eager : lazy).openSession()) {
                    // Connects before the clock starts.
                    session.beginTransaction();
                    long start = System.nanoTime();
                    long length = way.answer().applyAsLong(session);
                    long time = System.nanoTime() - start;
                    session.getTransaction().rollback();
                    if (answer != -1 && answer != length) {
                        throw new IllegalStateException(way.name() + " gives another answer");
                    }
                    answer = length;
                    if (round >= 0) {
                        times.get(way.name())[round] = time;
                    }
                }
            }
        }
        return times;
    }

    private static void report(Map<String, long[]> times) {
        times.forEach((name, time) -> print(
                "  %-54s%14.2f%18.2f",
                name, medianRatio(time, times.get("join-fetch")), medianRatio(time, times.get("JDBC by hand"))));
    }

    private static double medianRatio(long[] times, long[] references) {
        return IntStream.range(0, ROUNDS)
                .mapToDouble(round -> (double) times[round] / references[round])
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static SessionFactory sessions(int stores, boolean delayed, String... mappingFiles) {
        HibernatePersistenceConfiguration configuration =
                Database.configuration(silence()).managedClasses(Models.ALL).mappingFiles(mappingFiles);
        if (delayed) {
            configuration.property(JdbcSettings.CONNECTION_PROVIDER, new DelayedConnections());
        }
        SessionFactory sessions = configuration.createEntityManagerFactory();
        sessions.inTransaction(session ->
                session.doWork(connection -> SampleStores.fill(connection.unwrap(Connection.class), stores, ITEMS)));
        return sessions;
    }

    /** Hibernate's own pool of connections, where each statement takes a while. */
    private static final class DelayedConnections extends DriverManagerConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return (Connection) delay(super.getConnection(), Connection.class);
        }

        @Override
        public void closeConnection(Connection delayed) throws SQLException {
            super.closeConnection(delayed.unwrap(Connection.class));
        }
    }

    private static Object delay(Object target, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                LockSupport.parkNanos(1_000_000);
            }
            try {
                Object result = method.invoke(target, arguments);
                boolean delayed = result != null && DELAYED.contains(method.getReturnType());
                return delayed ? delay(result, method.getReturnType()) : result;
            } catch (InvocationTargetException refused) {
                throw refused.getCause();
            }
        });
    }

    private static Output silence() {
        return new Output(new PrintStream(OutputStream.nullOutputStream()));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
