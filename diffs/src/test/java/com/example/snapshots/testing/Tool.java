package com.example.snapshots.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the machine that proves what the diffs are worth: git, patch, bash. Of util-linux, script makes a terminal. */
public enum Tool {
    GIT("git"),
    PATCH("patch"),
    BASH("bash"),
    LOCALEDEF("localedef"),
    POWERSHELL("pwsh"),
    SCRIPT("script");

    /** With this system property a missing tool fails the tests that need it; else they are skipped. */
    private static final String REQUIRED = "tools.required";

    private final String program;
    private String version;

    Tool(String program) {
        this.program = program;
    }

    /** What a program printed, and how it ended. */
    public record Result(int exitCode, byte[] output) {
        /** The output as text. */
        public String text() {
            return new String(output, StandardCharsets.UTF_8);
        }

        /** Fails unless the program ended well. */
        public Result succeeds() {
            assertTrue(exitCode == 0, () -> "Exit code " + exitCode + ": " + text());
            return this;
        }
    }

    /** Skips the test, or fails it where tools are required, if this machine has no such program. */
    public void need() {
        if (version() == null || !isOfUse()) {
            String message = "This machine has no " + program + " of use to this test.";
            if (Boolean.getBoolean(REQUIRED)) {
                fail(message + " It is required here by -D" + REQUIRED + ".");
            }
            abort(message);
        }
    }

    private boolean isOfUse() {
        // Without the definitions, which Debian has in a package of their own, there is nothing to make a locale of.
        if (this == LOCALEDEF) {
            return Files.exists(Path.of("/usr/share/i18n/charmaps"));
        }
        // Apple's knows nothing of git's headers, and on Windows patch gives every line it writes another end.
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return this != PATCH || version().startsWith("GNU patch") && !windows;
    }

    /** The first line of what the program says of its version, or null if it is not there. */
    public synchronized String version() {
        if (version == null) {
            try {
                Result result = run(Path.of("."), "--version");
                version = result.exitCode() == 0
                        ? result.text().lines().findFirst().orElse("")
                        : null;
            } catch (IOException e) {
                return null;
            }
        }
        return version;
    }

    /** Runs the program in a folder, away from the settings of whoever runs the tests. */
    public Result run(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        return start(folder, command);
    }

    /** Runs any command in a folder, away from the settings of whoever runs the tests. */
    public static Result start(Path folder, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("LC_ALL", "C");
        // A repository above the folder of the tests is none of their business.
        builder.environment().put("GIT_CEILING_DIRECTORIES", System.getProperty("java.io.tmpdir"));
        Process process = builder.start();
        process.getOutputStream().close();
        byte[] output = process.getInputStream().readAllBytes();
        try {
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), () -> "Still running: " + command);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return new Result(process.exitValue(), output);
    }
}
