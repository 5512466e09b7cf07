package com.example.snapshots.mistakes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the check says of some models.
 *
 * @param hintName the name of the hint; null if all is done
 * @param text what the learner reads
 */
public record Report(String hintName, String text) {
    private static final Pattern STOPS_AT = Pattern.compile("(?m)^  next: (.+)$");
    private static final Pattern HINT = Pattern.compile("(?s)\nTo do: (.+?)\nWhy: ");
    private static final Pattern SECTION = Pattern.compile("docs/08-common-mistakes\\.md#(\\S+)");

    boolean done() {
        return hintName == null;
    }

    String stopsAt() {
        return found(STOPS_AT);
    }

    String hint() {
        return found(HINT).replace("\n  ", " ");
    }

    /** The section of the page on mistakes that it names, or nothing. */
    String section() {
        return found(SECTION);
    }

    private String found(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    void assertReadable() {
        assertAll(text.lines().map(line -> () -> assertTrue(line.matches("[ -~]{0,80}"), line)));
        assertFalse(text.contains("\tat "), "There is no stack trace.");
        assertTrue(text.lines().count() < 30, "It fits on a screen.");
    }
}
