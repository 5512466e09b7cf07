package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.states.PatchFile;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code exercise NN}: the question of an exercise with its class, then the hints and the solution, each folded. The judge
 * says the same: it has the question and the hints from the same file, and the solution is the patch that it must pass.
 */
public record ExerciseText(WorkTree tree, Titles titles) implements Source {
    private static final String TEXTS = "end/src/exercise/resources/com/example/stores/exercises/judge/exercises.txt";
    private static final String CLASSES = "end/src/main/java/com/example/stores/exercises/";
    private static final String QUESTION = "= ";
    private static final String HINT = "hint ";

    @Override
    public List<String> lines(Marker marker) throws InputException {
        marker.refuseOptions();
        String number = marker.subject();
        List<String> texts = texts(number);
        String file = CLASSES + "Exercise" + number + ".java";
        List<String> lines = new ArrayList<>(WrappedText.lines(
                "**" + texts.get(0).substring(QUESTION.length()) + "** [`" + titles.of(file) + "`](../" + file + ")"));
        int hint = 0;
        for (String text : texts) {
            if (text.startsWith(HINT)) {
                hint++;
                lines.addAll(Fence.folded("Hint " + hint, WrappedText.lines(text.substring(HINT.length()))));
            }
        }
        PatchFile solution = PatchFile.read(tree, "docs/exercises/" + number + "-solution.patch");
        List<String> told = new ArrayList<>(WrappedText.lines("It " + solution.says("Does")));
        told.add("");
        for (List<String> diff : solution.diffs().values()) {
            told.addAll(Fence.of("diff title=\"" + titles.of(file) + "\"", DiffOfFile.readable(diff)));
        }
        lines.addAll(Fence.folded("Solution", told));
        return lines;
    }

    /** The lines about one exercise; the first one is its question. */
    private List<String> texts(String number) throws InputException {
        List<String> found = new ArrayList<>();
        int exercise = 0;
        for (String line : Line.texts(tree.read(TEXTS))) {
            exercise += line.startsWith(QUESTION) ? 1 : 0;
            if (number.equals(String.format("%02d", exercise))) {
                found.add(line);
            }
        }
        if (found.isEmpty()) {
            throw new InputException("there is no exercise " + number + " in " + TEXTS);
        }
        return found;
    }
}
