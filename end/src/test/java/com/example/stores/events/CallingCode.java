package com.example.stores.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The methods of the lesson that send statements, as they are written, and the line of each that runs. */
final class CallingCode {
    private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

    private static final String EVENTS = CallingCode.class.getPackageName();
    private static final String LESSON = EVENTS.substring(0, EVENTS.lastIndexOf('.') + 1);

    /** The formatter indents a method by four columns. */
    private static final String MEMBER = "    ";

    private final Path sources;
    private final Map<String, List<String>> methods = new TreeMap<>();

    /**
     * @param sources the folder of the sources of the lesson
     */
    CallingCode(Path sources) {
        this.sources = sources;
    }

    /** The methods by their names, as {@code LazyLoading.load}. */
    Map<String, List<String>> methods() {
        return methods;
    }

    /**
     * Which line of a method runs, from 0; -1 if the statement was sent by none.
     *
     * @param caller the method that sends a statement, as {@link com.example.stores.running.SentStatement#cause} has it
     */
    int running(String caller) {
        return STACK.walk(frames ->
                        frames.filter(frame -> isCaller(frame, caller)).findFirst())
                .map(frame -> running(frame, caller))
                .orElse(-1);
    }

    private static boolean isCaller(StackFrame frame, String caller) {
        return frame.getClassName().startsWith(LESSON)
                && caller.startsWith(frame.getDeclaringClass().getSimpleName() + ".");
    }

    private int running(StackFrame frame, String caller) {
        List<String> lines =
                read(sources.resolve(frame.getDeclaringClass().getPackageName().replace('.', '/'))
                        .resolve(frame.getFileName()));
        int running = frame.getLineNumber() - 1;
        Pattern head = Pattern.compile(MEMBER + "\\w.*\\b" + caller.replaceFirst(".*\\.", "") + "\\(.*");
        int first = running;
        while (!head.matcher(lines.get(first)).matches()) {
            first--;
        }
        int last = running;
        while (!lines.get(last).equals(MEMBER + "}")) {
            last++;
        }
        List<String> method = new ArrayList<>();
        for (String line : lines.subList(first, last + 1)) {
            method.add(line.replaceFirst("^" + MEMBER, ""));
        }
        List<String> other = methods.put(caller, method);
        if (other != null && !other.equals(method)) {
            throw new IllegalStateException("Two methods named " + caller + " send statements; rename one of them");
        }
        return running - first;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
