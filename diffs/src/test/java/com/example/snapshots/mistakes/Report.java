package com.example.snapshots.mistakes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the check says of some models. */
record Report(boolean done, String text) {
    private static final Pattern STOPS_AT = Pattern.compile("(?m)^  \\[ ] (.+)$");
    private static final Pattern HINT = Pattern.compile("(?s)\nTo do: (.+?)\nWhy: ");
    private static final Pattern SECTION = Pattern.compile("docs/06-common-mistakes\\.md#(\\S+)");

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
}
