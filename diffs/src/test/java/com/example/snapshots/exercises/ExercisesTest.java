package com.example.snapshots.exercises;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.docs.states.PatchFile;
import com.example.snapshots.exercises.ExerciseRunner.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each exercise is not done as it is given, each solution is done, and what is refused gets a hint that leads to a solution.
 * All of it is judged in one process, and each source once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExercisesTest {
    private static final Path ROOT = Path.of("..");
    private static final String REGENERATE = "mvn verify -Pregenerate writes it anew";
    private static final String GIVEN = "end/src/exercise/resources/com/example/stores/exercises/judge/given.txt";
    private static final int MOST_LINES = 25;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern STATEMENT = Pattern.compile("(?m)^ {3}\\[\\d+]");
    private static final Pattern LIMIT = Pattern.compile("(one|two|\\d+) (statement|SELECT|INSERT|UPDATE|DELETE)");
    private static final Map<String, String> NUMBERS = Map.of("one", "1", "two", "2");

    private final Locale locale = Locale.getDefault();
    private final Map<String, Said> said = new HashMap<>();
    private ExerciseFiles files;
    private ExerciseRunner runner;

    @BeforeAll
    void startTheJudge(@TempDir Path folder) throws Exception {
        // H2 words its messages in the language of the system.
        Locale.setDefault(Locale.ROOT);
        files = new ExerciseFiles(ROOT);
        runner = new ExerciseRunner(ROOT, folder);
    }

    @AfterAll
    void close() throws IOException {
        Locale.setDefault(locale);
        runner.close();
    }

    static List<Integer> exercises() throws IOException {
        return new ExerciseFiles(ROOT).numbers();
    }

    static List<PatchFile> solutions() throws IOException {
        ExerciseFiles files = new ExerciseFiles(ROOT);
        List<PatchFile> solutions = new ArrayList<>(files.patches(""));
        solutions.addAll(files.patches("right/"));
        return solutions;
    }

    static List<PatchFile> wrongOnes() throws IOException {
        return new ExerciseFiles(ROOT).patches("wrong/");
    }

    /** What a learner sees of the exercises as they are given, without the command. */
    private static String transcript(String name) throws IOException {
        String kept = Files.readString(ROOT.resolve("docs/output/end-exercise" + name + ".txt"));
        return kept.substring(kept.indexOf('\n') + 1);
    }

    /** On another database than that of the transcripts, what is sent reads differently. */
    private static String withoutStatements(String text) {
        return System.getProperty("jdbc.url") == null ? text : text.replaceAll("(?m)^ {3}.*\n", "");
    }

    private Said asGiven(int number) throws Exception {
        String name = Integer.toString(number);
        if (!said.containsKey(name)) {
            said.put(name, runner.run(number, files.shipped(number)));
        }
        return said.get(name);
    }

    private Said said(PatchFile patch) throws Exception {
        String name = ExerciseFiles.nameOf(patch);
        if (!said.containsKey(name)) {
            said.put(name, runner.run(ExerciseFiles.numberOf(patch), files.patched(patch)));
        }
        return said.get(name);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void isNotDoneAsItIsGiven(int number) throws Exception {
        List<String> source = files.shipped(number);
        Said said = asGiven(number);
        assertAll(
                () -> assertFalse(said.done(), said::text),
                () -> assertEquals(
                        withoutStatements(transcript(String.format("-%02d", number))),
                        withoutStatements(said.text()),
                        REGENERATE),
                () -> assertTrue(
                        source.contains("/** " + files.question(number) + " */"),
                        "the question stands above the class"),
                () -> assertTrue(source.size() <= MOST_LINES, source.size() + " lines"),
                () -> assertTrue(said.text().lines().allMatch(line -> line.length() <= 80), said::text),
                () -> assertTrue(said.text().contains("\nNot yet: "), said::text));
        long shown = STATEMENT.matcher(said.seen()).results().count();
        switch (said.name()) {
            case "STATEMENTS" -> assertTrue(said.fact().startsWith(shown + " statements"), said::text);
            case "ROWS" -> assertTrue(shown > 0 && said.fact().matches("\\d+ rows .*"), said::text);
            case "THROWS" -> assertTrue(said.fact().contains("LazyInitializationException"), said::text);
            default -> assertEquals("NOT_WRITTEN", said.name(), said::text);
        }
    }

    @ParameterizedTest
    @MethodSource("solutions")
    void aSolutionIsDone(PatchFile solution) throws Exception {
        Said said = said(solution);
        assertTrue(said.done(), said::text);
        assertEquals(solution.says("Sends"), said.fact());
        assertTrue(said.fact().contains(", as JDBC by hand"), "JDBC by hand would be less of a limit: " + said.fact());
    }

    @ParameterizedTest
    @MethodSource("wrongOnes")
    void whatIsWrongGetsAHintThatLeadsToASolution(PatchFile wrong) throws Exception {
        Said said = said(wrong);
        assertFalse(said.done(), said::text);
        assertEquals(wrong.says("Found"), said.fact());
        assertEquals(wrong.says("Hint"), said.hint());
        PatchFile next = wrong;
        Set<String> way = new LinkedHashSet<>();
        while (next.header().containsKey("Then")) {
            assertTrue(way.add(ExerciseFiles.nameOf(next)), "The hints lead in a circle: " + way);
            PatchFile then = files.patch(next.says("Then"));
            mustBeFollowed(said(next).hint(), then);
            next = then;
        }
        assertTrue(said(next).done(), said(next)::text);
    }

    /** What a hint quotes, the next source has; a hint that quotes nothing is followed by the doses. */
    private void mustBeFollowed(String hint, PatchFile then) throws IOException {
        List<String> quoted = quotedIn(hint);
        List<String> doses = files.doses(ExerciseFiles.numberOf(then));
        String source = String.join("\n", files.patched(then));
        for (String code : quoted.isEmpty() ? quotedIn(doses.get(doses.size() - 1)) : quoted) {
            assertTrue(
                    source.contains(code) || code.startsWith("public static") || code.equals("package"),
                    () -> then.name() + " does not do what the hint says: " + code);
        }
    }

    private static List<String> quotedIn(String hint) {
        return QUOTED.matcher(hint).results().map(quote -> quote.group(1)).toList();
    }

    /** The limit that a question names is that of JDBC by hand, which the judge counts. */
    @ParameterizedTest
    @MethodSource("exercises")
    void theLimitIsTheTrueOne(int number) throws Exception {
        StringBuilder sent = new StringBuilder();
        for (PatchFile solution : solutions()) {
            if (ExerciseFiles.numberOf(solution) == number) {
                sent.append(solution.says("Sends")).append('\n');
            }
        }
        Matcher limits = LIMIT.matcher(files.question(number));
        for (MatchResult limit : limits.results().toList()) {
            String count = NUMBERS.getOrDefault(limit.group(1), limit.group(1)) + " " + limit.group(2);
            assertTrue(sent.toString().contains(count), () -> count + " is not in:\n" + sent);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void thereAreHintsInDosesAndOtherSolutions(int number) throws Exception {
        assertEquals(3, files.doses(number).size());
        assertTrue(solutions().stream()
                        .filter(solution -> ExerciseFiles.numberOf(solution) == number)
                        .count()
                > 2);
    }

    @Test
    void nothingThatTheJudgeSaysIsUnproven() throws Exception {
        List<String> unproven = new ArrayList<>(runner.findings());
        List<String> hints = new ArrayList<>();
        for (int number : exercises()) {
            for (String line : files.texts(number)) {
                if (Character.isUpperCase(line.charAt(1))) {
                    hints.add(String.format("%02d ", number) + line.substring(line.indexOf(' ') + 1));
                }
            }
        }
        for (PatchFile wrong : wrongOnes()) {
            unproven.remove(said(wrong).name());
            hints.remove(String.format("%02d ", ExerciseFiles.numberOf(wrong))
                    + said(wrong).hint());
        }
        for (int number : exercises()) {
            unproven.remove(asGiven(number).name());
            hints.remove(String.format("%02d ", number) + asGiven(number).hint());
        }
        assertEquals(List.of("CHANGED"), unproven, "findings; the one that is left has a test of its own");
        assertEquals(List.of(), hints);
    }

    @Test
    void theSourcesAreThoseThatTheJudgeExpects() throws Exception {
        for (String line : Files.readAllLines(ROOT.resolve(GIVEN))) {
            if (!line.startsWith("#")) {
                assertEquals(runner.given(line.substring(0, line.indexOf(' '))), line, GIVEN);
            }
        }
        assertEquals("", runner.changeOfSources());
    }

    /** A mapping, a method that does more, and a setting for all sessions. */
    @Test
    void whatAnExerciseIsToLeaveAsItIsIsLookedAt(@TempDir Path folder) throws Exception {
        assertEquals("models/Store.java", changed(folder, "models/Store.java", "mappedBy", "fetch = EAGER, mappedBy"));
        assertEquals("models/Store.java", changed(folder, "models/Store.java", "return items;", "return List.of();"));
        assertEquals("models/Item.java", changed(folder, "models/Item.java", "return name;", "return \"Hat\";"));
        assertEquals("Database.java", changed(folder, "Database.java", "(true);", "(true).property(\"a\", 1);"));
        assertEquals("", changed(folder, "Database.java", "/** ", "/** Once more: "));
    }

    /** Which file the judge finds changed; empty for none. */
    private String changed(Path folder, String file, String from, String to) throws Exception {
        String source = Files.readString(
                ROOT.resolve("end/src/main/java/com/example/stores").resolve(file));
        assertTrue(source.contains(from));
        Path copy = folder.resolve("com/example/stores").resolve(file);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, source.replace(from, to));
        try (ExerciseRunner others = new ExerciseRunner(ROOT, folder, List.of(folder))) {
            return others.changeOfSources().replace(" is not as the course has it.", "");
        } finally {
            Files.delete(copy);
        }
    }
}
