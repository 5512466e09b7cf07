package com.example.stores;

import com.example.stores.running.Output;
import com.example.stores.running.SqlLog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps what is printed, so that a test can look at it. */
public final class Recording {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Output output = new Output(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    public Output output() {
        return output;
    }

    public String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    public List<String> lines() {
        return text().lines().toList();
    }

    /** The statements that {@link SqlLog} printed, without their numbers. */
    public List<String> statements() {
        return lines().stream()
                .filter(line -> line.matches(" +\\[\\d+] .*"))
                .map(line -> line.replaceFirst(" +\\[\\d+] ", ""))
                .toList();
    }
}
