package com.example.stores;

import com.example.stores.running.Output;
import com.example.stores.running.SqlLog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

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

    /** The SQL that {@link SqlLog} printed, each statement in one line and without its number. */
    public List<String> statements() {
        return statementsIn(text());
    }

    static List<String> statementsIn(String printed) {
        return Pattern.compile("^ {3}\\[\\d+] (.*(\n {7}(?!--).*)*)$", Pattern.MULTILINE)
                .matcher(printed)
                .results()
                .map(statement -> statement.group(1).replaceAll("\n {7}", " "))
                .toList();
    }
}
