package com.example.stores.check.grading;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the operating system offers to hold a process in: on Linux and macOS no files, on Linux no network. */
final class Sandbox {
    private static final List<String> NO_FILES = List.of("sh", "-c", "ulimit -f 0 && ulimit -c 0 && exec \"$@\"", "sh");
    private static final List<String> NO_NETWORK = List.of("unshare", "--map-root-user", "--net", "--");

    private Sandbox() {}

    /** A command that runs the one behind it with fewer rights; empty if there is none here. */
    static List<String> command() throws InterruptedException {
        List<String> command = new ArrayList<>();
        for (List<String> wrapper : List.of(NO_FILES, NO_NETWORK)) {
            if (works(wrapper)) {
                command.addAll(wrapper);
            }
        }
        return command;
    }

    private static boolean works(List<String> wrapper) throws InterruptedException {
        List<String> trial = Stream.concat(wrapper.stream(), Stream.of("true")).toList();
        try {
            return new ProcessBuilder(trial)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
