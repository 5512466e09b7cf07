package com.example.stores.check.hints;

import com.example.stores.check.compiler.LearnerLoader;
import java.util.Set;
import java.util.TreeSet;

/** Why something failed, in one line that is the same on every run, with the classes as the learner calls them. */
public final class Reason {
    /** Of what a learner writes. */
    private static final String PACKAGES = "\\bcom\\.example\\.stores\\.([a-z]+\\.)+(?=[A-Z])";

    private Reason() {}

    /** What the first cause says; the exceptions around it tell more about Hibernate than about the models. */
    public static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? "" : ": " + root.getMessage();
        return (root.getClass().getSimpleName() + message)
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll(PACKAGES, "")
                .replace("; SQL statement:", "")
                // Of two classes that differ, it says in which module and loader each is.
                .replaceAll(" \\([\\w.$]+ (and [\\w.$]+ are|is) in .*\\)$", "")
                // Where an object is in memory differs from run to run.
                .replaceAll("@[0-9a-f]{5,}", "");
    }

    /** The methods of the learner that call each other. */
    public static String of(StackOverflowError endless) {
        Set<String> methods = new TreeSet<>();
        for (StackTraceElement call : endless.getStackTrace()) {
            String name = call.getClassName();
            // With a dollar sign it is a class that Hibernate has made.
            if (LearnerLoader.NAME.equals(call.getClassLoaderName()) && !name.contains("$")) {
                methods.add(name.replaceAll(PACKAGES, "") + "." + call.getMethodName());
            }
        }
        return String.join(", ", methods);
    }
}
