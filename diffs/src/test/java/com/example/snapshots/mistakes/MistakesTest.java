package com.example.snapshots.mistakes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
    private LessonRunner lesson;

    @BeforeAll
    void compileTheCheck(@TempDir Path folder) throws IOException {
        // H2 words its messages in the language of the system, and some hints repeat them.
        Locale.setDefault(Locale.ROOT);
        runner = new CheckRunner(folder);
        lesson = new LessonRunner(folder);
    }

    @AfterAll
    void close() throws IOException {
        Locale.setDefault(locale);
        runner.close();
    }

    static List<ModelPatch> mistakes() throws IOException {
        return ModelPatch.mistakes();
    }

    static List<ModelPatch> rightForAnotherLesson() throws IOException {
        return ModelPatch.rightForAnotherLesson();
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
                () -> report.assertReadable());
    }

    @ParameterizedTest
    @MethodSource("rightForAnotherLesson")
    void whatTheLessonCannotRunWithIsToldWhatItNeeds(ModelPatch solution) throws Exception {
        Map<String, List<String>> models = solution.applyTo(Snapshot.models("end"));
        Report report = runner.run(models);
        assertAll(
                solution.toString(),
                () -> assertEquals(solution.stopsAt(), report.stopsAt()),
                () -> assertEquals(solution.hint(), report.hint()),
                () -> assertNotEquals(LessonSentences.expected(), LessonSentences.of(lesson, models)),
                () -> report.assertReadable());
    }

    @ParameterizedTest
    @MethodSource("rightSolutions")
    void aRightSolutionPassesAndTheLessonRuns(ModelPatch solution) throws Exception {
        Map<String, List<String>> models = solution.applyTo(Snapshot.models("end"));
        Report report = runner.run(models);
        assertTrue(report.done(), () -> solution + "\n" + report.text());
        assertEquals(LessonSentences.expected(), LessonSentences.of(lesson, models));
    }

    @Test
    void startStopsAtTheFirstThingToDo() throws Exception {
        Report report = runner.run(Snapshot.models("start"));
        assertFalse(report.done());
        assertEquals("An item has a store", report.stopsAt());
        report.assertReadable();
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
        last.assertReadable();
    }

    private static void takeFromEnd(Map<String, List<String>> models, String model) throws IOException {
        String path = Snapshot.MODELS + model + ".java";
        models.put(path, Snapshot.models("end").get(path));
    }

    /** The others prove that the check says what the cases promise; this one, that nothing it says is unproven. */
    @Test
    void eachHintIsReached() throws Exception {
        List<String> unproven = runner.hints();
        for (ModelPatch mistake : ModelPatch.mistakes()) {
            unproven.removeIf(hint -> isOf(hint, mistake.hint()));
        }
        for (ModelPatch solution : ModelPatch.rightForAnotherLesson()) {
            unproven.removeIf(hint -> isOf(hint, solution.hint()));
        }
        Map<String, List<String>> models = Snapshot.models("start");
        List<String> onTheWay =
                new ArrayList<>(List.of(runner.run(withoutStore()).hint()));
        for (String next : List.of("Item", "Store", "Models")) {
            onTheWay.add(runner.run(models).hint());
            takeFromEnd(models, next);
        }
        unproven.removeIf(hint -> onTheWay.stream().anyMatch(said -> isOf(hint, said)));
        for (ModelCase more : ModelCase.read("models.txt")) {
            unproven.removeIf(hint -> hint.startsWith(more.hint() + " "));
        }
        assertEquals(List.of(), unproven);
    }

    /** Whether that was said with this hint, which has its name before it, and %s for what differs from case to case. */
    private static boolean isOf(String hint, String said) {
        String text = hint.substring(hint.indexOf(' ') + 1);
        return Pattern.matches(
                Stream.of(text.split("%s", -1)).map(Pattern::quote).collect(Collectors.joining(".*")), said);
    }

    @Test
    void theReportIsTheSameOnEachRun() throws Exception {
        Map<String, List<String>> models = Snapshot.models("start");
        assertEquals(runner.run(models), runner.run(models));
    }
}
