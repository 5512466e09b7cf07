package com.example.stores;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of this module in a Java process of its own, on the database that the tests use. */
record Program(int exitCode, String out, String errors) {

    static Program run(List<String> javaOptions, String... arguments) throws Exception {
        Process process = start(App.class, javaOptions, arguments);
        // Both streams fit into the buffer of a pipe only while they are short, so one is read aside.
        StringBuilder errors = new StringBuilder();
        Thread reader = new Thread(() -> errors.append(readAll(process.getErrorStream())));
        reader.start();
        String out = readAll(process.getInputStream());
        reader.join();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The program did not end. It printed: " + out + errors);
        }
        return new Program(process.exitValue(), out, errors.toString());
    }

    static Process start(Class<?> mainClass, List<String> javaOptions, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Short programs start faster without the second compiler and the proof that the classes of Java's own compiler
        // are sound, and two of them may run at once.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
        for (String property : List.of("jdbc.url", "jdbc.user", "jdbc.password")) {
            if (System.getProperty(property) != null) {
                command.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(javaOptions);
        command.add(mainClass.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static String readAll(java.io.InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
