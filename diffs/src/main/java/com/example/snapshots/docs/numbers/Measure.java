package com.example.snapshots.docs.numbers;

/** What {@code compare} counts, in the order of its columns. */
enum Measure {
    STATEMENTS("Statements"),
    ROWS("Rows read"),
    ENTITIES("Entities loaded");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
