package com.example.stores;

import com.example.stores.running.DatabaseUnavailableException;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import com.example.stores.running.WrongUsageException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs the step that its argument names; without an argument, the lesson. */
public final class App {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private static final int NAME_WIDTH = 17;

    private final Map<String, Step> steps;
    private final Output out;
    private final Output errors;

    App(Map<String, Step> steps, Output out, Output errors) {
        this.steps = steps;
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        // H2 words its messages in the language of the system, and the lesson has the same output everywhere.
        Locale.setDefault(Locale.ROOT);
        int exitCode = new App(Steps.byName(), new Output(System.out), new Output(System.err)).run(List.of(arguments));
        if (exitCode != DONE) {
            System.exit(exitCode);
        }
    }

    int run(List<String> arguments) {
        try {
            if (arguments.isEmpty()) {
                runLesson();
            } else {
                run(arguments.get(0), arguments.subList(1, arguments.size()));
            }
            return DONE;
        } catch (WrongUsageException wrong) {
            errors.line(wrong.getMessage());
            errors.line("The steps are:");
            list(errors);
            return WRONG_USAGE;
        } catch (DatabaseUnavailableException unavailable) {
            errors.line(unavailable.getMessage());
            return FAILED;
        }
    }

    private void run(String name, List<String> rest) {
        switch (name) {
            case "list" -> {
                Step.refuseArguments(rest);
                list(out);
            }
            case "all" -> {
                Step.refuseArguments(rest);
                runAll();
            }
            default -> named(name).run(out, rest);
        }
    }

    private Step named(String name) {
        if (!steps.containsKey(name)) {
            throw new WrongUsageException("There is no step named \"" + name + "\".");
        }
        return steps.get(name);
    }

    private void runLesson() {
        named("lesson").run(out);
        out.line("");
        List<String> others = steps.keySet().stream().skip(1).toList();
        if (!others.isEmpty()) {
            out.line("The next steps. Each runs by its name: \"-Dexec.args=" + others.get(0) + "\"");
            others.forEach(name -> describe(name, steps.get(name).about(), out));
        }
    }

    private void runAll() {
        boolean first = true;
        for (Step step : steps.values()) {
            if (!step.isOneOfAll()) {
                continue;
            }
            if (!first) {
                out.line("");
            }
            first = false;
            step.run(out);
        }
    }

    private void list(Output target) {
        steps.forEach((name, step) -> describe(name, step.about(), target));
        describe("all", "All of them, one after the other", target);
        describe("list", "This list", target);
    }

    private static void describe(String name, String about, Output target) {
        target.line("  " + name + " ".repeat(NAME_WIDTH - name.length()) + about);
    }
}
