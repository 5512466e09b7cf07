import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long the diff tool takes, and how much memory, as a ratio to {@code git diff --no-index} and {@code diff -ruN}.
 *
 * <p>Maven does not compile this file: {@code java} does. It knows the tool by its command line only, so it measures
 * what users get. From the root, after {@code mvn package -DskipTests}:
 *
 * <pre>
 * java diffs/src/test/benchmark/DiffBenchmark.java [options] [OLD NEW]
 *
 * OLD NEW        measures these two folders, and nothing else
 * --only NAME    measures one group: trees, sources, files, million, small, tiny, scale, or many, which is
 *                measured only if it is named: it takes 70 MB on the disk, and a quarter of an hour
 * --pairs N      how many pairs of runs for each figure, 5 if not given
 * --cds          first archives the classes of the tool (AppCDS), and runs it with them
 * --jar FILE     another jar than diffs/target/snapshot-diff.jar
 * </pre>
 *
 * <p>The group sources needs two releases of Hibernate, which {@code mvn -pl diffs test -Phunks} downloads. CPU time
 * and peak memory need GNU time, Debian's package {@code time}. Everything takes some five minutes.
 *
 * <p>A run of the tool always follows one of its peer, and ratios are taken within such a pair: what disturbs one
 * disturbs the other. Each process starts cold; only the files are in the system's cache, since every row begins with
 * a round that does not count. The figures are for reading and are never tested: the exit code is 0.
 */
public final class DiffBenchmark {
    private static final List<String> SMALL_HEAP = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m");
    private static final List<String> MIDDLE_HEAP = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m");
    private static final List<String> LARGE_HEAP = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m");

    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
    private static final Goal LARGE_PROJECT = new Goal(0.5, 1.0, NO_LIMIT, 64);
    private static final Goal SINGLE_FILE = new Goal(NO_LIMIT, NO_LIMIT, 0.5, 100);
    private static final Goal MILLION_LINES = new Goal(NO_LIMIT, NO_LIMIT, 3, NO_LIMIT);
    private static final Goal SMALL_FOLDERS = new Goal(NO_LIMIT, NO_LIMIT, 0.07, NO_LIMIT);
    private static final Goal NONE = new Goal(NO_LIMIT, NO_LIMIT, NO_LIMIT, NO_LIMIT);

    /** Four times the work in at most five times the time: a square would take sixteen. */
    private static final double LINEAR = 5;

    private static final int LARGE_PROJECT_FILES = 19_000;
    private static final int TINY_FILES = 50_000;
    private static final int MANY_FILES = 1_000_000;
    /** As many as ext4 lets a file have, or fewer. */
    private static final int MOST_LINKS = 50_000;

    private static final int LINES = 100_000;

    /** A process that takes longer is killed. */
    private static final int PATIENCE_SECONDS = 60;

    /** A row that would take longer gets fewer pairs. */
    private static final double ROW_SECONDS = 60;

    private final Options options;
    private final Launcher launcher;
    private final Path work;
    private final Path out;

    private DiffBenchmark(Options options, Launcher launcher, Path work, Path out) {
        this.options = options;
        this.launcher = launcher;
        this.work = work;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Path work = Files.createTempDirectory("diff-benchmark");
        Path memory = Path.of("/dev/shm");
        boolean inMemory = Files.isWritable(memory) && memory.toFile().getUsableSpace() > 512L << 20;
        Path outside = inMemory ? Files.createTempDirectory(memory, "diff-benchmark") : work;
        // Also after Ctrl+C: the trees are large.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            delete(work);
            delete(outside);
        }));
        Launcher launcher = Launcher.find(work);
        DiffBenchmark benchmark = new DiffBenchmark(options, launcher, work, outside.resolve("out"));
        benchmark.introduce(inMemory);
        benchmark.measureAll();
    }

    private void introduce(boolean inMemory) throws IOException, InterruptedException {
        print(
                "%s %s, %d processors, load average %.2f; Java %s (%s).",
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"));
        print(
                "%s; %s.",
                launcher.git ? launcher.firstLine("git", "--version") : "no git",
                launcher.diff ? launcher.firstLine("diff", "--version") : "no diff");
        if (options.cds) {
            archiveClasses();
        }
        print("Tool: java %s -jar %s", String.join(" ", flags(SMALL_HEAP)), options.jar);
        print("git:  %s OLD NEW", String.join(" ", Launcher.GIT));
        print("diff: %s OLD NEW", String.join(" ", Launcher.DIFF));
        print(
                "The diffs go to %s, which is %s. What the commands print goes nowhere.",
                out.getParent(), inMemory ? "in memory" : "on a disk, for want of /dev/shm");
        if (!launcher.gnuTime) {
            print("Without GNU time there is neither CPU time nor peak memory.");
        }
        print("Medians of pairs of runs, and of their ratios with the least and the greatest; CPU is user and system"
                + " time; (git) is git's own.");
    }

    private void measureAll() throws IOException, InterruptedException {
        if (options.old != null) {
            long files = count(options.old);
            title("%s and %s, %d files", options.old, options.changed, files);
            measure(
                    "given",
                    new Folders(options.old, options.changed),
                    SMALL_HEAP,
                    files < 1000 ? NONE : LARGE_PROJECT);
            return;
        }
        if (options.wants("small")) {
            measureSmall();
        }
        if (options.wants("trees")) {
            measureTrees();
        }
        if (options.wants("tiny")) {
            measureTiny();
        }
        if ("many".equals(options.only)) {
            measureMany();
        }
        if (options.wants("sources")) {
            measureSources();
        }
        if (options.wants("files")) {
            measureFiles();
        }
        if (options.wants("million")) {
            measureMillion();
        }
        if (options.wants("scale")) {
            scaleTrees();
            scaleLines();
        }
    }

    private void measureSmall() throws IOException, InterruptedException {
        Folders folders = folders();
        Trees.writeSmall(folders);
        title("A pair of small folders, 3 files");
        measure("small", folders, SMALL_HEAP, SMALL_FOLDERS);
        delete(folders);
    }

    private void measureTrees() throws IOException, InterruptedException {
        Folders folders = folders();
        Trees.Sum sum = new Trees(folders).write(LARGE_PROJECT_FILES);
        sync();
        title("Two releases of a large project, generated: %s", sum);
        measure("trees", folders, SMALL_HEAP, LARGE_PROJECT);
        delete(folders);
    }

    private void measureTiny() throws IOException, InterruptedException {
        Folders folders = folders();
        for (int i = 0; i < TINY_FILES; i++) {
            String path = String.format(Locale.ROOT, "d%d/e%d/f%d", i / 5_000, i / 100 % 50, i);
            Trees.write(folders.old.resolve(path), List.of("old " + i));
            Trees.write(folders.changed.resolve(path), List.of("new " + i));
        }
        sync();
        title("%,d tiny files, which all differ", TINY_FILES);
        measure("tiny", folders, SMALL_HEAP, NONE);
        delete(folders);
    }

    /** Links to a few files instead of as many files: the folders are as large, and each has to be read all the same. */
    private void measureMany() throws IOException, InterruptedException {
        Folders folders = folders();
        for (Path folder : List.of(folders.old, folders.changed)) {
            Path file = null;
            for (int i = 0; i < MANY_FILES; i++) {
                Path place = folder.resolve(String.format(Locale.ROOT, "d%d/e%d/f%d", i / 100_000, i / 1_000 % 100, i));
                boolean differs = folder.equals(folders.changed) && i % (MANY_FILES / 10) == 5;
                if (differs || i % MOST_LINKS == 0) {
                    Trees.write(place, Collections.nCopies(20, differs ? "new" : "a line"));
                    file = differs ? file : place;
                } else {
                    Files.createDirectories(place.getParent());
                    Files.createLink(place, file);
                }
            }
        }
        sync();
        title("%,d files, of which ten differ", MANY_FILES);
        measure("many", folders, SMALL_HEAP, NONE);
        delete(folders);
    }

    private void measureSources() throws IOException, InterruptedException {
        Folders folders = new Folders(Path.of("diffs/target/hunks/old"), Path.of("diffs/target/hunks/new"));
        title("The sources of hibernate-core 7.3.7.Final and 7.4.13.Final");
        if (!Files.isDirectory(folders.old) || !Files.isDirectory(folders.changed)) {
            print("Left out: mvn -pl diffs test -Phunks downloads them.");
            return;
        }
        measure("sources", folders, SMALL_HEAP, LARGE_PROJECT);
    }

    private void measureFiles() throws IOException, InterruptedException {
        title("One file of %,d lines", LINES);
        for (Map.Entry<String, IntFunction<Texts>> worst : WorstFiles.all().entrySet()) {
            Folders folders = folders();
            worst.getValue().apply(LINES).write(folders);
            measureOne(worst.getKey(), "generate", folders, SMALL_HEAP, SINGLE_FILE);
            delete(folders);
        }
    }

    private void measureMillion() throws IOException, InterruptedException {
        Folders folders = folders();
        WorstFiles.changed(10).apply(1_000_000).write(folders);
        sync();
        title("One file of 1,000,000 lines, 33 MB, a tenth of them changed; -Xmx512m");
        measure("million", folders, LARGE_HEAP, MILLION_LINES);
        delete(folders);
    }

    private void title(String format, Object... values) {
        print("");
        print(format, values);
        print(
                "  %-25s%5s%9s%9s%9s  %-24s%-24s%-14s%-13s%-40s%s",
                "case",
                "pairs",
                "tool s",
                "git s",
                "diff s",
                "to git",
                "to diff",
                "CPU s (git)",
                "MiB (git)",
                "goal",
                "verdict");
    }

    private void measure(String name, Folders folders, List<String> flags, Goal goal)
            throws IOException, InterruptedException {
        measureOne(name + " generate", "generate", folders, flags, goal);
        measureOne(name + " check", "check", folders, flags, goal);
    }

    private void measureOne(String name, String command, Folders folders, List<String> flags, Goal goal)
            throws IOException, InterruptedException {
        List<String> tool = tool(command, folders, flags);
        delete(out);
        if (command.equals("check")) {
            Run first = launcher.run(tool("generate", folders, flags));
            if (first.problem != null) {
                print("  %-25s%s", name, first.problem);
                return;
            }
        }
        Row row = new Row(name, goal);
        long start = System.nanoTime();
        // The round to warm up also says who is left out: a peer that is missing, or that had to be killed.
        boolean git = launcher.git && row.warmUp(launcher.run(Launcher.peer(Launcher.GIT, folders)), row.git);
        boolean diff = launcher.diff && row.warmUp(launcher.run(Launcher.peer(Launcher.DIFF, folders)), row.diff);
        Run first = fresh(command, tool);
        if (first.problem != null) {
            print("  %-25s%s", name, first.problem);
            return;
        }
        double round = (System.nanoTime() - start) / 1e9 + first.wall;
        int pairs = (int) Math.max(1, Math.min(options.pairs, ROW_SECONDS / round));
        for (int pair = 0; pair < pairs; pair++) {
            if (git) {
                row.git.add(launcher.run(Launcher.peer(Launcher.GIT, folders)));
            }
            row.tool.add(fresh(command, tool));
            if (diff) {
                row.diff.add(launcher.run(Launcher.peer(Launcher.DIFF, folders)));
                row.toolAfterDiff.add(fresh(command, tool));
            }
        }
        row.print(pairs);
    }

    /** The folder of the diffs goes before the clock starts. */
    private Run fresh(String command, List<String> tool) throws IOException, InterruptedException {
        if (command.equals("generate")) {
            delete(out);
        }
        return launcher.run(tool);
    }

    private List<String> tool(String command, Folders folders, List<String> flags) {
        List<String> all = new ArrayList<>(List.of(Launcher.JAVA));
        all.addAll(flags(flags));
        all.addAll(List.of("-jar", options.jar.toString(), command));
        all.addAll(List.of("--from", folders.old.toString(), "--to", folders.changed.toString()));
        all.addAll(List.of("--out", out.toString()));
        return all;
    }

    private List<String> flags(List<String> flags) {
        if (!options.cds) {
            return flags;
        }
        List<String> all = new ArrayList<>(flags);
        all.add("-XX:SharedArchiveFile=" + archive());
        return all;
    }

    private Path archive() {
        return work.resolve("tool.jsa");
    }

    private void archiveClasses() throws IOException, InterruptedException {
        Folders folders = folders();
        Trees.writeSmall(folders);
        List<String> command = tool("generate", folders, SMALL_HEAP);
        command.removeIf(argument -> argument.startsWith("-XX:SharedArchiveFile="));
        command.add(1, "-XX:ArchiveClassesAtExit=" + archive());
        Run run = launcher.run(command);
        print(
                run.problem == null && Files.isRegularFile(archive())
                        ? "The classes are archived: " + archive().toFile().length() / 1024 + " KiB."
                        : "The classes could not be archived: " + run.problem);
        delete(folders);
    }

    private void scaleTrees() throws IOException, InterruptedException {
        int[] sizes = {5_000, 10_000, 20_000};
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int size : sizes) {
            Folders folders = folders();
            new Trees(folders).write(size);
            sync();
            delete(out);
            scale(times, "generate", () -> fresh("generate", tool("generate", folders, SMALL_HEAP)));
            scale(times, "check", () -> launcher.run(tool("check", folders, SMALL_HEAP)));
            if (launcher.git) {
                scale(times, "git", () -> launcher.run(Launcher.peer(Launcher.GIT, folders)));
            }
            delete(folders);
        }
        printScale("Cost by files, a quarter of them different", "file", sizes, times);
    }

    private void scaleLines() throws IOException, InterruptedException {
        int[] sizes = {25_000, 50_000, 100_000, 200_000};
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (Map.Entry<String, IntFunction<Texts>> worst : WorstFiles.all().entrySet()) {
            for (int size : sizes) {
                Folders folders = folders();
                worst.getValue().apply(size).write(folders);
                List<String> tool = tool("generate", folders, MIDDLE_HEAP);
                scale(times, worst.getKey(), () -> fresh("generate", tool));
                delete(folders);
            }
        }
        printScale("Cost by lines of one file, generate; -Xmx128m", "line", sizes, times);
    }

    private interface Attempt {
        Run run() throws IOException, InterruptedException;
    }

    /** Takes the median of three, and does not try a size again, or a larger one, after a run that failed. */
    private static void scale(Map<String, List<Double>> times, String name, Attempt attempt)
            throws IOException, InterruptedException {
        List<Double> known = times.computeIfAbsent(name, any -> new ArrayList<>());
        if (known.contains(NO_LIMIT)) {
            return;
        }
        List<Double> walls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Run run = attempt.run();
            if (run.problem != null) {
                known.add(NO_LIMIT);
                print("%s, size %d: %s", name, known.size(), run.problem);
                return;
            }
            walls.add(run.wall);
            // Time is better spent on others: three of these would agree.
            if (run.wall > 10) {
                break;
            }
        }
        known.add(median(walls));
    }

    private static void printScale(String title, String unit, int[] sizes, Map<String, List<Double>> times) {
        print("");
        print("%s: seconds, and microseconds for each %s", title, unit);
        String head = Arrays.stream(sizes)
                .mapToObj(size -> String.format(Locale.ROOT, "%,18d", size))
                .collect(Collectors.joining());
        print("  %-25s%s%12s  %-14s%s", "case", head, "last x4", "goal", "verdict");
        times.forEach((name, walls) -> {
            StringBuilder cells = new StringBuilder();
            for (int i = 0; i < walls.size(); i++) {
                cells.append(
                        walls.get(i) == NO_LIMIT
                                ? String.format("%18s", "failed")
                                : String.format(
                                        Locale.ROOT, "%9.2f%9.1f", walls.get(i), walls.get(i) * 1e6 / sizes[i]));
            }
            boolean failed = walls.contains(NO_LIMIT);
            double growth = failed ? NO_LIMIT : walls.get(walls.size() - 1) / walls.get(walls.size() - 3);
            print(
                    "  %-25s%-" + 18 * sizes.length + "s%12s  %-14s%s",
                    name,
                    cells,
                    failed ? "-" : String.format(Locale.ROOT, "%.1f", growth),
                    String.format(Locale.ROOT, "at most %.0f", LINEAR),
                    growth <= LINEAR ? "met" : "not met");
        });
    }

    private Folders folders() {
        return new Folders(work.resolve("old"), work.resolve("new"));
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /** What was just written would else be brought to the disk while others are measured. */
    private void sync() throws IOException, InterruptedException {
        if (launcher.has("sync", "--version")) {
            new ProcessBuilder("sync", work.toString()).start().waitFor();
        }
    }

    private static void delete(Folders folders) {
        delete(folders.old);
        delete(folders.changed);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot delete " + folder, e);
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        return size == 0 ? Double.NaN : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }

    /** What the command line asks for. */
    private static final class Options {
        private static final List<String> GROUPS =
                List.of("trees", "sources", "files", "million", "small", "tiny", "many", "scale");

        private int pairs = 5;
        private String only;
        private boolean cds;
        private Path jar = Path.of("diffs/target/snapshot-diff.jar");
        private Path old;
        private Path changed;

        static Options of(String... arguments) {
            Options options = new Options();
            List<Path> folders = new ArrayList<>();
            for (int i = 0; i < arguments.length; i++) {
                switch (arguments[i]) {
                    case "--cds" -> options.cds = true;
                    case "--pairs" -> options.pairs = Integer.parseInt(value(arguments, ++i));
                    case "--only" -> options.only = value(arguments, ++i);
                    case "--jar" -> options.jar = Path.of(value(arguments, ++i));
                    default -> folders.add(Path.of(arguments[i]));
                }
            }
            check(options.only == null || GROUPS.contains(options.only), "--only takes one of " + GROUPS);
            check(options.pairs > 0, "--pairs must be at least 1");
            check(
                    Files.isRegularFile(options.jar),
                    "No " + options.jar + " here: run mvn package -DskipTests at the root");
            check(folders.isEmpty() || folders.size() == 2, "Name two folders, or none: " + folders);
            folders.forEach(folder -> check(Files.isDirectory(folder), "Not a folder: " + folder));
            if (!folders.isEmpty()) {
                options.old = folders.get(0);
                options.changed = folders.get(1);
            }
            return options;
        }

        boolean wants(String group) {
            return only == null || only.equals(group);
        }

        private static String value(String[] arguments, int i) {
            check(i < arguments.length, arguments[arguments.length - 1] + " needs a value");
            return arguments[i];
        }

        private static void check(boolean right, String message) {
            if (!right) {
                throw new IllegalArgumentException(message);
            }
        }
    }

    private record Folders(Path old, Path changed) {}

    /** What one process took; the problem is null if there was none. */
    private record Run(double wall, double cpu, double mib, String problem) {}

    /** Starts one process after the other and measures each. */
    private static final class Launcher {
        static final String JAVA =
                Path.of(System.getProperty("java.home"), "bin", "java").toString();
        static final List<String> GIT =
                List.of("git", "--no-pager", "-c", "core.pager=cat", "diff", "--no-index", "--no-color");
        static final List<String> DIFF = List.of("diff", "-ruN");

        private final Path times;
        private final Path errors;
        private final boolean gnuTime;
        private final boolean git;
        private final boolean diff;

        private Launcher(Path work) throws InterruptedException {
            times = work.resolve("times");
            errors = work.resolve("errors");
            gnuTime = has("/usr/bin/time", "-q", "-o", times.toString(), "-f", "%U %S %M", JAVA, "-version");
            git = has("git", "--version");
            diff = has("diff", "--version");
        }

        static Launcher find(Path work) throws InterruptedException {
            return new Launcher(work);
        }

        static List<String> peer(List<String> command, Folders folders) {
            List<String> all = new ArrayList<>(command);
            all.add(folders.old.toString());
            all.add(folders.changed.toString());
            return all;
        }

        boolean has(String... command) throws InterruptedException {
            try {
                Process process = builder(List.of(command))
                        .redirectError(Redirect.DISCARD)
                        .start();
                return process.waitFor() == 0;
            } catch (IOException e) {
                return false;
            }
        }

        String firstLine(String... command) throws IOException {
            Process process = new ProcessBuilder(command).start();
            String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().findFirst().orElse("");
        }

        Run run(List<String> command) throws IOException, InterruptedException {
            List<String> timed = new ArrayList<>();
            if (gnuTime) {
                timed.addAll(List.of("/usr/bin/time", "-q", "-o", times.toString(), "-f", "%U %S %M"));
            }
            timed.addAll(command);
            long start = System.nanoTime();
            Process process = builder(timed).redirectError(errors.toFile()).start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            double wall = (System.nanoTime() - start) / 1e9;
            if (!ended) {
                // The one that is measured is a child of the one that measures.
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                return new Run(NO_LIMIT, Double.NaN, Double.NaN, "killed after " + PATIENCE_SECONDS + " s: not met");
            }
            return result(command, process.exitValue(), wall);
        }

        private Run result(List<String> command, int exit, double wall) throws IOException {
            // git and diff say by 1 that there are differences.
            boolean peer = !command.get(0).equals(JAVA);
            String problem = null;
            if (exit != 0 && !(peer && exit == 1)) {
                String error = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8);
                problem = "exit code " + exit + ", not met: "
                        + error.lines().findFirst().orElse("");
            }
            if (!gnuTime) {
                return new Run(wall, Double.NaN, Double.NaN, problem);
            }
            String[] figures = Files.readString(times).strip().split(" ");
            double cpu = Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]);
            return new Run(wall, cpu, Double.parseDouble(figures[2]) / 1024, problem);
        }

        private static ProcessBuilder builder(List<String> command) {
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD);
            // The user's own settings could ask git for another algorithm, and java for other flags.
            builder.environment().put("GIT_CONFIG_GLOBAL", File.separatorChar == '/' ? "/dev/null" : "NUL");
            builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
            builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
            return builder;
        }
    }

    /** The most that a median may be; without limit where nothing is asked. */
    private record Goal(double toGit, double toDiff, double seconds, double mib) {
        @Override
        public String toString() {
            List<String> parts = new ArrayList<>();
            add(parts, "%.1f of git", toGit);
            add(parts, "%.1f of diff", toDiff);
            add(parts, "%.2f s", seconds);
            add(parts, "%.0f MiB", mib);
            return parts.isEmpty() ? "-" : String.join(", ", parts);
        }

        private static void add(List<String> parts, String format, double limit) {
            if (limit != NO_LIMIT) {
                parts.add(String.format(Locale.ROOT, format, limit));
            }
        }

        /** What was not measured is no number, and misses nothing. */
        String verdict(double git, double diff, double wall, double peak) {
            List<String> missed = new ArrayList<>();
            if (git > toGit) {
                missed.add("git");
            }
            if (diff > toDiff) {
                missed.add("diff");
            }
            if (wall > seconds) {
                missed.add("time");
            }
            if (peak > mib) {
                missed.add("memory");
            }
            if (equals(NONE)) {
                return "-";
            }
            return missed.isEmpty() ? "met" : "not met: " + String.join(", ", missed);
        }
    }

    /** The runs of one line of the table. */
    private static final class Row {
        private final String name;
        private final Goal goal;
        private final List<Run> tool = new ArrayList<>();
        private final List<Run> toolAfterDiff = new ArrayList<>();
        private final List<Run> git = new ArrayList<>();
        private final List<Run> diff = new ArrayList<>();

        Row(String name, Goal goal) {
            this.name = name;
            this.goal = goal;
        }

        /** Whether it is worth while to run it again; if not, the run that did not end is all that is known. */
        boolean warmUp(Run run, List<Run> runs) {
            if (run.problem != null) {
                runs.add(run);
            }
            return run.problem == null;
        }

        void print(int pairs) {
            List<Run> all = new ArrayList<>(tool);
            all.addAll(toolAfterDiff);
            String problem = all.stream()
                    .map(Run::problem)
                    .filter(text -> text != null)
                    .findFirst()
                    .orElse(null);
            if (problem != null) {
                DiffBenchmark.print("  %-25s%s", name, problem);
                return;
            }
            List<Double> toGit = ratios(tool, git);
            List<Double> toDiff = ratios(toolAfterDiff, diff);
            // The peak is the greatest: a run that needed more memory needed it.
            double peak = all.stream().mapToDouble(Run::mib).max().orElseThrow();
            double wall = median(all.stream().map(Run::wall).toList());
            DiffBenchmark.print(
                    "  %-25s%5d%9.3f%9s%9s  %-24s%-24s%-14s%-13s%-40s%s",
                    name,
                    pairs,
                    wall,
                    wall(git),
                    wall(diff),
                    spread(toGit),
                    spread(toDiff),
                    number("%.2f", median(all.stream().map(Run::cpu).toList()))
                            + number(
                                    " (%.2f)", median(git.stream().map(Run::cpu).toList())),
                    number("%.0f", peak)
                            + number(
                                    " (%.0f)",
                                    git.stream().mapToDouble(Run::mib).max().orElse(Double.NaN)),
                    goal,
                    goal.verdict(median(toGit), median(toDiff), wall, peak));
        }

        private static String wall(List<Run> runs) {
            double median = median(runs.stream().map(Run::wall).toList());
            return median == NO_LIMIT ? "> " + PATIENCE_SECONDS : number("%.3f", median);
        }

        private static List<Double> ratios(List<Run> tool, List<Run> peer) {
            boolean killed = peer.stream().anyMatch(run -> run.problem != null);
            return IntStream.range(0, killed ? 0 : Math.min(tool.size(), peer.size()))
                    .mapToObj(i -> tool.get(i).wall / peer.get(i).wall)
                    .toList();
        }

        private static String spread(List<Double> ratios) {
            return ratios.isEmpty()
                    ? "-"
                    : String.format(
                            Locale.ROOT,
                            "%.2f (%.2f-%.2f)",
                            median(ratios),
                            Collections.min(ratios),
                            Collections.max(ratios));
        }

        private static String number(String format, double value) {
            return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
        }
    }

    /** Two releases of a project that nobody wrote; the same on every system and on every run. */
    private static final class Trees {
        private static final int FILES_OF_FOLDER = 12;
        private static final String[] WORDS = {
            "order", "total", "price", "customer", "session", "result", "index", "value", "name", "type", "query",
            "entity", "column", "handler", "state", "context", "source", "target", "batch", "cache", "mapping", "key"
        };
        private static final String[] STATEMENTS = {
            "        this.%s = Objects.requireNonNull(%s);",
            "        final var %s = %s.resolve();",
            "        if (%s == null || %s.isEmpty()) {",
            "            throw new IllegalStateException(\"No %s for \" + %s);",
            "        }",
            "        for (var %s : %ss()) {",
            "            log.debugf(\"Visiting %%s of %s\", %s);",
            "",
            "        // The %s must be known before its %s is",
            "        return %s.with(%s);"
        };

        private final Folders folders;
        private long bytes;
        private int olds;
        private int news;
        private int differ;

        Trees(Folders folders) {
            this.folders = folders;
        }

        /** What was written. */
        private record Sum(int olds, int news, int differ, long bytes) {
            @Override
            public String toString() {
                return String.format(
                        Locale.ROOT,
                        "%,d and %,d files, %,d differ, %d MB a side",
                        olds,
                        news,
                        differ,
                        bytes / 1_000_000);
            }
        }

        static void writeSmall(Folders folders) throws IOException {
            for (int i = 0; i < 3; i++) {
                Random random = new Random(i);
                List<String> lines = lines(random, "Small" + i, 2_000);
                write(folders.old.resolve("Small" + i + ".java"), lines);
                edit(random, lines);
                write(folders.changed.resolve("Small" + i + ".java"), lines);
            }
        }

        /** Each file depends on its number alone: a larger project begins with the smaller one. */
        Sum write(int files) throws IOException {
            for (int i = 0; i < files * 100 / 99; i++) {
                write(i, new Random(7_919L * i + 13));
            }
            return new Sum(olds, news, differ, bytes);
        }

        private void write(int i, Random random) throws IOException {
            int folder = i / FILES_OF_FOLDER;
            String name = capital(random) + capital(random) + i;
            String path = String.format(
                    Locale.ROOT,
                    "module%02d/src/%s/java/org/example/%s/part%d/%s.java",
                    folder / 80,
                    folder % 3 == 0 ? "test" : "main",
                    WORDS[folder / 4 % 20],
                    folder % 4,
                    name);
            // Half of them below 3.2 KB, some fifty times as long.
            double size = 3_200 * Math.exp(0.95 * random.nextGaussian());
            List<String> lines = lines(random, name, (int) Math.min(200_000, Math.max(300, size)));
            int fate = random.nextInt(100);
            if (fate != 0) {
                bytes += write(folders.old.resolve(path), lines);
                olds++;
            }
            if (fate > 1 && fate < 25) {
                edit(random, lines);
            }
            if (fate != 1) {
                write(folders.changed.resolve(path), lines);
                news++;
            }
            if (fate < 25) {
                differ++;
            }
        }

        private static List<String> lines(Random random, String name, int size) {
            List<String> lines = new ArrayList<>(List.of(
                    "/*",
                    " * SPDX-License-Identifier: Apache-2.0",
                    " * Copyright the authors of nothing in particular",
                    " */",
                    "package org.example;",
                    ""));
            int length = 0;
            for (int i = random.nextInt(12); i >= 0; i--) {
                lines.add("import org.example." + word(random) + "." + capital(random) + ";");
            }
            lines.add("");
            lines.add("public class " + name + " {");
            while (length < size - 400) {
                int first = lines.size();
                lines.add("");
                lines.add("    /** Gives the " + word(random) + " of a " + word(random) + ". */");
                lines.add("    public " + capital(random) + " " + word(random) + "(" + capital(random) + " it) {");
                for (int i = random.nextInt(14); i >= 0; i--) {
                    String statement = STATEMENTS[random.nextInt(STATEMENTS.length)];
                    lines.add(
                            statement.contains("%")
                                    ? statement
                                            .replaceFirst("%s", word(random))
                                            .replaceFirst("%s", word(random) + random.nextInt(10))
                                            .replace("%%", "%")
                                    : statement);
                }
                lines.add("    }");
                for (String line : lines.subList(first, lines.size())) {
                    length += line.length() + 1;
                }
            }
            lines.add("}");
            return lines;
        }

        private static void edit(Random random, List<String> lines) {
            for (int hunk = random.nextInt(5); hunk >= 0; hunk--) {
                int at = random.nextInt(lines.size() + 1);
                int length = 1 + random.nextInt(6);
                int kind = random.nextInt(3);
                if (kind != 0) {
                    lines.subList(at, Math.min(at + length, lines.size())).clear();
                }
                if (kind != 1) {
                    for (int i = 0; i < length; i++) {
                        lines.add(
                                at,
                                "        " + word(random) + ".accept(" + word(random) + random.nextInt(1000) + ");");
                    }
                }
            }
        }

        private static long write(Path file, List<String> lines) throws IOException {
            Files.createDirectories(file.getParent());
            byte[] content = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
            Files.write(file, content);
            return content.length;
        }

        private static String word(Random random) {
            return WORDS[random.nextInt(WORDS.length)];
        }

        private static String capital(Random random) {
            String word = word(random);
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }
    }

    /** The lines of one file before and after. */
    private record Texts(String[] old, String[] changed) {
        void write(Folders folders) throws IOException {
            write(folders.old, old);
            write(folders.changed, changed);
        }

        private static void write(Path folder, String[] lines) throws IOException {
            Files.createDirectories(folder);
            try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve("Worst.java"))) {
                for (String line : lines) {
                    writer.write(line);
                    writer.write('\n');
                }
            }
        }
    }

    /** The files that an algorithm of differences finds hardest, for a number of lines. */
    private static final class WorstFiles {
        private WorstFiles() {}

        static Map<String, IntFunction<Texts>> all() {
            Map<String, IntFunction<Texts>> all = new LinkedHashMap<>();
            all.put("none in common", n -> texts(n, i -> line("old", i), n, i -> line("new", i)));
            all.put(
                    "50 distinct lines",
                    n -> random(
                            n,
                            IntStream.range(0, 50).mapToObj(i -> line("one", i)).toArray(String[]::new)));
            all.put("braces only", n -> random(n, "    {", "    }"));
            all.put("shuffled", n -> shuffled(n, 1));
            all.put("blocks of 1000 shuffled", n -> shuffled(n, 1000));
            all.put("half of them changed", changed(2));
            all.put("half from elsewhere", WorstFiles::halfFromElsewhere);
            all.put("one against nine tenths", n -> texts(1, i -> line("one", n / 2), n * 9 / 10, i -> line("one", i)));
            all.put("all equal, one in front", n -> texts(n, i -> "same", n + 1, i -> i == 0 ? "new" : "same"));
            // The ends differ, so that nothing can be cut off them.
            all.put(
                    "all equal, between others",
                    n -> texts(n, i -> i == 0 ? "old" : "same", n, i -> i == n - 1 ? "new" : "same"));
            all.put(
                    "all equal, half as many",
                    n -> texts(n, i -> i == 0 ? "old" : "same", n / 2, i -> i == n / 2 - 1 ? "new" : "same"));
            all.put("reversed", n -> texts(n, i -> line("one", i), n, i -> line("one", n - 1 - i)));
            all.put("halves swapped", n -> texts(n, i -> line("one", i), n, i -> line("one", (i + n / 2) % n)));
            all.put("two patterns", n -> texts(n, i -> line("one", i % 2), n, i -> line("one", i % 3 / 2)));
            all.put("periods of 97 and 89", n -> texts(n, i -> line("one", i % 97), n, i -> line("one", i * 7 % 89)));
            all.put("each line twice", n -> texts(n / 2, i -> line("one", i), n, i -> line("one", i / 2)));
            all.put("unique among braces", n -> texts(n, i -> amongBraces("old", i), n, i -> amongBraces("new", i)));
            // Equal under String.hashCode, Arrays.hashCode and every other sum of 31 times the one before.
            all.put("all of one hash", n -> texts(n, WorstFiles::ofOneHash, n, i -> ofOneHash(i + n / 2)));
            return all;
        }

        /** One of so many lines, at random places, is another one. */
        static IntFunction<Texts> changed(int oneOf) {
            return n -> {
                boolean[] other = new boolean[n];
                Random random = new Random(n);
                for (int i = 0; i < n; i++) {
                    other[i] = random.nextInt(oneOf) == 0;
                }
                IntPredicate changes = i -> other[i];
                return texts(n, i -> line("one", i), n, i -> line(changes.test(i) ? "new" : "one", i));
            };
        }

        private static Texts halfFromElsewhere(int n) {
            Random random = new Random(n);
            int[] from = IntStream.range(0, n)
                    .map(i -> random.nextBoolean() ? i : random.nextInt(n))
                    .toArray();
            return texts(n, i -> line("one", i), n, i -> line("one", from[i]));
        }

        private static Texts random(int n, String... lines) {
            Random random = new Random(n);
            IntFunction<String> any = i -> lines[random.nextInt(lines.length)];
            return texts(n, any, n, any);
        }

        private static Texts shuffled(int n, int block) {
            List<Integer> blocks = IntStream.range(0, n / block).boxed().collect(Collectors.toList());
            Collections.shuffle(blocks, new Random(n));
            return texts(n, i -> line("one", i), n, i -> line("one", blocks.get(i / block) * block + i % block));
        }

        private static String amongBraces(String word, int i) {
            return i % 3 == 0 ? line(word, i) : i % 3 == 1 ? "    {" : "    }";
        }

        private static String ofOneHash(int i) {
            StringBuilder line = new StringBuilder();
            for (int bit = 0; bit < 19; bit++) {
                line.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            return line.toString();
        }

        private static Texts texts(int sizeOld, IntFunction<String> old, int sizeNew, IntFunction<String> changed) {
            return new Texts(
                    IntStream.range(0, sizeOld).mapToObj(old).toArray(String[]::new),
                    IntStream.range(0, sizeNew).mapToObj(changed).toArray(String[]::new));
        }

        /** 32 characters, so that a million lines are 33 MB. */
        private static String line(String word, int i) {
            String number = Integer.toString(10_000_000 + i);
            return "        " + word + ".add(value" + number + "); ";
        }
    }
}
