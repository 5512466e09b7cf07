package com.example.snapshots.mistakes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The check of the snapshots refuses each wrong solution with the right hint, and passes each right one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MistakesTest {
    private static final Path MISTAKES = Snapshot.ROOT.resolve("docs/mistakes");
    private static final Path RIGHT = MISTAKES.resolve("right");

    private final Locale locale = Locale.getDefault();
    private CheckRunner runner;

    @BeforeAll
    void compileCheck(@TempDir Path folder) throws IOException {
        // H2 words its messages in the language of the system, and some hints repeat them.
        Locale.setDefault(Locale.ROOT);
        runner = new CheckRunner(folder);
    }

    @AfterAll
    void close() throws IOException {
        Locale.setDefault(locale);
        runner.close();
    }

    static List<ModelPatch> mistakes() throws IOException {
        return ModelPatch.allIn(MISTAKES);
    }

    static List<ModelPatch> rightSolutions() throws IOException {
        return ModelPatch.allIn(RIGHT);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeGetsItsHint(ModelPatch mistake) throws Exception {
        Report report = runner.run(mistake.applyTo(Snapshot.models("end")));
        assertAll(
                () -> assertFalse(report.done(), report::text),
                () -> assertEquals(mistake.stopsAt(), report.stopsAt()),
                () -> assertEquals(mistake.hint(), report.hint()),
                () -> assertReadable(report));
    }

    @ParameterizedTest
    @MethodSource("rightSolutions")
    void aRightSolutionPasses(ModelPatch solution) throws Exception {
        Report report = runner.run(solution.applyTo(Snapshot.models("end")));
        assertTrue(report.done(), report::text);
    }

    private static void assertReadable(Report report) {
        assertAll(report.text().lines().map(line -> () -> assertTrue(line.matches("[ -~]{0,80}"), line)));
        assertFalse(report.text().contains("\tat "), "It shows no stack trace.");
        assertTrue(report.text().lines().count() < 30, "It fits on a screen.");
    }
}
