package com.example.snapshots.mistakes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The snapshots' check names the next thing to do, refuses wrong solutions with the right hint, and passes right ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MistakesTest {
    private final Locale locale = Locale.getDefault();
    private CheckRunner runner;

    @BeforeAll
    void compileTheCheck(@TempDir Path folder) throws IOException {
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
        List<ModelPatch> refused = new ArrayList<>(ModelPatch.mistakes());
        refused.addAll(ModelPatch.rightForAnotherLesson());
        return refused;
    }

    static List<ModelPatch> rightSolutions() throws IOException {
        return ModelPatch.rightSolutions();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeGetsItsHint(ModelPatch mistake) throws Exception {
        Report report = runner.run(mistake.applyTo(Snapshot.models("end")));
        assertAll(
                mistake.toString(),
                () -> assertFalse(report.done(), report::text),
                () -> assertEquals(mistake.stopsAt(), report.stopsAt()),
                () -> assertEquals(mistake.hint(), report.hint()),
                () -> assertTrue(
                        MistakesPage.read().section(report.section()).contains(mistake.link()),
                        "The section that it names is about this mistake: " + report.section()),
                () -> assertReadable(report));
    }

    @ParameterizedTest
    @MethodSource("rightSolutions")
    void aRightSolutionPasses(ModelPatch solution) throws Exception {
        Report report = runner.run(solution.applyTo(Snapshot.models("end")));
        assertTrue(report.done(), () -> solution + "\n" + report.text());
    }

    @Test
    void startStopsAtTheFirstThingToDo() throws Exception {
        Report report = runner.run(Snapshot.models("start"));
        assertFalse(report.done());
        assertEquals("An item has a store", report.stopsAt());
        assertReadable(report);
    }

    @Test
    void endPasses() throws Exception {
        Report report = runner.run(Snapshot.models("end"));
        assertTrue(report.done(), report::text);
    }

    @Test
    void aModelThatIsNotThereIsNamed() throws Exception {
        Report report = runner.run(withoutStore());
        assertEquals("Hibernate can work with the models", report.stopsAt());
        assertEquals(
                "There is no class Store in com.example.stores.models. Look at its name, and at the line \"package\".",
                report.hint());
    }

    private static Map<String, List<String>> withoutStore() throws IOException {
        Map<String, List<String>> models = Snapshot.models("start");
        models.remove(Snapshot.MODELS + "Store.java");
        return models;
    }

    @Test
    void eachChangeLeadsToTheNext() throws Exception {
        Map<String, List<String>> models = Snapshot.models("start");
        takeFromEnd(models, "Item");
        assertEquals("A store has items", runner.run(models).stopsAt());
        takeFromEnd(models, "Store");
        assertEquals("One place lists the models", runner.run(models).stopsAt());
        takeFromEnd(models, "Models");
        Report last = runner.run(models);
        assertTrue(last.done(), last::text);
        assertReadable(last);
    }

    private static void takeFromEnd(Map<String, List<String>> models, String model) throws IOException {
        String path = Snapshot.MODELS + model + ".java";
        models.put(path, Snapshot.models("end").get(path));
    }

    /** The others prove that the check says what the patches promise; this one, that nothing it says is unproven. */
    @Test
    void eachHintIsReached() throws Exception {
        List<String> reached = new ArrayList<>();
        for (ModelPatch mistake : mistakes()) {
            reached.add(mistake.hint());
        }
        Map<String, List<String>> models = Snapshot.models("start");
        reached.add(runner.run(withoutStore()).hint());
        for (String next : List.of("Item", "Store", "Models")) {
            reached.add(runner.run(models).hint());
            takeFromEnd(models, next);
        }
        for (String hint : runner.hints()) {
            Pattern text = Pattern.compile(
                    Stream.of(hint.split("%s", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
            assertTrue(reached.stream().anyMatch(text.asMatchPredicate()), hint);
        }
    }

    @Test
    void theReportIsTheSameOnEachRun() throws Exception {
        Map<String, List<String>> models = Snapshot.models("start");
        assertEquals(runner.run(models), runner.run(models));
    }

    private static void assertReadable(Report report) {
        assertAll(report.text().lines().map(line -> () -> assertTrue(line.matches("[ -~]{0,80}"), line)));
        assertFalse(report.text().contains("\tat "), "There is no stack trace.");
        assertTrue(report.text().lines().count() < 30, "It fits on a screen.");
    }
}
