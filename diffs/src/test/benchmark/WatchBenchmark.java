import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long the self-check takes: typed once, and from a save to its report while it watches. Also whether its memory grows.
 *
 * <p>Maven does not compile this file: {@code java} does. It knows the check by its command line only, so it measures what
 * learners get. From the root, after {@code mvn verify}:
 *
 * <pre>
 * java diffs/src/test/benchmark/WatchBenchmark.java [SAVES]
 * </pre>
 *
 * <p>SAVES is 50 if not given. The saves go through the models of {@code start} and of {@code end}, and through code that
 * does not compile; every second one replaces the file by a rename, as some editors do. Run it on a machine with nothing
 * else to do. The figures are for reading and are never tested: the exit code is 0.
 */
public final class WatchBenchmark {
    private static final String MODELS = "src/main/java/com/example/stores/models";
    private static final int ONE_SHOTS = 5;
    private static final int SAVES = 50;
    private static final double MEDIAN_GOAL = 0.4;
    private static final double P95_GOAL = 1.0;
    /** How often memory is looked at. */
    private static final int LOOKS = 10;
    /** A report is over when nothing more has come for so long. */
    private static final long PAUSE_MILLIS = 150;

    private static final long PATIENCE_SECONDS = 60;

    private final Path workspace;

    private WatchBenchmark(Path workspace) {
        this.workspace = workspace;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int saves = arguments.length == 0 ? SAVES : Integer.parseInt(arguments[0]);
        Path workspace = Files.createTempDirectory("watch-benchmark");
        // Also after Ctrl-C.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(workspace)));
        for (String part : List.of("pom.xml", ".mvn", "start", "end", "diffs")) {
            copy(Path.of(part), workspace.resolve(part));
        }
        print(
                "%s, %d processors, load average %.2f; Java %s.",
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"));
        WatchBenchmark benchmark = new WatchBenchmark(workspace);
        benchmark.measureOneShots();
        benchmark.measureSaves(saves);
    }

    private void measureOneShots() throws IOException, InterruptedException {
        // The first one compiles the check.
        check().start().waitFor();
        double[] seconds = new double[ONE_SHOTS];
        for (int i = 0; i < ONE_SHOTS; i++) {
            long begin = System.nanoTime();
            check().start().waitFor();
            seconds[i] = secondsSince(begin);
        }
        Arrays.sort(seconds);
        print("Typed once: median %.2f s of %d.", seconds[ONE_SHOTS / 2], ONE_SHOTS);
    }

    private ProcessBuilder check(String... more) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command =
                new ArrayList<>(List.of(windows ? "mvn.cmd" : "mvn", "-q", "-o", "-pl", "start", "test", "-Pcheck"));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workspace.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD);
        // The JDK of this benchmark.
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private void measureSaves(int saves) throws IOException, InterruptedException {
        List<State> states = states();
        Process watch = check("-Dwatch").redirectOutput(Redirect.PIPE).start();
        try {
            Output output = new Output(watch);
            output.waitForReport();
            // The spare process gets ready.
            Thread.sleep(5_000);
            double[] seconds = new double[saves];
            for (int i = 0; i < saves; i++) {
                State state = states.get(i % states.size());
                long begin = save(state, i % 2 == 0);
                seconds[i] = (output.waitForReport() - begin) / 1e9;
                if (saves > SAVES && (i + 1) % (saves / LOOKS) == 0) {
                    print("After %d saves: %s", i + 1, memory(watch));
                }
            }
            Arrays.sort(seconds);
            report("median", seconds[saves / 2], MEDIAN_GOAL);
            report("95th percentile", seconds[Math.min(saves - 1, saves * 95 / 100)], P95_GOAL);
            print("From a save to its report: longest %.3f s of %d.", seconds[saves - 1], saves);
        } finally {
            watch.descendants().forEach(ProcessHandle::destroyForcibly);
            watch.destroyForcibly().waitFor();
        }
    }

    private static void report(String name, double seconds, double goal) {
        print(
                "From a save to its report: %s %.3f s, goal %.1f s: %s.",
                name, seconds, goal, seconds <= goal ? "met" : "missed");
    }

    /** What a learner writes one after the other. Each is another one than the one before, and the last than the first. */
    private List<State> states() throws IOException {
        String startItem = Files.readString(Path.of("start", MODELS, "Item.java"));
        String item = Files.readString(Path.of("end", MODELS, "Item.java"));
        String startStore = Files.readString(Path.of("start", MODELS, "Store.java"));
        String store = Files.readString(Path.of("end", MODELS, "Store.java"));
        String models = Files.readString(Path.of("end", MODELS, "Models.java"));
        return List.of(
                new State("Item.java", item.replace("fetch = FetchType.LAZY, ", "")),
                new State("Item.java", item.replace("ManyToOne(", "ManyToOne((")),
                new State("Item.java", item),
                new State("Store.java", store.replace(", cascade = CascadeType.PERSIST", "")),
                new State("Store.java", store.replace("items.add(item);", "items.add(item)")),
                new State("Store.java", store.replace("item.setStore(this);", "")),
                new State("Store.java", store),
                new State("Models.java", models),
                new State("Models.java", models.replace(", Item.class", "")),
                new State("Store.java", startStore),
                new State("Item.java", startItem));
    }

    /** Returns when it was saved. */
    private long save(State state, boolean byRename) throws IOException {
        Path file = workspace.resolve("start").resolve(MODELS).resolve(state.file);
        if (byRename) {
            Path aside = Files.writeString(file.resolveSibling("." + state.file + ".new"), state.content);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.writeString(file, state.content);
        }
        return System.nanoTime();
    }

    private record State(String file, String content) {}

    /** Of each process below the watch. */
    private static String memory(Process watch) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        for (ProcessHandle process : watch.descendants().toList()) {
            String pid = Long.toString(process.pid());
            if (process.info().command().orElse("").contains("java")) {
                jcmd(pid, "GC.run");
                Matcher classes =
                        Pattern.compile("Total Usage[^\\n]*?(\\d+) classes").matcher(jcmd(pid, "VM.metaspace"));
                Matcher heap = Pattern.compile("used (\\d+)K").matcher(jcmd(pid, "GC.heap_info"));
                long kilobytes = heap.results()
                        .mapToLong(part -> Long.parseLong(part.group(1)))
                        .sum();
                all.add(String.format(
                        Locale.ROOT,
                        "%s classes and %d MB of heap and metaspace",
                        classes.find() ? classes.group(1) : "unknown",
                        kilobytes >> 10));
            }
        }
        return String.join("; ", all);
    }

    private static String jcmd(String pid, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, command)
                .redirectErrorStream(true)
                .start();
        String output = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return output;
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().matches(".*[/\\\\]target[/\\\\].*")) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.toAbsolutePath().getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException busy) {
            System.err.println("Delete " + folder + " by hand: " + busy.getMessage());
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** The lines of the watch, with the time at which each came. */
    private static final class Output {
        private final BlockingQueue<Long> times = new LinkedBlockingQueue<>();

        Output(Process process) {
            Thread reader = new Thread(() -> read(process));
            reader.setDaemon(true);
            reader.start();
        }

        private void read(Process process) {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("Waiting") && !line.startsWith("Checking")) {
                        times.add(System.nanoTime());
                    }
                }
            } catch (IOException ended) {
                // So it says nothing more.
            }
        }

        /** Returns when the last line of the next report came. */
        long waitForReport() throws InterruptedException {
            Long last = times.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (last == null) {
                throw new IllegalStateException("No report within " + PATIENCE_SECONDS + " s.");
            }
            for (Long next = last; next != null; next = times.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                last = next;
            }
            return last;
        }
    }
}
