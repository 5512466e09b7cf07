package com.example.snapshots.docs;

import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.Transcript;
import com.example.snapshots.docs.states.State;
import com.example.snapshots.docs.states.States;
import com.example.snapshots.exercises.ExerciseFiles;
import com.example.snapshots.exercises.ExerciseRunner;
import com.example.snapshots.mistakes.CheckRunner;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What the steps of the snapshots print, and the events of the loading steps, worked out by running each of them. */
final class Transcripts {
    private static final List<String> SNAPSHOTS = List.of("end", "start");
    /** These are about the other steps, and about the work of a learner. */
    private static final List<String> NO_STEPS = List.of("all", "list", "exercise");

    /** The folder of the events, beside the transcripts. */
    private static final String EVENTS = "events/";

    private static final String UNFINISHED = "start";
    private static final String FINISHED = "end";

    /** How the names of those begin that Python writes: {@code .ci/sqlalchemy} runs and compares them. */
    private static final String OF_PYTHON = "sqlalchemy-";

    /** What the benchmark writes, with other figures each time. */
    private static final String OF_BENCHMARK = "loading-times.txt";

    private static final String OF_EXERCISES = FINISHED + "-exercise";

    private final Path root;
    private final Path check;

    /**
     * @param root the top folder of the workspace
     * @param check where its self-check is compiled
     */
    Transcripts(Path root, Path check) {
        this.root = root;
        this.check = check;
    }

    /** A transcript by the name of its file, for each step of each snapshot. */
    SortedMap<String, String> run() throws IOException, InterruptedException {
        ExecutorService runners = Executors.newFixedThreadPool(SNAPSHOTS.size() + 1);
        try {
            List<Future<SortedMap<String, String>>> running = new ArrayList<>();
            for (String snapshot : SNAPSHOTS) {
                running.add(runners.submit(() -> run(snapshot)));
            }
            running.add(runners.submit(this::checks));
            SortedMap<String, String> transcripts = new TreeMap<>();
            for (Future<SortedMap<String, String>> run : running) {
                transcripts.putAll(run.get());
            }
            return transcripts;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        } finally {
            runners.shutdownNow();
        }
    }

    /** What the self-check says of the unfinished snapshot, and of each state on the way to the finished one. */
    private SortedMap<String, String> checks() throws IOException, InterruptedException {
        Snapshot unfinished = new Snapshot(root, UNFINISHED);
        SortedMap<String, String> transcripts = new TreeMap<>();
        transcripts.put(UNFINISHED + "-check.txt", unfinished.checkOfUnfinished(check));
        if (Files.isDirectory(root.resolve(States.FOLDER))) {
            States states = States.read(new WorkTree(root.toRealPath()), FINISHED);
            Path target = Files.createDirectories(root.resolve(UNFINISHED).resolve("target"));
            Path folder = Files.createTempDirectory(target, "states");
            try (CheckRunner runner = new CheckRunner(folder, check)) {
                for (State state : states.all()) {
                    transcripts.put(
                            "step-%02d.txt".formatted(state.number()),
                            unfinished.checkCommand() + runner.printed(states.files(state.number())));
                }
            } catch (ReflectiveOperationException e) {
                throw new IOException("The check cannot be called: " + e, e);
            }
        }
        return transcripts;
    }

    /**
     * What the judge says of the exercises as they are given, and of all of them together. {@code ExercisesTest} compares
     * them: it has them judged anyway.
     */
    SortedMap<String, String> exercises() throws IOException {
        SortedMap<String, String> transcripts = new TreeMap<>();
        ExerciseFiles files = new ExerciseFiles(root);
        if (files.numbers().isEmpty()) {
            return transcripts;
        }
        Snapshot finished = new Snapshot(root, FINISHED);
        try (ExerciseRunner runner = new ExerciseRunner(root, Files.createTempDirectory("exercises"))) {
            for (int number : files.numbers()) {
                transcripts.put(
                        OF_EXERCISES + "-%02d.txt".formatted(number),
                        finished.command("exercise " + number)
                                + runner.run(number, files.shipped(number)).text());
            }
            transcripts.put(OF_EXERCISES + ".txt", finished.command("exercise") + runner.together());
        } catch (ReflectiveOperationException e) {
            throw new IOException("The judge cannot be called: " + e, e);
        }
        return transcripts;
    }

    private SortedMap<String, String> run(String name) throws IOException, InterruptedException {
        Snapshot snapshot = new Snapshot(root, name);
        String list = snapshot.transcripts(List.of("list")).get(0);
        List<String> steps = new ArrayList<>(List.of(""));
        steps.addAll(steps(list));
        SortedMap<String, String> transcripts = new TreeMap<>();
        snapshot.recorded().forEach((file, text) -> {
            boolean isTranscript = steps.remove(file.replaceFirst("\\.txt$", ""));
            transcripts.put((isTranscript ? name + "-" : EVENTS) + file, text);
        });
        List<String> printed = snapshot.transcripts(steps);
        transcripts.put(name + "-list.txt", list);
        for (int i = 0; i < steps.size(); i++) {
            transcripts.put(name + (steps.get(i).isEmpty() ? "" : "-" + steps.get(i)) + ".txt", printed.get(i));
        }
        return transcripts;
    }

    private static List<String> steps(String list) {
        return list.lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split(" ", 2)[0])
                .filter(step -> !NO_STEPS.contains(step))
                .toList();
    }

    /** The transcripts of steps that are kept, by the names of their files. */
    SortedMap<String, String> kept() throws IOException {
        SortedMap<String, String> kept = new TreeMap<>();
        if (Files.isDirectory(folder())) {
            try (Stream<Path> files = Files.walk(folder())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = folder().relativize(file).toString().replace(File.separatorChar, '/');
                    if (!name.startsWith(OF_PYTHON) && !name.startsWith(OF_EXERCISES) && !name.equals(OF_BENCHMARK)) {
                        kept.put(name, Files.readString(file, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return kept;
    }

    private Path folder() {
        return root.resolve(Transcript.FOLDER);
    }

    /** Keeps these transcripts, and no others. */
    void write(SortedMap<String, String> transcripts) throws IOException {
        for (String name : kept().keySet()) {
            if (!transcripts.containsKey(name)) {
                Files.delete(folder().resolve(name));
            }
        }
        for (Map.Entry<String, String> transcript : transcripts.entrySet()) {
            Path file = folder().resolve(transcript.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, transcript.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** Each kept transcript that is not what the step prints: its name, and the first line that differs. */
    static List<String> differences(SortedMap<String, String> kept, SortedMap<String, String> printed) {
        List<String> differences = new ArrayList<>();
        TreeMap<String, String> all = new TreeMap<>(kept);
        all.putAll(printed);
        for (String name : all.keySet()) {
            String file = Transcript.FOLDER + name;
            if (!printed.containsKey(name)) {
                differences.add(file + ":1: no step prints this");
            } else if (!kept.containsKey(name)) {
                differences.add(file + ":1: there is no such file");
            } else if (!kept.get(name).equals(printed.get(name))) {
                differences.add(file + firstDifference(kept.get(name), printed.get(name)));
            }
        }
        return differences;
    }

    private static String firstDifference(String kept, String printed) {
        // With the ends of the lines, which may be all that differs.
        List<Line> before = Line.of(kept);
        List<Line> now = Line.of(printed);
        int i = 0;
        while (i < before.size() && i < now.size() && before.get(i).equals(now.get(i))) {
            i++;
        }
        return ":" + (i + 1) + ": the file has " + shown(before, i) + ", the step prints " + shown(now, i);
    }

    private static String shown(List<Line> lines, int i) {
        if (i >= lines.size()) {
            return "no such line";
        }
        Line line = lines.get(i);
        return "\"" + (line.text() + line.end()).replace("\r", "\\r").replaceFirst("\n$", "") + "\"";
    }
}
