package com.example.stores.exercises.judge;

import java.util.List;
import java.util.function.Predicate;

/** Which classes an exercise may use: whoever takes the driver past the session would send what nobody counts. */
final class NoJdbc implements Predicate<String> {
    private static final List<String> PACKAGES = List.of("java.sql.", "javax.sql.", "org.h2.", "org.postgresql.");

    private String refused;

    @Override
    public boolean test(String className) {
        boolean allowed = PACKAGES.stream().noneMatch(className::startsWith);
        if (!allowed) {
            refused = className;
        }
        return allowed;
    }

    /** What was asked for and is not allowed; null if nothing was. */
    String refused() {
        return refused;
    }
}
