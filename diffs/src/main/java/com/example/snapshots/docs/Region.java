package com.example.snapshots.docs;

/**
 * A part of a page that the tool writes.
 *
 * @param marker what it shows
 * @param first the line of its marker, counted from 0
 * @param last the line of its end, counted from 0
 */
record Region(Marker marker, int first, int last) {
    /** The number of its first line as an editor shows it. */
    int line() {
        return first + 1;
    }

    /** Whether a line, counted from 0, lies in it. */
    boolean has(int line) {
        return first <= line && line <= last;
    }
}
