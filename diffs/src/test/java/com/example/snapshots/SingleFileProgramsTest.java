package com.example.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs that {@code java} compiles when they are run, and Maven never does, still compile. */
class SingleFileProgramsTest {
    private static final List<Path> FOLDERS = List.of(Path.of("src/test/benchmark"), Path.of("../.ci"));

    @TempDir
    Path temporary;

    static List<Path> programs() throws IOException {
        List<Path> programs = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(programs::add);
            }
        }
        return programs;
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramCompiles(Path program) throws IOException {
        assertEquals("", errors(program));
    }

    @Test
    void aClassThatWasRenamedIsNoticed() throws IOException {
        Path benchmark = Path.of("src/test/benchmark/LoadingBenchmark.java");
        Path program = temporary.resolve("LoadingBenchmark.java");
        Files.writeString(program, Files.readString(benchmark).replace("SampleStores", "ExampleStores"));
        assertNotEquals("", errors(program));
    }

    private String errors(Path program) throws IOException {
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + "../end/target/classes";
        List<String> options =
                List.of("-proc:none", "-implicit:none", "-classpath", classPath, "-d", temporary.toString());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(program))
                    .call();
            return done ? "" : messages.toString();
        }
    }
}
