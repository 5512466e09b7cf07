package com.example.stores.exercises.judge;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is asked for, and how it is judged.
 *
 * @param number from 1
 * @param head how the method is declared that the learner rewrites, behind {@code public static}
 * @param parts one for each caller
 */
record Exercise(int number, String head, List<Part> parts) {
    private static final String PACKAGE = "com.example.stores.exercises.";

    Exercise(int number, String head, Part... parts) {
        this(number, head, List.of(parts));
    }

    /** The simple name of its class. */
    String name() {
        return String.format(Locale.ROOT, "Exercise%02d", number);
    }

    String fileName() {
        return name() + ".java";
    }

    String className() {
        return PACKAGE + name();
    }

    /** The learner's method; null if it is not declared as it was. */
    Method methodIn(Class<?> type) {
        String wanted = "public static " + head.replaceAll(" \\w+(?=[,)])", "").replace(", ", ",");
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> declared(method).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** Without the packages of the types, and without what makes no difference to a caller. */
    private static String declared(Method method) {
        return method.toGenericString()
                .replaceAll(" throws .*", "")
                .replaceAll(" (final|synchronized)(?= )", "")
                .replaceAll("(\\w+\\.)+(?=\\w+\\()", "")
                .replaceAll("(\\w+[.$])+(?=[A-Z])", "");
    }
}
