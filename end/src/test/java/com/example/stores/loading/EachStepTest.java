package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.example.stores.App;
import com.example.stores.Output;
import com.example.stores.Recording;
import com.example.stores.Step;
import com.example.stores.WrongUsageException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all loading steps have in common: counts that agree with their formulas, a last word, the same bytes. */
class EachStepTest {
    @TempDir
    private Path folder;

    /** Each step with the counts and formulas that it prints; compare prints a table instead. */
    static Stream<Arguments> steps() {
        return Stream.of(
                arguments("LAZY", new LazyLoading(), List.of("1 = 1 for the stores", "11 = 1 + 10 stores")),
                arguments(
                        "EAGER",
                        new EagerLoading(),
                        List.of("1 = 1 with a join", "11 = 1 + 10 stores", "11 = 1 + 10 stores")),
                arguments(
                        "JOIN-FETCH",
                        new JoinFetch(),
                        List.of(
                                "1 = 1 for any number of stores",
                                "2 = 2 queries, and the second did not repair the list",
                                "1 = 1 query",
                                "0 = 0, but one query for each list works:",
                                "2 = 2 queries")),
                arguments(
                        "ENTITY-GRAPH",
                        new EntityGraphs(),
                        List.of(
                                "1 = 1 for any number of stores",
                                "1 = 1 with a join",
                                "1 = 1 for any number of stores",
                                "5 = 1 + 4 stores")),
                arguments(
                        "BATCH",
                        new BatchFetching(),
                        List.of("2 = 1 + ceil(10 stores / 25)", "4 = 1 + ceil(60 stores / 25)")),
                arguments(
                        "SUBSELECT",
                        new SubselectFetching(),
                        List.of("2 = 1 for the stores + 1 for all items", "2 = 1 for the stores + 1 for all items")),
                arguments("QUERY", new QueryInsteadOfList(), List.of("8 = 1 for the store + 7 questions")),
                arguments(
                        "DETACHED",
                        new DetachedStore(),
                        List.of(
                                "1 = 1 for the stores",
                                "1 = 1 for any number of stores",
                                "1 = 1 for the stores, and the refused one was not sent")),
                arguments(
                        "WRITE-ONLY",
                        new WriteOnly(),
                        List.of(
                                "1 = 1 insert, and no SELECT",
                                "2 = 1 for the store + 1 insert",
                                "3 = 1 for the store + 1 for all items + 1 insert",
                                "4 = 1 for the store + 1 insert + 1 for the position + 1 update")),
                arguments(
                        "PROJECTION",
                        new Projection(),
                        List.of("1 = 1 for any number of stores", "1 = 1 for any number of stores")),
                arguments("COMPARE", new Compare(), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void theCountIsTheFormulaAndTheNumberOfPrintedStatements(String title, Step step, List<String> counts) {
        List<CountedPart> parts = CountedPart.of(Recordings.of(step));
        assertEquals(
                counts,
                parts.stream()
                        .map(part -> part.count() + " = " + part.formula())
                        .toList());
        for (CountedPart part : parts) {
            assertEquals(part.count(), part.value(), part.formula());
            assertEquals(part.count(), part.sql().size(), part.sql().toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void asksAQuestionAndEndsWithItsUseAndItsCounterpart(String title, Step step, List<String> counts) {
        List<String> lines = Recordings.of(step).lines();
        assertTrue(lines.get(0).startsWith(title + ": "), lines.get(0));
        assertEquals("", lines.get(1));
        assertEquals("", lines.get(lines.size() - 3));
        assertTrue(lines.get(lines.size() - 2).matches("Use it (?!.*[.] ).*[.]"), lines.get(lines.size() - 2));
        assertTrue(lines.get(lines.size() - 1).matches("SQLAlchemy: .*[.]"), lines.get(lines.size() - 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void refusesWordsThatItDoesNotKnow(String title, Step step, List<String> counts) {
        Output out = new Recording().output();
        assertThrows(WrongUsageException.class, () -> step.run(out, List.of("nonsense")));
    }

    /** Another process has other hash codes, and its log is not silenced by these tests. */
    @Test
    void printsTheSameBytesInAnotherProcessAndNothingBesideThem() throws Exception {
        Path errors = Files.createTempFile(folder, "errors", "");
        Process process = new ProcessBuilder(command("all"))
                .redirectError(errors.toFile())
                .start();
        String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertEquals(0, process.waitFor());
        assertEquals("", Files.readString(errors));
        steps().forEach(step -> {
            String once = Recordings.of((Step) step.get()[1]).text();
            assertTrue(all.contains(once), once + "should be in " + all);
        });
    }

    private static List<String> command(String step) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // As in .mvn/jvm.config: a short run ends sooner so.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        for (String property : List.of("jdbc.url", "jdbc.user", "jdbc.password")) {
            if (System.getProperty(property) != null) {
                command.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), App.class.getName(), step));
        return command;
    }
}
