package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.example.stores.changing.ChangingSteps;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import com.example.stores.running.WrongUsageException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all steps have in common: it goes over {@link Steps#byName()}, so that no step escapes it. */
class EachStepTest {

    static Set<String> named() {
        return Steps.byName().keySet();
    }

    /** What prints the same each time. */
    static Stream<String> all() {
        return named().stream().filter(name -> Steps.byName().get(name).isOneOfAll());
    }

    /** The lesson is a story, with a beginning and an end of its own. */
    static Stream<String> allButTheLesson() {
        return all().filter(name -> !name.equals("lesson"));
    }

    /** What a step prints; of the one that takes long, its shortest: the long one has tests of its own. */
    private static Recording recordingOf(String name) {
        Step step = Steps.byName().get(name);
        if (!name.equals("compare")) {
            return Recordings.of(step);
        }
        Recording recording = new Recording();
        step.run(recording.output(), List.of("1"));
        return recording;
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsToTheRules(String name) {
        List<String> broken = StepRules.brokenBy(recordingOf(name).text());
        if (!broken.isEmpty()) {
            fail("The step " + name + " breaks a rule.\n" + String.join("\n", broken));
        }
    }

    @ParameterizedTest
    @MethodSource("allButTheLesson")
    void saysItsTaskAndEndsWithAdviceAndItsCounterpart(String name) {
        List<String> lines = recordingOf(name).lines();
        String beginning = name.toUpperCase(Locale.ROOT) + ": ";
        assertTrue(lines.get(0).startsWith(beginning), "The first line begins with \"" + beginning + "\"");
        assertEquals("", lines.get(1), "The second line is empty");
        assertEquals("", lines.get(lines.size() - 3), "An empty line stands before the last two");
        String advice = ChangingSteps.byName().containsKey(name) ? "Remember: " : "Use it ";
        assertTrue(
                lines.get(lines.size() - 2).matches(advice + "(?!.*[.] ).*[.]"),
                "The last line but one is a sentence that begins with \"" + advice + "\"");
        assertTrue(
                lines.get(lines.size() - 1).matches("SQLAlchemy: .*[.]"),
                "The last line begins with \"SQLAlchemy:\" and ends with a full stop");
    }

    @ParameterizedTest
    @MethodSource("named")
    void refusesWordsThatItDoesNotKnow(String name) {
        Step step = Steps.byName().get(name);
        Output out = new Recording().output();
        assertThrows(WrongUsageException.class, () -> step.run(out, List.of("nonsense")));
    }

    /** Another process has other hash codes. For the database in memory, the transcripts are compared with those of one. */
    @Test
    @EnabledIfSystemProperty(named = "jdbc.url", matches = ".+")
    void printTheSameBytesInAnotherProcessAndNothingBesideThem() throws Exception {
        Program program = Program.run(List.of(), "all");
        assertEquals("", program.errors());
        assertEquals(0, program.exitCode());
        String all = String.join(
                "\n",
                allButTheLesson()
                        .map(name -> Recordings.of(Steps.byName().get(name)).text())
                        .toList());
        assertTrue(program.out().endsWith(all), program.out() + "should end with " + all);
    }
}
