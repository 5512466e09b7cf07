package com.example.snapshots.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The patches, the hints and the page on mistakes belong together, and the patches outlive small edits. */
class MistakesPageTest {
    private static final Pattern SECTION_OF_A_HINT = Pattern.compile("\"((?!step-)[a-z]+(?:-[a-z]+)+)\"\\)[,;]");

    @Test
    void thePageLinksToEachPatchOnce() throws IOException {
        List<String> patches = new ArrayList<>();
        ModelPatch.mistakes().forEach(patch -> patches.add(patch.link()));
        ModelPatch.rightSolutions().forEach(patch -> patches.add(patch.link()));
        ModelPatch.rightForAnotherLesson().forEach(patch -> patches.add(patch.link()));
        List<String> links = MistakesPage.read().links();
        assertEquals(List.of(), without(patches, links), "Patches without an entry");
        assertEquals(List.of(), without(links, patches), "Links without a patch, or more than one to the same");
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    @Test
    void eachSectionOnAMistakeHasAPatchAndTheOtherWayRound() throws IOException {
        MistakesPage page = MistakesPage.read();
        for (String mistake : page.mistakes()) {
            assertFalse(MistakesPage.linksIn(page.section(mistake)).isEmpty(), mistake);
        }
        for (ModelPatch mistake : ModelPatch.mistakes()) {
            assertTrue(
                    page.mistakes().stream()
                            .anyMatch(section -> page.section(section).contains(mistake.link())),
                    mistake::toString);
        }
    }

    @Test
    void eachHintHasItsSectionAndTheOtherWayRound() throws IOException {
        String hints = Files.readString(
                Snapshot.ROOT.resolve("start/src/check/java/com/example/stores/check/hints/Hint.java"));
        List<String> named = SECTION_OF_A_HINT
                .matcher(hints)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        List<String> sections = new ArrayList<>(MistakesPage.read().mistakes());
        sections.add(MistakesPage.RIGHT_BUT);
        assertEquals(List.of(), without(named, sections), "Hints whose section is missing");
        assertEquals(List.of(), without(sections, named), "Sections that no hint names");
    }

    @Test
    void eachPatchSaysWhatTheLearnerDidAndSees() throws IOException {
        for (ModelPatch mistake : ModelPatch.mistakes()) {
            assertTrue(mistake.learner() != null && mistake.sees() != null, mistake::toString);
        }
        for (ModelPatch solution : ModelPatch.rightSolutions()) {
            assertTrue(solution.learner() != null && solution.stopsAt().equals("nothing"), solution::toString);
        }
    }

    @Test
    void aPatchStillAppliesWhenLinesHaveMoved() throws Exception {
        Map<String, List<String>> moved = Snapshot.models("end");
        moved.replaceAll((path, lines) -> {
            List<String> more = new ArrayList<>(List.of("// One", "// Two", "// Three"));
            more.addAll(lines);
            return more;
        });
        for (ModelPatch mistake : ModelPatch.mistakes()) {
            mistake.applyTo(moved);
        }
    }

    @Test
    void aPatchThatDoesNotFitIsNoticed() throws IOException {
        Map<String, List<String>> others = Snapshot.models("end");
        others.replaceAll(
                (path, lines) -> lines.stream().map(line -> "// " + line).toList());
        for (ModelPatch mistake : ModelPatch.mistakes()) {
            assertThrows(AssertionError.class, () -> mistake.applyTo(others), mistake::toString);
        }
    }
}
