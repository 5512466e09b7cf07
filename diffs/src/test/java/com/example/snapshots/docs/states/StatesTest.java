package com.example.snapshots.docs.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.docs.Workspaces;
import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.Region;
import com.example.snapshots.docs.region.Regions;
import com.example.snapshots.files.InputException;
import com.example.snapshots.mistakes.CompiledCheck;
import com.example.snapshots.testing.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps lead from the models and the lesson of {@code start} to those of {@code end}, and nothing else does. */
class StatesTest {
    private static final String LESSON = "src/main/java/com/example/stores/";
    private static final String MODELS = LESSON + "models/";

    @TempDir
    Path temporary;

    @BeforeEach
    void copyTheSteps() throws IOException {
        for (String folder :
                List.of("docs/steps", "start/" + LESSON, "start/" + MODELS, "end/" + LESSON, "end/" + MODELS)) {
            Files.createDirectories(temporary.resolve(folder));
            try (Stream<Path> files = Files.list(Workspaces.own().resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, temporary.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
    }

    @Test
    void theyLeadFromStartToEndByteForByte() throws IOException {
        States states = states();
        assertEquals(texts("start", states), texts(states, 0));
        assertEquals(texts("end", states), texts(states, states.all().size()));
    }

    /** All models of a snapshot, and whatever else a step changes. */
    private Map<String, String> texts(String snapshot, States states) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> models = Files.list(temporary.resolve(snapshot).resolve(MODELS))) {
            for (Path model : models.toList()) {
                texts.put(MODELS + model.getFileName(), Files.readString(model));
            }
        }
        for (State state : states.all()) {
            for (String path : state.patch().diffs().keySet()) {
                Path file = temporary.resolve(snapshot).resolve(path);
                if (Files.exists(file)) {
                    texts.put(path, Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static Map<String, String> texts(States states, int number) {
        Map<String, String> texts = new TreeMap<>();
        states.files(number).forEach((path, lines) -> texts.put(path, String.join("\n", lines) + "\n"));
        return texts;
    }

    /** The transcripts are what the check says: another test compares them. */
    @Test
    void eachStateCompilesOrNotAsItsPatchSays() throws IOException {
        for (State state : states().all()) {
            String transcript =
                    Files.readString(Workspaces.own().resolve("docs/output/step-%02d.txt".formatted(state.number())));
            assertEquals(state.compiles(), transcript.contains("\nStore and Item: "), state.name());
        }
    }

    /** As the page says: until the last step, the lesson does not compile with the models. */
    @Test
    void theProgramCompilesAgainWithTheLesson() throws IOException {
        int last = states().all().size();
        assertFalse(compiles(last - 1));
        assertTrue(compiles(last));
    }

    /** Compiles all of {@code start} with the files of a state. */
    private boolean compiles(int number) throws IOException {
        Map<String, String> texts = texts(states(), number);
        List<String> options = new ArrayList<>(List.of("-proc:none", "-d"));
        options.add(
                Files.createDirectories(temporary.resolve("classes-" + number)).toString());
        options.addAll(List.of("-cp", CompiledCheck.libraries()));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = temporary.resolve("state-" + number).resolve(text.getKey());
            Files.createDirectories(file.getParent());
            options.add(Files.writeString(file, text.getValue()).toString());
        }
        Path start = Workspaces.own().resolve("start");
        try (Stream<Path> files = Files.walk(start.resolve("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = start.relativize(file).toString().replace('\\', '/');
                if (!texts.containsKey(path) && !path.startsWith(MODELS)) {
                    options.add(file.toString());
                }
            }
        }
        OutputStream errors = OutputStream.nullOutputStream();
        return ToolProvider.getSystemJavaCompiler().run(null, errors, errors, options.toArray(String[]::new)) == 0;
    }

    @Test
    void theStepOfTheLessonAppliesWithGit() throws IOException {
        Tool.GIT.need();
        Tool.GIT
                .run(temporary, "apply", "--directory=start", "docs/steps/12-lesson.patch")
                .succeeds();
        for (String name : List.of("Lesson.java", "BothSides.java", "Refusal.java")) {
            assertEquals(
                    Files.readString(temporary.resolve("end/" + LESSON + name)),
                    Files.readString(temporary.resolve("start/" + LESSON + name)));
        }
    }

    /** Why the next step is mappedBy. */
    @Test
    void theListAloneMakesAThirdTable() throws IOException {
        String transcript = Files.readString(Workspaces.own().resolve("docs/output/step-06.txt"));
        assertTrue(transcript.contains("Hibernate has made a third table, stores_items."), transcript);
    }

    @Test
    void thePageShowsEachStepOnceBelowItsHeading() throws IOException {
        WorkTree workspace = new WorkTree(Workspaces.own().toRealPath());
        Document page = Document.read(workspace, "docs/02-one-to-many.md");
        List<String> shown = new ArrayList<>();
        for (Region region : Regions.of(page)) {
            if (List.of("step", "stops").contains(region.marker().kind())) {
                String heading = page.lines().subList(0, region.first()).stream()
                        .map(Line::text)
                        .filter(line -> line.matches("##+ Step .*"))
                        .reduce("", (before, line) -> line);
                shown.add(heading.replaceFirst("#+ Step (\\d+): .*", "$1 ") + region.marker());
            }
        }
        List<String> steps = new ArrayList<>();
        for (int number = 1; number < states().all().size(); number++) {
            steps.add("%d step %02d".formatted(number, number));
            steps.add("%d stops step-%02d".formatted(number, number));
        }
        assertEquals(steps, shown);
    }

    /** A page links to the few that are often made in a step; the last one is not about the models. */
    @Test
    void eachMistakeNamesAStepAndEachStepHasAFew() throws IOException {
        WorkTree workspace = new WorkTree(Workspaces.own().toRealPath());
        States states = states();
        Map<String, Integer> often = new TreeMap<>();
        for (String folder : List.of("docs/mistakes/", "docs/mistakes/right-but/")) {
            try (Stream<Path> files = Files.list(workspace.file(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    PatchFile mistake = PatchFile.read(workspace, workspace.name(file));
                    State step = states.state(mistake.says("Step"));
                    assertTrue(step.number() < states.all().size(), mistake.name());
                    if (mistake.header().containsKey("Often")) {
                        often.merge(mistake.says("Step"), 1, Integer::sum);
                    }
                }
            }
        }
        assertEquals(states.all().size() - 1, often.size(), often::toString);
        assertTrue(often.values().stream().allMatch(number -> number <= 3), often::toString);
    }

    @Test
    void aStepThatWasAlteredIsNamedWithItsHunk() throws IOException {
        edit("07-mapped-by.patch", "+    @OneToMany(mappedBy = \"store\")", "+    @OneToMany(mappedBy = \"shop\")");
        refused("docs/steps/07-mapped-by.patch: hunk 1 does not fit " + MODELS + "Store.java any more: ");
    }

    @Test
    void aStepThatBeginsElsewhereIsNotTheOneThatFollows() throws IOException {
        edit("07-mapped-by.patch", "-    @OneToMany", "-    @OneToMany(mappedBy = \"id\")");
        refused("docs/steps/06-list-of-items.patch: hunk 2 does not fit " + MODELS + "Store.java any more: ");
        copyAgain("07-mapped-by.patch");
        edit("01-the-field.patch", "-    private Integer storeId;", "-    private Long storeId;");
        assertNotEquals(texts("start", states()), texts(states(), 0));
    }

    @Test
    void stepsThatChangedTheirPlacesDoNotFit() throws IOException {
        Path third = temporary.resolve("docs/steps/03-never-null.patch");
        Path fourth = temporary.resolve("docs/steps/04-lazy.patch");
        byte[] content = Files.readAllBytes(third);
        Files.write(third, Files.readAllBytes(fourth));
        Files.write(fourth, content);
        refused("docs/steps/04-lazy.patch: hunk 1 does not fit " + MODELS + "Item.java any more: ");
    }

    @Test
    void aStepTooManyOrTooFewIsNamed() throws IOException {
        Path fourth = temporary.resolve("docs/steps/04-lazy.patch");
        Files.copy(fourth, temporary.resolve("docs/steps/13-again.patch"));
        refused("docs/steps/13-again.patch: hunk 2 does not fit ");
        Files.delete(temporary.resolve("docs/steps/13-again.patch"));
        Files.delete(fourth);
        refused("docs/steps/05-foreign-key-name.patch: the step here is number 4, and its name is like ");
    }

    @Test
    void aHeaderSaysAllThatIsNeeded() throws IOException {
        edit("03-never-null.patch", "Compiles: yes\n", "");
        refused("docs/steps/03-never-null.patch:1: the header has no line \"Compiles: \"");
        copyAgain("03-never-null.patch");
        edit("03-never-null.patch", "Compiles: yes\n", "Compiles: perhaps\n");
        refused("docs/steps/03-never-null.patch:1: \"Compiles: \" is yes or no, and not perhaps");
        copyAgain("03-never-null.patch");
        edit("03-never-null.patch", "Does: says", "says");
        refused("docs/steps/03-never-null.patch:1: a header line is \"Key: value\"");
        copyAgain("03-never-null.patch");
        edit("03-never-null.patch", "--- a/", "*** a/");
        refused("docs/steps/03-never-null.patch:6: the diff of a file begins with --- and +++");
    }

    @Test
    void whatTheLearnerMadeOfStartIsNotAsked() throws IOException {
        Map<String, String> before = texts(states(), 3);
        Files.writeString(temporary.resolve("start/" + MODELS + "Item.java"), "class Item {}\n");
        assertEquals(before, texts(states(), 3));
    }

    private States states() throws IOException {
        return States.read(new WorkTree(temporary.toRealPath()), "end");
    }

    private void refused(String message) {
        InputException refused = assertThrows(InputException.class, this::states);
        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }

    private void edit(String step, String before, String after) throws IOException {
        Path file = temporary.resolve("docs/steps").resolve(step);
        String text = Files.readString(file);
        assertTrue(text.contains(before), text);
        Files.writeString(file, text.replace(before, after));
    }

    private void copyAgain(String step) throws IOException {
        Path file = temporary.resolve("docs/steps").resolve(step);
        Files.write(
                file, Files.readAllBytes(Workspaces.own().resolve("docs/steps").resolve(step)));
    }
}
