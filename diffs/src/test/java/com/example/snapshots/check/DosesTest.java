package com.example.snapshots.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.docs.page.Anchors;
import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.states.State;
import com.example.snapshots.docs.states.States;
import com.example.snapshots.mistakes.CheckRunner;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check tells a little, the lines, or the whole step, as the learner wants it; and what was won. */
class DosesTest {
    private static final String MODELS = "src/main/java/com/example/stores/models";
    private static final Pattern LINK = Pattern.compile("(docs/[\\w-]+\\.md)#([\\w-]+)");

    private static WorkTree workspace;
    private static States states;

    @TempDir
    Path temporary;

    @BeforeAll
    static void readTheSteps() throws IOException {
        workspace = new WorkTree(Path.of("..").toRealPath());
        states = States.read(workspace, "end");
    }

    /** The folder of the models after a step, in a workspace. */
    private Path models(int number) throws IOException {
        Tree tree = new Tree();
        states.files(number).forEach((path, lines) -> tree.file("start/" + path, String.join("\n", lines) + "\n"));
        return tree.write(temporary).resolve("start").resolve(MODELS);
    }

    private void copySteps() throws IOException {
        Tree steps = new Tree();
        Tree.read(workspace.file(States.FOLDER))
                .files()
                .forEach((name, content) -> steps.files().put(States.FOLDER + name, content));
        steps.write(temporary);
    }

    /** As a program, for the properties that it takes. */
    private static String check(Path models, String... properties) throws Exception {
        return CheckProgram.run(models, properties).text();
    }

    /** The same in this process, which takes a tenth of the time. */
    private String printed(Path models, String dose) throws Exception {
        try (CheckRunner check = new CheckRunner(temporary)) {
            return check.printed(models, dose);
        }
    }

    private static List<String> report(int number) throws IOException {
        String name = number == 0 ? "start-check" : String.format("step-%02d", number);
        return Line.texts(workspace.read("docs/output/" + name + ".txt"));
    }

    private static String next(int number) throws IOException {
        return report(number).stream()
                .filter(line -> line.startsWith("  next: "))
                .map(line -> line.substring("  next: ".length()))
                .findFirst()
                .orElse(null);
    }

    /** What makes the step of a hint the right one. */
    @Test
    void eachStepIsForTheThingThatTheCheckStopsAtBeforeIt() throws IOException {
        for (State state : states.all()) {
            String thing = state.patch().header().get("For");
            String before = next(state.number() - 1);
            if (thing == null) {
                assertEquals(
                        before, next(state.number()), state.name() + ": the check asks for it, so say For: " + before);
            } else if (before != null) {
                assertEquals(before, thing, state.name());
            } else {
                assertTrue(report(state.number()).contains("  done: " + thing), state.name());
            }
        }
    }

    @Test
    void whatAReportNamesIsThere() throws IOException {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (int number = 0; number <= states.all().size(); number++) {
            Matcher link = LINK.matcher(String.join("\n", report(number)));
            while (link.find()) {
                links++;
                if (!Anchors.of(Document.read(workspace, link.group(1))).contains(link.group(2))) {
                    dead.add(link.group());
                }
            }
        }
        assertEquals(List.of(), dead);
        assertTrue(links > states.all().size(), "There are links: " + links);
    }

    @Test
    void theLinesComeFromTheStepAndTheUsualReportHasNone() throws Exception {
        copySteps();
        String lines = check(models(3), "-Dhint");
        String shown = """

                Step 4 loads the store of an item when it is needed, and not before.

                In Item.java:
                  import jakarta.persistence.FetchType;

                      @ManyToOne(fetch = FetchType.LAZY, optional = false)
                """;
        assertTrue(lines.endsWith(shown), lines);
        assertFalse(
                String.join("\n", report(3)).contains("import jakarta"),
                report(3).toString());
        assertTrue(report(3).contains("More: add -Dhint for the lines, or -Dsolution for the whole step."));
    }

    @Test
    void theSolutionIsTheDiffOfTheStep() throws Exception {
        copySteps();
        Files.writeString(temporary.resolve(States.FOLDER + "10-cascade.patch~"), "of an editor");
        String solution = printed(models(9), "SOLUTION");
        State step = states.state("10");
        List<String> diff = step.patch().diffs().values().iterator().next();
        String expected = "\nStep 10 " + step.does() + "\n\n" + String.join("\n", diff) + "\n";
        assertTrue(solution.endsWith(expected), solution);
    }

    @Test
    void whereTheModelsDoNotCompileItIsTheFirstStepThatIsMissing() throws Exception {
        copySteps();
        String lines = printed(models(1), "HINT");
        assertTrue(
                lines.contains("\nStep 2 takes storeId out of the constructor, and adds getStore and setStore.\n"),
                lines);
        // With the brace that the patch need not touch, and with that of no other.
        assertTrue(lines.endsWith("        this.store = store;\n      }\n"), lines);
        String methods = printed(models(8), "HINT");
        assertTrue(methods.contains("\nIn Store.java:\n      public List<Item> getItems() {\n"), methods);
        assertTrue(methods.endsWith("        item.setStore(this);\n      }\n"), methods);
    }

    @Test
    void whereAllIsDoneTheLessonGoesOnWithItsLastStepOrBehindIt() throws Exception {
        int last = states.all().size();
        String lastStep = "\nNext: \"Step 12: the lesson\", in docs/02-one-to-many.md#step-12-the-lesson\n";
        assertTrue(printed(models(last), "USUAL").endsWith(lastStep));
        copySteps();
        String behind = printed(models(last), "USUAL");
        assertTrue(behind.endsWith("\nNext: \"Run it\", in docs/02-one-to-many.md#run-it\n"), behind);
        assertTrue(workspace.read("docs/02-one-to-many.md").contains("\n## Run it\n"));
        assertTrue(printed(models(last - 1), "USUAL").endsWith(lastStep));
    }

    @Test
    void aCopyOfStartAloneNamesThePage() throws Exception {
        String report = printed(models(3), "HINT");
        assertTrue(
                report.endsWith("\nThere is no folder docs/steps here to take it from: read the page above.\n"),
                report);
        assertTrue(report.contains("\nSee:\n  docs/"), report);
    }

    @Test
    void whatHasJustBecomeDoneSaysWhatWasWon() throws Exception {
        Path done = temporary.resolve("target/done.txt");
        String file = "-Ddone=" + done;
        String first = check(models(0), file, "-Dsolution");
        assertTrue(first.startsWith("Store and Item: "), first);
        assertTrue(first.contains("\nThere is no folder docs/steps here to take it from"), first);
        String won;
        try (CheckRunner check = new CheckRunner(temporary)) {
            // What does not compile has lost nothing.
            assertEquals(List.of(), check.justDone(models(1), done));
            won = check(models(2), file);
            // Nor has what Hibernate cannot work with.
            Path item = models(2).resolve("Item.java");
            Files.writeString(item, Files.readString(item).replace("    @Id\n", ""));
            assertTrue(check.printed(item.getParent(), "USUAL").startsWith("Store and Item: 0 of "));
            assertEquals(List.of(), check.justDone(item.getParent(), done));
            assertEquals(List.of(), check.justDone(models(2), done));
        }
        assertTrue(
                won.startsWith("New: An item has a store. An item now knows its store as an object, and not as a\n"
                        + "  number.\n\nStore and Item: "),
                won);
        for (String line : Line.texts(won + first)) {
            assertTrue(Objects.requireNonNull(line).length() <= 80, line);
        }
    }
}
