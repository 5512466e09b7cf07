package com.example.snapshots.docs.numbers;

/** A chart, as what it draws and in words. */
interface Picture {
    /** What it shows, for those who do not see it. */
    String description();

    /** What it draws: the same bytes on every system, and in colours for light and dark pages. */
    String svg();
}
