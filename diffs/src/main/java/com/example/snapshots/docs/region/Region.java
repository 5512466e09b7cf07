package com.example.snapshots.docs.region;

/**
 * A part of a page that the tool writes.
 *
 * @param marker what it shows
 * @param first the line of its marker, counted from 0
 * @param last the line of its end, counted from 0
 */
public record Region(Marker marker, int first, int last) {
    /** The number of its first line as an editor shows it. */
    public int line() {
        return first + 1;
    }

    /** Whether a line, counted from 0, lies in it. */
    public boolean has(int line) {
        return first <= line && line <= last;
    }
}
