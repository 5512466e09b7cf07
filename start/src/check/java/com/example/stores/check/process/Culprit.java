package com.example.stores.check.process;

import com.example.stores.check.compiler.LearnerLoader;
import java.util.Map;

/** Finds the method of the learner that a thread is in. */
final class Culprit {
    private Culprit() {}

    /** The innermost one, such as {@code Store.addItem (line 57)}; nothing if the thread is in none. */
    static String in(Thread thread) {
        return in(thread.getStackTrace());
    }

    private static String in(StackTraceElement[] calls) {
        for (StackTraceElement call : calls) {
            // Hibernate makes classes of its own, which end in a name with a dollar sign and have no source.
            if (LearnerLoader.NAME.equals(call.getClassLoaderName()) && call.getLineNumber() > 0) {
                return name(call) + " (line " + call.getLineNumber() + ")";
            }
        }
        return "";
    }

    private static String name(StackTraceElement call) {
        String model = call.getClassName().replaceFirst(".*\\.", "").replace('$', '.');
        String method = call.getMethodName();
        if (method.equals("<init>")) {
            return "the constructor of " + model;
        }
        if (method.equals("<clinit>")) {
            return "a static field or block of " + model;
        }
        return model + "." + method.replaceFirst("^lambda\\$(\\w+)\\$\\d+$", "$1");
    }

    /** The method of the learner in which some thread ends the process; null if none does. */
    static String thatExits() {
        for (Map.Entry<Thread, StackTraceElement[]> thread :
                Thread.getAllStackTraces().entrySet()) {
            String method = in(thread.getValue());
            if (exits(thread.getValue()) && !method.isEmpty()) {
                return method;
            }
        }
        return null;
    }

    private static boolean exits(StackTraceElement[] calls) {
        for (StackTraceElement call : calls) {
            if (call.getClassName().equals("java.lang.Runtime")
                    && call.getMethodName().equals("exit")) {
                return true;
            }
        }
        return false;
    }
}
