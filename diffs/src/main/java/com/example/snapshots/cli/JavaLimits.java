package com.example.snapshots.cli;

/** Says in one line what to do where the memory or the stack of Java is too small. */
final class JavaLimits {
    private static final long MEBIBYTE = 1 << 20;
    private static final long LEAST_ADVISED = 256;

    /** The class of the JDK that hides an error of the memory: see {@link #isOfMemory}. */
    private static final String HIDING = "sun.nio.ch.NativeThreadSet";

    private JavaLimits() {}

    /**
     * Whether the memory was too small, whatever was thrown in the end. Where the JDK finds no room to note the thread
     * that reads from a channel, it throws an ArrayIndexOutOfBoundsException while it clears up, and the
     * OutOfMemoryError is lost; where there is no room for the trace of an exception, it has none; and where a class could
     * not be initialised for want of memory, the next one who needs it is told so in a message alone. A trace is also left
     * out where much used code fails again and again, so that says something only if the heap cannot grow any more.
     *
     * @param heapIsFull whether it cannot: see {@link #heapIsFull}
     */
    static boolean isOfMemory(Throwable thrown, boolean heapIsFull) {
        try {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                StackTraceElement[] trace = cause.getStackTrace();
                if (cause instanceof OutOfMemoryError
                        || String.valueOf(cause.getMessage()).contains(OutOfMemoryError.class.getName())
                        || (trace.length == 0
                                ? heapIsFull
                                : trace[0].getClassName().equals(HIDING))) {
                    return true;
                }
            }
            return false;
        } catch (OutOfMemoryError e) {
            return true;
        }
    }

    /** Whether Java has taken all the memory that it may have, but for what the collector keeps free to move objects to. */
    static boolean heapIsFull() {
        Runtime java = Runtime.getRuntime();
        return java.totalMemory() >= java.maxMemory() / 10 * 9;
    }

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
