package com.example.snapshots.cli;

/** Says in one line what to do where the memory or the stack of Java is too small. */
final class JavaLimits {
    private static final long MEBIBYTE = 1 << 20;
    private static final long LEAST_ADVISED = 256;

    private JavaLimits() {}

    static String memory() {
        long most = Runtime.getRuntime().maxMemory() / MEBIBYTE;
        return "Out of memory: Java may use " + most + " MiB. "
                + more("-Xmx" + Math.max(LEAST_ADVISED, 4 * most) + "m");
    }

    static String stack() {
        return "The folders lie too deep in each other for the stack of Java. Nothing more was done; "
                + more("-Xss64m");
    }

    private static String more(String option) {
        return "Allow it more, with java " + option + " -jar snapshot-diff.jar, or with MAVEN_OPTS=" + option
                + " in Maven.";
    }
}
