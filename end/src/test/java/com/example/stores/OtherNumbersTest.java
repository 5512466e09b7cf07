package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner is asked to change the number of stores: what a step says of it follows, for it is computed. */
class OtherNumbersTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SOME_STORES = Pattern.compile("new SampleStores\\(([2-9]|\\d\\d+), (\\d+)");

    /** Of the table the first column is enough here: its numbers have tests of their own, and take half the time. */
    private static final Pattern SIZES_OF_COMPARE = Pattern.compile("(USUAL_SIZES = List\\.of\\(\\d+)(, \\d+)+");

    @TempDir
    Path temporary;

    @Test
    void theFormulasAreTrueForTwiceAsManyStoresOfTwiceAsManyItems() throws Exception {
        Path classes = Files.createDirectory(temporary.resolve("classes"));
        compile(changedSources(), classes);
        String classPath = String.join(
                File.pathSeparator, classes.toString(), "target/classes", System.getProperty("java.class.path"));

        Program all = Program.run(List.of("-cp", classPath), "all");
        assertEquals("", all.errors());
        assertEquals(0, all.exitCode());
        assertEquals(List.of(), StepRules.brokenBy(all.out()));
        for (String line : List.of(
                "21 statements = 1 + 20 stores",
                "120 rows were read = 20 stores x 6 items: each row repeats its store.",
                "6 statements = 1 + ceil(120 stores / 25)",
                "12 items were wanted, and 120 were loaded.")) {
            assertTrue(all.out().contains("\n   " + line + "\n"), line + " is not in:\n" + all.out());
        }
    }

    /** The others are those of the module. */
    private List<Path> changedSources() throws IOException {
        List<Path> copies = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                String changed = SIZES_OF_COMPARE
                        .matcher(SOME_STORES.matcher(source).replaceAll(OtherNumbersTest::twice))
                        .replaceAll("$1");
                if (!changed.equals(source)) {
                    Path copy = temporary.resolve(SOURCES.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    copies.add(Files.writeString(copy, changed));
                }
            }
        }
        return copies;
    }

    private static String twice(MatchResult numbers) {
        return "new SampleStores(" + 2 * Integer.parseInt(numbers.group(1)) + ", "
                + 2 * Integer.parseInt(numbers.group(2));
    }

    private static void compile(List<Path> sources, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none", "-d", classes.toString(), "-sourcepath", "");
        assertTrue(compiler.getTask(
                        null,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(sources))
                .call());
    }
}
