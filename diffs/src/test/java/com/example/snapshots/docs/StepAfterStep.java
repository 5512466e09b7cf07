package com.example.snapshots.docs;

import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Runs the steps of a snapshot that its arguments name, one after the other. */
final class StepAfterStep {
    static final String PROGRAM = "com.example.stores.App";

    /** Stands behind the output of each step, in which it never occurs. */
    static final String END = "\0";

    private StepAfterStep() {}

    public static void main(String[] steps) throws ReflectiveOperationException {
        Method program = Class.forName(PROGRAM).getDeclaredMethod("main", String[].class);
        // Who runs a class by its name need not care whether it is public.
        program.setAccessible(true);
        for (String step : steps) {
            program.invoke(null, (Object) (step.isEmpty() ? new String[0] : new String[] {step}));
            System.out.print(END);
            System.out.flush();
        }
    }

    /** Where this class is, for the process that runs it. */
    static Path classPath() {
        try {
            return Path.of(StepAfterStep.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
