package com.example.stores.running;

import jakarta.persistence.EntityTransaction;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out why a statement is sent: by the stack of the calls that led to it. */
final class Cause {
    private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

    private static final String RUNNING = Cause.class.getPackageName();
    private static final String LESSON = RUNNING.substring(0, RUNNING.lastIndexOf('.') + 1);

    /** How javac names a lambda: after the method that it stands in. */
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

    /** How the compiler of Eclipse does: its method is found further out on the stack. */
    private static final Pattern NAMELESS_LAMBDA = Pattern.compile("lambda\\$\\d+");

    private Cause() {}

    /** The nearest method of the lesson, as {@code Lesson.save}; what waits for a commit is sent by none. */
    static String ofThisStatement() {
        return STACK.walk(Cause::nearest);
    }

    private static String nearest(Stream<StackFrame> frames) {
        Iterator<StackFrame> calls = frames.iterator();
        while (calls.hasNext()) {
            StackFrame call = calls.next();
            if (isCommit(call)) {
                return "the commit";
            }
            if (isOfLesson(call)) {
                return call.getDeclaringClass().getSimpleName() + "." + method(call, calls);
            }
        }
        return "elsewhere";
    }

    private static boolean isCommit(StackFrame call) {
        return call.getMethodName().equals("commit")
                && EntityTransaction.class.isAssignableFrom(call.getDeclaringClass());
    }

    /** The proxies of the models are in the packages of the lesson, too. */
    private static boolean isOfLesson(StackFrame call) {
        String name = call.getClassName();
        return name.startsWith(LESSON) && !name.startsWith(RUNNING + ".") && !name.contains("HibernateProxy");
    }

    private static String method(StackFrame call, Iterator<StackFrame> callers) {
        String name = call.getMethodName();
        Matcher lambda = LAMBDA.matcher(name);
        if (lambda.matches()) {
            return lambda.group(1);
        }
        while (NAMELESS_LAMBDA.matcher(name).matches() && callers.hasNext()) {
            StackFrame caller = callers.next();
            if (caller.getDeclaringClass() == call.getDeclaringClass()) {
                name = caller.getMethodName();
            }
        }
        return name;
    }
}
