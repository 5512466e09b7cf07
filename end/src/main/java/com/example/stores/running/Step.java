package com.example.stores.running;

import java.util.List;

/** One part of the lesson, which runs by its name. */
public interface Step {

    /** What the step shows, in one line. */
    String about();

    void run(Output out);

    /** Runs the step with the words that follow its name; most steps take none. */
    default void run(Output out, List<String> arguments) {
        refuseArguments(arguments);
        run(out);
    }

    /** Whether it runs with all the others, and prints the same each time. */
    default boolean isOneOfAll() {
        return true;
    }

    static void refuseArguments(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new WrongUsageException(
                    "Nothing may follow the name of this step, and \"" + String.join(" ", arguments) + "\" does.");
        }
    }
}
