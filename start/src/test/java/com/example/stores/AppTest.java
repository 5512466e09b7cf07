package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppTest {
    private final Recording out = new Recording();
    private final Recording errors = new Recording();

    private int run(String... arguments) {
        return new App(out.output(), errors.output()).run(List.of(arguments));
    }

    @Test
    void listNamesEveryStepWithOneLine() {
        assertEquals(App.DONE, run("list"));
        Steps.byName()
                .forEach((name, step) -> assertEquals(
                        1,
                        out.lines().stream()
                                .filter(line -> line.matches("  " + name + " +" + step.about()))
                                .count(),
                        name));
        assertEquals(Steps.byName().size() + 2, out.lines().size(), "the steps, all and list");
        assertTrue(out.lines().stream().allMatch(line -> line.length() <= 80), out.text());
    }

    @Test
    void withoutArgumentsRunsTheLessonAndNamesTheOtherSteps() {
        assertEquals(App.DONE, run());
        Recording lesson = new Recording();
        new Lesson().run(lesson.output());
        assertTrue(out.text().startsWith(lesson.text()), out.text());
        String rest = out.text().substring(lesson.text().length());
        Steps.byName()
                .forEach((name, step) ->
                        assertEquals(!name.equals("lesson"), rest.contains("  " + name + " "), name + " in: " + rest));
    }

    @Test
    void allRunsEachStepInOrder() {
        assertEquals(App.DONE, run("all"));
        Recording oneByOne = new Recording();
        Steps.byName().values().forEach(step -> step.run(oneByOne.output()));
        assertEquals(withoutBlankLines(oneByOne), withoutBlankLines(out));
    }

    private static List<String> withoutBlankLines(Recording recording) {
        return recording.lines().stream().filter(line -> !line.isBlank()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "Lesson", "lesson,all", "", " "})
    void anUnknownStepIsNamedAndTheStepsAreListed(String name) {
        assertEquals(App.WRONG_USAGE, run(name));
        assertEquals("", out.text());
        assertEquals("There is no step named \"" + name + "\".", errors.lines().get(0));
        Recording list = new Recording();
        new App(list.output(), errors.output()).run(List.of("list"));
        assertTrue(errors.text().endsWith(list.text()), errors.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lesson", "all", "list"})
    void wordsBehindAStepThatTakesNoneAreRefused(String name) {
        assertEquals(App.WRONG_USAGE, run(name, "more", "words"));
        assertEquals("", out.text());
        assertEquals(
                "Nothing may follow the name of this step, and \"more words\" does.",
                errors.lines().get(0));
    }

    @Test
    void theProcessEndsWithTheExitCode() throws Exception {
        Program unknown = Program.run(List.of(), "nonsense");
        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.errors().startsWith("There is no step named \"nonsense\".\n"), unknown.errors());
        assertEquals(0, Program.run(List.of(), "list").exitCode());
    }
}
