package com.example.stores.exercises.judge;

import com.example.stores.check.command.Command;
import com.example.stores.running.DatabaseUnavailableException;
import com.example.stores.running.Server;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Judges exercises: {@code exercise} all of them, {@code exercise 1} one of them, and {@code exercise 1 --hint} helps with
 * it. {@link Command} says what else can be asked for.
 */
public final class ExerciseCheck {
    private static final String USAGE = "\"exercise\" takes a number from 1 to " + Exercises.ALL.size()
            + ", and --hint after it, and \"%s\" is neither.";

    private static final String NO_HINT = "\"exercise %s\": there are no more than 3 hints.";

    private ExerciseCheck() {}

    /** Takes the folder of the exercises, and what follows the name of the step. */
    public static void main(String[] arguments) {
        if (Server.isNamed()) {
            mustBeReached();
        }
        Path folder = Path.of(arguments[0]);
        List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
        if (words.isEmpty()) {
            Command.run(ExerciseJudge.ofAll(), folder);
            return;
        }
        Exercise exercise = exercise(words.get(0));
        int dose = words.size() < 2 ? 0 : dose(exercise, words.subList(1, words.size()));
        if (exercise == null || dose < 0) {
            System.err.print(String.format(exercise == null ? USAGE : NO_HINT, String.join(" ", words)) + "\n");
            System.exit(2);
        } else if (dose > 0) {
            ExerciseReport.printHint(System.out, exercise, dose);
        } else {
            Command.run(ExerciseJudge.of(exercise.number()), folder);
        }
    }

    /** Whoever asks is told here, and not by the process that judges: there, what fails is the exercise. */
    private static void mustBeReached() {
        try {
            new Bench().close();
        } catch (DatabaseUnavailableException unavailable) {
            System.err.print(unavailable.getMessage() + "\n");
            System.exit(2);
        }
    }

    /** Null if there is no such exercise. */
    private static Exercise exercise(String number) {
        return Exercises.ALL.stream()
                .filter(exercise -> number.equals(Integer.toString(exercise.number())))
                .findFirst()
                .orElse(null);
    }

    /** Which hint is asked for; negative if there is no such hint. */
    private static int dose(Exercise exercise, List<String> words) {
        if (exercise == null || !words.get(0).equals("--hint") || words.size() > 2) {
            return -1;
        }
        String number = words.size() == 1 ? "1" : words.get(1);
        int doses = Texts.of(exercise).doses().size();
        return number.matches("[1-9]") && Integer.parseInt(number) <= doses ? Integer.parseInt(number) : -1;
    }
}
