package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppTest {
    private final Recording out = new Recording();
    private final Recording errors = new Recording();

    private int run(String... arguments) {
        return new App(Steps.byName(), out.output(), errors.output()).run(List.of(arguments));
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
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("two", new Saying("2"));
        steps.put("one", new Saying("1"));
        assertEquals(App.DONE, new App(steps, out.output(), errors.output()).run(List.of("all")));
        assertEquals("2\n\n1\n", out.text());
    }

    private record Saying(String about) implements Step {
        @Override
        public void run(Output out) {
            out.line(about);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "Lesson", "lesson,all", "", " "})
    void anUnknownStepIsNamedAndTheStepsAreListed(String name) {
        assertEquals(App.WRONG_USAGE, run(name));
        assertEquals("", out.text());
        assertEquals("There is no step named \"" + name + "\".", errors.lines().get(0));
        Recording list = new Recording();
        new App(Steps.byName(), list.output(), errors.output()).run(List.of("list"));
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
