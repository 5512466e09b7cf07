package com.example.stores.check;

import java.util.Set;
import java.util.TreeSet;

/** Why something failed, in one line that is the same on every run, with the models as the learner calls them. */
final class Reason {
    private Reason() {}

    /** What the first cause says; the exceptions around it tell more about Hibernate than about the models. */
    static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? "" : ": " + root.getMessage();
        return (root.getClass().getSimpleName() + message)
                .lines()
                .findFirst()
                .orElse("")
                .replace(ModelClasses.PACKAGE, "")
                .replace("; SQL statement:", "")
                // Where an object is in memory differs from run to run.
                .replaceAll("@[0-9a-f]{5,}", "");
    }

    /** The methods of the models that call each other. */
    static String of(StackOverflowError endless) {
        Set<String> methods = new TreeSet<>();
        for (StackTraceElement call : endless.getStackTrace()) {
            String name = call.getClassName();
            // With a dollar sign it is a class that Hibernate has made.
            if (name.startsWith(ModelClasses.PACKAGE) && !name.contains("$")) {
                methods.add(name.replace(ModelClasses.PACKAGE, "") + "." + call.getMethodName());
            }
        }
        return String.join(", ", methods);
    }
}
