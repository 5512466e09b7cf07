package com.example.stores.judging;

import com.example.stores.running.Output;
import com.example.stores.running.Step;
import com.example.stores.running.WrongUsageException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** Has an exercise judged. The judge is no part of the lesson: it is compiled and loaded when somebody asks for it. */
public final class ExerciseStep implements Step {
    private static final String JUDGE = "com.example.stores.exercises.judge.ExerciseCheck";
    private static final String WORDS = "(\\d+( --hint( \\d+)?)?)?";

    @Override
    public String about() {
        return "Exercises to do alone, not in all; exercise 1 is the first";
    }

    /** What it prints is about the work of whoever asks. */
    @Override
    public boolean isOneOfAll() {
        return false;
    }

    @Override
    public void run(Output out) {
        run(out, List.of());
    }

    @Override
    public void run(Output out, List<String> words) {
        String asked = String.join(" ", words);
        if (!asked.matches(WORDS)) {
            throw new WrongUsageException(
                    "\"exercise\" takes a number, and --hint after it, and \"" + asked + "\" is neither.");
        }
        JudgeClasses classes = JudgeClasses.here();
        List<String> arguments = new ArrayList<>(words);
        arguments.add(0, classes.exercises().toString());
        try {
            judge(classes.classPath(), arguments);
        } catch (IOException e) {
            System.err.print("The judge of the exercises cannot be made: " + e + "\n");
            System.exit(2);
        }
    }

    private static void judge(List<URL> classPath, List<String> arguments) throws IOException {
        ClassLoader jdk = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath.toArray(new URL[0]), jdk)) {
            loader.loadClass(JUDGE).getMethod("main", String[].class).invoke(null, (Object)
                    arguments.toArray(new String[0]));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
