package com.example.snapshots.exercises;

import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.states.PatchFile;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The exercises, and what learners make of them: {@code docs/exercises} has a patch against each class for a solution, in
 * {@code right} for others, and in {@code wrong} for what is refused.
 */
public final class ExerciseFiles {
    private static final String CLASSES = "src/main/java/com/example/stores/exercises/";
    private static final String TEXTS = "end/src/exercise/resources/com/example/stores/exercises/judge/exercises.txt";
    private static final String PATCHES = "docs/exercises/";

    private final WorkTree tree;

    /** Takes the top folder of the workspace. */
    public ExerciseFiles(Path root) throws IOException {
        tree = new WorkTree(root.toRealPath());
    }

    /** The numbers of the exercises, from 1. */
    public List<Integer> numbers() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        while (Files.exists(tree.file("end/" + CLASSES + ExerciseRunner.fileName(numbers.size() + 1)))) {
            numbers.add(numbers.size() + 1);
        }
        return numbers;
    }

    /** An exercise as it is given to a learner. */
    public List<String> shipped(int number) throws InputException {
        return Line.texts(tree.read("end/" + CLASSES + ExerciseRunner.fileName(number)));
    }

    /** The patches in a folder, by their names without the ending. */
    List<PatchFile> patches(String folder) throws IOException {
        List<PatchFile> patches = new ArrayList<>();
        try (Stream<Path> files = Files.list(tree.file(PATCHES + folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                patches.add(PatchFile.read(tree, PATCHES + folder + file.getFileName()));
            }
        }
        return patches;
    }

    PatchFile patch(String name) throws InputException {
        return PatchFile.read(tree, PATCHES + name + ".patch");
    }

    static String nameOf(PatchFile patch) {
        return patch.name().substring(PATCHES.length()).replace(".patch", "");
    }

    /** Which exercise a patch is of. */
    static int numberOf(PatchFile patch) {
        return Integer.parseInt(nameOf(patch).replaceFirst(".*/", "").substring(0, 2));
    }

    /** The class after a patch. */
    List<String> patched(PatchFile patch) throws InputException {
        int number = numberOf(patch);
        String path = CLASSES + ExerciseRunner.fileName(number);
        return patch.applyTo(Map.of(path, shipped(number))).get(path);
    }

    /** What is said about an exercise, in lines that begin with a word that says what they are. */
    List<String> texts(int number) throws InputException {
        List<String> texts = new ArrayList<>();
        int exercise = 0;
        for (String line : Line.texts(tree.read(TEXTS))) {
            exercise += line.startsWith("= ") ? 1 : 0;
            if (exercise == number && !line.isEmpty()) {
                texts.add(line);
            }
        }
        return texts;
    }

    String question(int number) throws InputException {
        return texts(number).get(0).substring(2);
    }

    /** The hints, each of which says more than the one before. */
    List<String> doses(int number) throws InputException {
        return texts(number).stream()
                .filter(line -> line.startsWith("hint "))
                .map(line -> line.substring(5))
                .toList();
    }
}
