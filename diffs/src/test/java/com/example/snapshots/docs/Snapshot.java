package com.example.snapshots.docs;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A snapshot that can be run, each step in a Java process of its own, and always on H2.
 *
 * @param root the top folder of the workspace
 * @param name the name of the snapshot
 */
record Snapshot(Path root, String name) {
    private static final String PROGRAM = "com.example.stores.App";
    private static final String CHECK = "com.example.stores.check.RelationshipCheck";
    private static final String CHECK_SOURCES = "start/src/check/java";

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
        List<String> arguments = step.isEmpty() ? List.of() : List.of(step);
        return "$ mvn -q -pl " + name + " compile exec:java" + argument + "\n"
                + output(0, classes(), PROGRAM, arguments);
    }

    /**
     * The command that asks the self-check, and what it says of the snapshot as it is shipped: that it is not done.
     *
     * @throws IOException if it is
     */
    String checkOfUnfinished() throws IOException, InterruptedException {
        String classPath = compiledCheck() + File.pathSeparator + classes();
        return "$ mvn -q -pl " + name + " test -Pcheck\n" + output(1, classPath, CHECK, List.of());
    }

    /** As the profile of the snapshot does it, in a folder of its own: no build without that profile compiles the check. */
    private Path compiledCheck() throws IOException {
        Path target = Files.createDirectories(root.resolve(name).resolve("target/check-of-the-transcripts"));
        List<String> options = new ArrayList<>(List.of("-proc:none", "-d", target.toString(), "-cp", libraries()));
        try (Stream<Path> files = Files.walk(root.resolve(CHECK_SOURCES))) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(options::add);
        }
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, errors, errors, options.toArray(String[]::new)) != 0) {
            throw new IOException("The check does not compile: " + errors);
        }
        return target;
    }

    private String output(int exitCode, String classPath, String program, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(List.of("-cp", classPath + File.pathSeparator + libraries(), program));
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
        if (!Files.isRegularFile(classes.resolve(PROGRAM.replace('.', '/') + ".class"))) {
            throw new IOException(name + " has no classes. Build it first: mvn -q -pl start,end compile");
        }
        return classes.toString();
    }

    /** The libraries of these tests, but none of the classes of this module. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
