package com.example.snapshots.docs;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A snapshot that can be run, each step in a Java process of its own, and always on H2.
 *
 * @param root the top folder of the workspace
 * @param name the name of the snapshot
 */
record Snapshot(Path root, String name) {
    private static final String PROGRAM = "com.example.stores.App";

    /** So short that a start takes half the time: most of it is the start of Java. */
    private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    /** Variables by which Java takes options, and says on stderr that it does. */
    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /**
     * The command that a learner types, and what the step prints.
     *
     * @param step its name, or empty for the program without an argument
     * @throws IOException if the step does not end well
     */
    String transcript(String step) throws IOException, InterruptedException {
        String argument = step.isEmpty() ? "" : " \"-Dexec.args=" + step + "\"";
        return "$ mvn -q -pl " + name + " compile exec:java" + argument + "\n" + output(step);
    }

    private String output(String step) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(List.of("-cp", classPath(), PROGRAM));
        if (!step.isEmpty()) {
            command.add(step);
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        OPTIONS.forEach(builder.environment()::remove);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("Exit code " + process.exitValue() + " of " + name + " " + step + ": " + output);
            }
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    /** The classes of the snapshot, and the libraries of these tests, but none of the classes of this module. */
    private String classPath() throws IOException {
        Path classes = root.resolve(name).resolve("target/classes");
        if (!Files.isRegularFile(classes.resolve(PROGRAM.replace('.', '/') + ".class"))) {
            throw new IOException(name + " has no classes. Build it first: mvn -q -pl start,end compile");
        }
        List<String> all = new ArrayList<>(List.of(classes.toString()));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .forEach(all::add);
        return String.join(File.pathSeparator, all);
    }
}
