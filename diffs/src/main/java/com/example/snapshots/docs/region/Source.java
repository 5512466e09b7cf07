package com.example.snapshots.docs.region;

import com.example.snapshots.files.InputException;
import java.util.List;

/** What one kind of region shows. */
public interface Source {
    /**
     * The lines that belong between a marker and its end.
     *
     * @throws InputException if there is no such thing; the page and the line are left to the caller
     */
    List<String> lines(Marker marker) throws InputException;
}
