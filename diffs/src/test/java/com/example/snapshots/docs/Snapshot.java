package com.example.snapshots.docs;

import com.example.snapshots.mistakes.CompiledCheck;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A snapshot that can be run, in a Java process of its own, and always on H2.
 *
 * @param root the top folder of the workspace
 * @param name the name of the snapshot
 */
record Snapshot(Path root, String name) {
    private static final String CHECK = "com.example.stores.check.RelationshipCheck";
    private static final String MODELS = "src/main/java/com/example/stores/models";

    /** Runs the loading steps, and keeps of each what it prints and the file of its events. */
    private static final String RECORDER = "com.example.stores.events.RecordEvents";

    /** So short that a start takes half the time: most of it is the start of Java. */
    private static final List<String> QUICK = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-Xshare:auto");

    /** Variables by which Java takes options, and says on stderr that it does. */
    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /**
     * For each step the command that a learner types, and what the step prints. All of them run in one process, because
     * the start of Java and of Hibernate takes longer than a step; CI types each command by itself.
     *
     * @param steps their names; an empty one stands for the program without an argument
     * @throws IOException if a step does not end well
     */
    List<String> transcripts(List<String> steps) throws IOException, InterruptedException {
        String classPath = classes() + File.pathSeparator + StepAfterStep.classPath();
        String[] outputs =
                output(0, classPath, StepAfterStep.class.getName(), steps).split(StepAfterStep.END, -1);
        List<String> transcripts = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            transcripts.add(command(steps.get(i)) + outputs[i]);
        }
        return transcripts;
    }

    /** The first line of a transcript. */
    String command(String step) {
        String argument = step.isEmpty() ? "" : " \"-Dexec.args=" + step + "\"";
        return "$ mvn -q -pl " + name + " compile exec:java" + argument + "\n";
    }

    /**
     * Runs the loading steps, with something that listens to them, and some of them for other numbers of stores.
     *
     * @return by its name, as {@code lazy.txt} or {@code lazy.json}, the transcript or the file of the events of each;
     *     none if this snapshot has no loading steps
     * @throws IOException if a step does not end well
     */
    SortedMap<String, String> recorded() throws IOException, InterruptedException {
        Path recorder = root.resolve(name).resolve("target/test-classes");
        SortedMap<String, String> recorded = new TreeMap<>();
        if (isCompiled(recorder, RECORDER)) {
            String sources = root.resolve(name).resolve("src/main/java").toString();
            String printed = output(0, classes() + File.pathSeparator + recorder, RECORDER, List.of(sources));
            for (String file : printed.split(StepAfterStep.END)) {
                String[] nameAndText = file.split("\n", 2);
                String step = nameAndText[0].replaceFirst("\\.txt$", "");
                recorded.put(nameAndText[0], (step.equals(nameAndText[0]) ? "" : command(step)) + nameAndText[1]);
            }
        }
        return recorded;
    }

    /**
     * The command that asks the self-check, and what it says of the snapshot as it is shipped: that it is not done.
     *
     * @param check where the self-check is compiled
     * @throws IOException if it is
     */
    String checkOfUnfinished(Path check) throws IOException, InterruptedException {
        Path snapshot = root.resolve(name);
        // To make the archive takes one processor for a while: here the steps have the other, and later tests need it.
        return checkCommand()
                + output(
                        1,
                        List.of("-Djudge.archive=" + CompiledCheck.archive()),
                        check.toString(),
                        CHECK,
                        List.of(snapshot.resolve(MODELS).toString()));
    }

    /** What a learner types to ask the self-check. */
    String checkCommand() {
        return "$ mvn -q -pl " + name + " test -Pcheck\n";
    }

    private String output(int exitCode, String classPath, String program, List<String> arguments)
            throws IOException, InterruptedException {
        return output(exitCode, List.of(), classPath, program, arguments);
    }

    private String output(int exitCode, List<String> options, String classPath, String program, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath + File.pathSeparator + CompiledCheck.libraries(), program));
        command.addAll(arguments);
        // Whatever stands on stderr does not belong there, and so it is seen as a difference.
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        OPTIONS.forEach(builder.environment()::remove);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != exitCode) {
                throw new IOException("Exit code " + process.exitValue() + " of " + program + " " + arguments + " in "
                        + name + ": " + output);
            }
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    private String classes() throws IOException {
        Path classes = root.resolve(name).resolve("target/classes");
        if (!isCompiled(classes, StepAfterStep.PROGRAM)) {
            throw new IOException(name + " has no classes. Build it first: mvn -q -pl start,end compile");
        }
        return classes.toString();
    }

    private static boolean isCompiled(Path classes, String name) {
        return Files.isRegularFile(classes.resolve(name.replace('.', '/') + ".class"));
    }
}
