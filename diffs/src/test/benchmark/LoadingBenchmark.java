import com.example.stores.Database;
import com.example.stores.loading.SampleStores;
import com.example.stores.loading.compare.Question;
import com.example.stores.loading.compare.Questions;
import com.example.stores.loading.compare.Way;
import com.example.stores.models.Models;
import com.example.stores.running.Output;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.engine.jdbc.connections.internal.DriverManagerConnectionProvider;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * How long each way takes to load every store with its items, as a ratio to a fetch join, and what the fetch join takes as
 * a ratio to JDBC written by hand.
 *
 * <p>Maven does not compile this file: {@code java} does, against the classes of {@code end}, so that neither module
 * needs the other. {@code docs/04-ways-to-load.md} has the two commands. With {@code -Ppostgresql} in the first one and
 * {@code -Djdbc.url=…} in the second one it measures a server, too.
 *
 * <p>Each database and each number of stores is measured in {@value #FORKS} virtual machines, one after the other, because
 * no two compile the same code in the same way. In each of them every way takes its turn in every round, so that whatever
 * disturbs a round disturbs all its ways. A figure is the median of the rounds of all virtual machines; its spread is the
 * lowest and the highest median of one of them.
 *
 * <p>With {@code --write FILE} the figures are also written to a file, unless the machine had other work to do: that is
 * so if it was busy at the beginning, or if virtual machines differ too much. The figures are for reading and are never
 * tested.
 */
public final class LoadingBenchmark {
    private static final Path SOURCE = Path.of("diffs/src/test/benchmark/LoadingBenchmark.java");

    private static final Question QUESTION = Questions.ALL.get(0);
    private static final String FETCH_JOIN = "join-fetch";
    private static final String BY_HAND = "JDBC by hand";
    private static final int[] SIZES = {100, 1000};
    private static final int ITEMS = 20;

    private static final int FORKS = 3;
    /** For each way. */
    private static final double WARM_UP_SECONDS = 0.7;

    private static final int LEAST_WARM_UPS = 3;
    private static final double SECONDS = 8;
    private static final int LEAST_ROUNDS = 7;
    private static final int TRIPS = 301;

    /** Of the load in a minute, for each processor: Maven's own start is about 0.2 on two. */
    private static final double HIGHEST_LOAD = 0.3;
    /** Between virtual machines, in the time of a fetch join against that of JDBC by hand. */
    private static final double WIDEST_SPREAD = 1.4;

    private static final long DELAY_NANOS = 1_000_000;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3 && arguments[0].equals("--fork")) {
            Fork.main(Setting.valueOf(arguments[1]), Integer.parseInt(arguments[2]));
        } else if (arguments.length == 0) {
            print(measure());
        } else if (arguments.length == 2 && arguments[0].equals("--write")) {
            write(Path.of(arguments[1]));
        } else {
            refuse("LoadingBenchmark takes nothing, or --write FILE.");
        }
    }

    private static void write(Path file) throws IOException, InterruptedException {
        double load = load();
        if (load > HIGHEST_LOAD * processors()) {
            refuse(format("The load is %.2f: this machine has other work to do. Nothing was measured.", load));
        }
        Report report = measure();
        print(report);
        if (report.spread() > WIDEST_SPREAD) {
            refuse(format(
                    "A fetch join took %.1f times as long in one virtual machine as in another, against JDBC by hand: "
                            + "something disturbed it. %s is as it was.",
                    report.spread(), file));
        }
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(aside, report.text());
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void refuse(String why) {
        System.err.println(why);
        System.exit(2);
    }

    private static void print(Report report) {
        System.out.print(report.text());
    }

    private static Report measure() throws IOException, InterruptedException {
        if (!Files.exists(SOURCE)) {
            refuse("There is no " + SOURCE + ": run this benchmark in the top folder of the course.");
        }
        double load = load();
        Map<Setting, Map<Integer, Figures>> figures = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            if (setting.isThere()) {
                for (int size : SIZES) {
                    List<Map<String, String>> forks = new ArrayList<>();
                    for (int i = 0; i < FORKS; i++) {
                        forks.add(Fork.run(setting, size));
                    }
                    figures.computeIfAbsent(setting, any -> new LinkedHashMap<>())
                            .put(size, new Figures(forks));
                }
            }
        }
        return new Report(load, figures);
    }

    /** The databases, and how long a statement is under way. */
    private enum Setting {
        H2("H2"),
        H2_DELAYED("H2, 1 ms"),
        SERVER("PostgreSQL"),
        SERVER_DELAYED("PostgreSQL, 1 ms");

        private final String title;

        Setting(String title) {
            this.title = title;
        }

        boolean isServer() {
            return this == SERVER || this == SERVER_DELAYED;
        }

        boolean isThere() {
            return !isServer() || System.getProperty("jdbc.url") != null;
        }
    }

    /** One virtual machine: it measures, and prints a line for each way. */
    private static final class Fork {
        static Map<String, String> run(Setting setting, int size) throws IOException, InterruptedException {
            try (Relay relay = setting == Setting.SERVER_DELAYED ? new Relay(System.getProperty("jdbc.url")) : null) {
                List<String> command = new ArrayList<>(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path")));
                if (setting.isServer()) {
                    command.add("-Djdbc.url=" + (relay == null ? System.getProperty("jdbc.url") : relay.url()));
                    for (String name : List.of("jdbc.user", "jdbc.password")) {
                        if (System.getProperty(name) != null) {
                            command.add("-D" + name + "=" + System.getProperty(name));
                        }
                    }
                }
                command.addAll(List.of(SOURCE.toString(), "--fork", setting.name(), String.valueOf(size)));
                Process process = new ProcessBuilder(command)
                        .redirectError(Redirect.INHERIT)
                        .start();
                String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    refuse("The measuring of " + setting.title + " ended with an error.");
                }
                Map<String, String> lines = new LinkedHashMap<>();
                printed.lines().map(line -> line.split("\t", 2)).forEach(pair -> lines.put(pair[0], pair[1]));
                return lines;
            }
        }

        static void main(Setting setting, int size) {
            boolean delayed = setting == Setting.H2_DELAYED;
            try (SessionFactory lazy = sessions(size, delayed);
                    SessionFactory eager = sessions(size, delayed, "eager-items.xml")) {
                lazy.inSession(session -> session.doWork(Fork::about));
                QUESTION.ways().forEach(way -> warmUp(way, lazy, eager));
                rounds(lazy, eager)
                        .forEach((name, runs) -> System.out.println(name + "\t"
                                + runs.get(0).bytes() + " "
                                + runs.stream()
                                        .map(run -> String.valueOf(run.nanos()))
                                        .collect(Collectors.joining(" "))));
            }
        }

        private static void about(Connection connection) throws SQLException {
            DatabaseMetaData data = connection.getMetaData();
            System.out.println("database\t" + data.getDatabaseProductName() + " "
                    + data.getDatabaseProductVersion().replaceFirst(" .*", ""));
            long[] trips = new long[TRIPS];
            for (int i = 0; i < TRIPS; i++) {
                long start = System.nanoTime();
                try (PreparedStatement statement = connection.prepareStatement("select 1");
                        ResultSet row = statement.executeQuery()) {
                    row.next();
                }
                trips[i] = System.nanoTime() - start;
            }
            Arrays.sort(trips);
            System.out.println("trip\t" + trips[TRIPS / 2]);
        }

        /** Each way for itself: in a round, a way that sends many statements would leave the others little to do. */
        private static void warmUp(Way way, SessionFactory lazy, SessionFactory eager) {
            long end = System.nanoTime() + (long) (WARM_UP_SECONDS * 1e9);
            for (int i = 0; i < LEAST_WARM_UPS || System.nanoTime() < end; i++) {
                Run.of(way, lazy, eager);
            }
        }

        private static Map<String, List<Run>> rounds(SessionFactory lazy, SessionFactory eager) {
            Map<String, List<Run>> runs = new LinkedHashMap<>();
            long end = System.nanoTime() + (long) (SECONDS * 1e9);
            for (int round = 0; round < LEAST_ROUNDS || System.nanoTime() < end; round++) {
                long answer = -1;
                for (Way way : QUESTION.ways()) {
                    Run run = Run.of(way, lazy, eager);
                    if (answer != -1 && answer != run.answer()) {
                        throw new IllegalStateException(way.name() + " gives another answer");
                    }
                    answer = run.answer();
                    runs.computeIfAbsent(way.name(), any -> new ArrayList<>()).add(run);
                }
            }
            return runs;
        }

        /** One run of a way: what it answered, and what it took. */
        private record Run(long answer, long nanos, long bytes) {
            private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

            static Run of(Way way, SessionFactory lazy, SessionFactory eager) {
                try (Session session = (way.eagerMapping() ? eager : lazy).openSession()) {
                    // Connects before the clock starts.
                    session.beginTransaction();
                    long allocated = THREADS.getCurrentThreadAllocatedBytes();
                    long start = System.nanoTime();
                    long answer = way.answer().applyAsLong(session);
                    long nanos = System.nanoTime() - start;
                    long bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
                    session.getTransaction().rollback();
                    return new Run(answer, nanos, bytes);
                }
            }
        }

        private static SessionFactory sessions(int stores, boolean delayed, String... mappingFiles) {
            // Not the lesson's provider, which watches each statement.
            HibernatePersistenceConfiguration configuration = Database.configuration(silence())
                    .managedClasses(Models.ALL)
                    .mappingFiles(mappingFiles)
                    .property(
                            JdbcSettings.CONNECTION_PROVIDER,
                            delayed ? new DelayedConnections() : new DriverManagerConnectionProvider());
            SessionFactory sessions = configuration.createEntityManagerFactory();
            sessions.inTransaction(session -> session.doWork(
                    connection -> SampleStores.fill(connection.unwrap(Connection.class), stores, ITEMS)));
            return sessions;
        }

        private static Output silence() {
            return new Output(new PrintStream(OutputStream.nullOutputStream()));
        }
    }

    /** What the virtual machines found for one database and one number of stores. */
    private record Figures(List<Map<String, String>> forks) {
        String database() {
            return forks.get(0).get("database");
        }

        double tripMillis() {
            return median(forks.stream()
                    .mapToDouble(fork -> Long.parseLong(fork.get("trip")) / 1e6)
                    .toArray());
        }

        double millis(String way) {
            return median(forks.stream()
                    .flatMapToDouble(fork -> Arrays.stream(times(fork, way)))
                    .map(nanos -> nanos / 1e6)
                    .toArray());
        }

        /** How many milliseconds longer a trip must be, so that a fetch join takes 10 % more than JDBC by hand. */
        double delayForTenPercent() {
            return Math.max(0, (millis(FETCH_JOIN) - 1.1 * millis(BY_HAND)) / 0.1);
        }

        double megabytes(String way) {
            return median(forks.stream()
                    .mapToDouble(fork -> Long.parseLong(fork.get(way).split(" ")[0]) / 1e6)
                    .toArray());
        }

        double ratio(String way, String reference) {
            return median(forks.stream()
                    .flatMapToDouble(fork -> Arrays.stream(ratios(fork, way, reference)))
                    .toArray());
        }

        /** The median of each virtual machine, the lowest first. */
        double[] medians(String way, String reference) {
            return forks.stream()
                    .mapToDouble(fork -> median(ratios(fork, way, reference)))
                    .sorted()
                    .toArray();
        }

        private static double[] ratios(Map<String, String> fork, String way, String reference) {
            double[] ratios = times(fork, way);
            double[] references = times(fork, reference);
            for (int round = 0; round < ratios.length; round++) {
                ratios[round] /= references[round];
            }
            return ratios;
        }

        private static double[] times(Map<String, String> fork, String way) {
            return Arrays.stream(fork.get(way).split(" "))
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }

        private static double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }

    /** All figures as text: titles and numbers have at least two blanks between them. */
    private record Report(double load, Map<Setting, Map<Integer, Figures>> figures) {
        private static final int NAME_WIDTH = 44;
        private static final int COLUMN_WIDTH = 20;

        double spread() {
            return figures.values().stream()
                    .flatMap(bySize -> bySize.values().stream())
                    .map(found -> found.medians(FETCH_JOIN, BY_HAND))
                    .mapToDouble(medians -> medians[medians.length - 1] / medians[0])
                    .max()
                    .orElseThrow();
        }

        String text() {
            List<String> lines = new ArrayList<>();
            lines.add("LOADING TIMES: " + QUESTION.text() + ", " + ITEMS + " of them.");
            lines.add("Measured on " + LocalDate.now() + " with Java " + System.getProperty("java.version") + " on "
                    + System.getProperty("os.name") + ", " + processors() + " processors (" + processor() + "),");
            lines.add(format("load %.2f at the beginning. Hibernate ORM %s, %s.", load, hibernate(), databases()));
            lines.add("Each figure is the median of all rounds in " + FORKS
                    + " virtual machines, and behind it are the lowest");
            lines.add("and the highest median of one of them.");
            for (int size : SIZES) {
                for (String reference : List.of(FETCH_JOIN, BY_HAND)) {
                    String title = size + " stores, times as long as " + reference;
                    table(lines, title, size, (found, way) -> spread(found, way, reference));
                }
                table(lines, size + " stores, MB allocated", size, (found, way) -> number(found.megabytes(way)));
                costs(lines, size);
            }
            return String.join("\n", lines) + "\n";
        }

        private String databases() {
            return figures.values().stream()
                    .map(bySize -> bySize.get(SIZES[0]).database())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private void table(List<String> lines, String title, int size, BiFunction<Figures, String, String> cell) {
            head(lines, title, figures.keySet().stream().map(setting -> setting.title));
            for (Way way : QUESTION.ways()) {
                row(
                        lines,
                        way.name(),
                        figures.values().stream().map(bySize -> cell.apply(bySize.get(size), way.name())));
            }
        }

        private void costs(List<String> lines, int size) {
            String title = size + " stores, join-fetch and JDBC by hand";
            head(
                    lines,
                    title,
                    Stream.of("one trip, ms", "by hand, ms", "join-fetch, ms", "times as long", "10 % from, ms"));
            figures.forEach((setting, bySize) -> {
                Figures found = bySize.get(size);
                row(
                        lines,
                        setting.title,
                        Stream.of(
                                number(found.tripMillis()),
                                number(found.millis(BY_HAND)),
                                number(found.millis(FETCH_JOIN)),
                                spread(found, FETCH_JOIN, BY_HAND),
                                number(found.tripMillis() + found.delayForTenPercent())));
            });
        }

        private static void head(List<String> lines, String title, Stream<String> columns) {
            lines.add("");
            lines.add(cells(title, columns));
        }

        private static void row(List<String> lines, String name, Stream<String> cells) {
            lines.add(cells("  " + name, cells));
        }

        private static String cells(String name, Stream<String> cells) {
            return String.format("%-" + NAME_WIDTH + "s", name)
                    + cells.map(cell -> String.format("%" + COLUMN_WIDTH + "s", cell))
                            .collect(Collectors.joining());
        }

        private static String spread(Figures found, String way, String reference) {
            double[] medians = found.medians(way, reference);
            return number(found.ratio(way, reference)) + " (" + number(medians[0]) + "-"
                    + number(medians[medians.length - 1]) + ")";
        }

        /** Two digits that count. */
        private static String number(double value) {
            return value >= 10 ? format("%.0f", value) : value >= 1 ? format("%.1f", value) : format("%.2f", value);
        }
    }

    /** Hibernate's own pool of connections, where each statement takes 1 ms longer. */
    private static final class DelayedConnections extends DriverManagerConnectionProvider {
        private static final Set<Class<?>> DELAYED = Set.of(Connection.class, Statement.class, PreparedStatement.class);

        @Override
        public Connection getConnection() throws SQLException {
            return (Connection) delay(super.getConnection(), Connection.class);
        }

        @Override
        public void closeConnection(Connection delayed) throws SQLException {
            super.closeConnection(delayed.unwrap(Connection.class));
        }

        private static Object delay(Object target, Class<?> type) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                if (target instanceof Statement && method.getName().startsWith("execute")) {
                    LockSupport.parkNanos(DELAY_NANOS);
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
    }

    /** A network between the program and the server: whatever passes is held back for half a millisecond each way. */
    private static final class Relay implements AutoCloseable {
        private static final Pattern HOST_AND_PORT = Pattern.compile("//([^:/]+):(\\d+)");
        private static final int BUFFER_SIZE = 1 << 16;

        private final String url;
        private final String host;
        private final int port;
        private final ServerSocket entrance;

        /** Bytes, and when they may go on; none at the end. */
        private record Chunk(byte[] bytes, long due) {}

        Relay(String url) throws IOException {
            Matcher place = HOST_AND_PORT.matcher(url);
            if (!place.find()) {
                refuse("jdbc.url names no host and port: " + url);
            }
            this.url = url;
            this.host = place.group(1);
            this.port = Integer.parseInt(place.group(2));
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            daemon(this::accept);
        }

        String url() {
            return HOST_AND_PORT
                    .matcher(url)
                    .replaceFirst("//" + entrance.getInetAddress().getHostAddress() + ":" + entrance.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            entrance.close();
        }

        private void accept() throws IOException, InterruptedException {
            while (!entrance.isClosed()) {
                Socket program = entrance.accept();
                Socket server = new Socket(host, port);
                program.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                pass(program, server);
                pass(server, program);
            }
        }

        private static void pass(Socket from, Socket to) {
            BlockingQueue<Chunk> underWay = new LinkedBlockingQueue<>();
            daemon(() -> {
                InputStream in = from.getInputStream();
                byte[] buffer = new byte[BUFFER_SIZE];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    underWay.put(new Chunk(Arrays.copyOf(buffer, read), System.nanoTime() + DELAY_NANOS / 2));
                }
                underWay.put(new Chunk(new byte[0], 0));
            });
            daemon(() -> {
                try (to) {
                    for (Chunk chunk = underWay.take(); chunk.bytes().length > 0; chunk = underWay.take()) {
                        LockSupport.parkNanos(chunk.due() - System.nanoTime());
                        to.getOutputStream().write(chunk.bytes());
                    }
                }
            });
        }

        private interface Work {
            void run() throws IOException, InterruptedException;
        }

        private static void daemon(Work work) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException closed) {
                    // One of the two sides has hung up, and so does the other.
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static double load() {
        return Math.max(0, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException elsewhere) {
            return System.getProperty("os.arch");
        }
    }

    private static String hibernate() {
        return Hibernate.class.getPackage().getImplementationVersion();
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
