package com.example.snapshots.mistakes;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles the self-check as the profile {@code check} does; no other build compiles it. */
public final class CompiledCheck {
    private static final String SOURCES = "start/src/check/java";
    private static final String RESOURCES = "start/src/check/resources";

    private static Path classes;

    private CompiledCheck() {}

    /** The folder of its classes, compiled once for all tests of a process. */
    public static synchronized Path classes() throws IOException {
        if (classes == null) {
            classes = compile(
                    Snapshot.ROOT,
                    Path.of("target", "check-" + ProcessHandle.current().pid()));
        }
        return classes;
    }

    /** Compiles the check of a workspace into a folder, without any models: it looks for them by their names. */
    public static Path compile(Path workspace, Path target) throws IOException {
        Files.createDirectories(target);
        List<String> options = new ArrayList<>(List.of("-proc:none", "-d", target.toString(), "-cp", libraries()));
        try (Stream<Path> files = Files.walk(workspace.resolve(SOURCES))) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(options::add);
        }
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, errors, errors, options.toArray(String[]::new)) != 0) {
            throw new IOException("The check does not compile: " + errors);
        }
        copy(workspace.resolve(RESOURCES), target);
        return target;
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    /** The libraries of these tests, but none of the classes of this module. */
    public static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
