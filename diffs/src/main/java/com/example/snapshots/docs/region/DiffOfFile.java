package com.example.snapshots.docs.region;

import com.example.snapshots.diff.patch.Patch;
import com.example.snapshots.files.InputException;
import java.util.List;

/** {@code diff PATH}: the unified diff of a file between the two snapshots. */
public record DiffOfFile(Snapshots snapshots, Titles titles) implements Source {
    @Override
    public List<String> lines(Marker marker) throws InputException {
        marker.refuseOptions();
        Patch file = snapshots.find(marker.subject());
        return Fence.of(
                "diff title=\"" + titles.of(snapshots.to() + "/" + file.path()) + "\"",
                readable(Snapshots.lines(file)));
    }

    /** The lines of a diff, which here is to be read: an empty line would be a blank alone, which editors take away. */
    static List<String> readable(List<String> diff) {
        return diff.stream().map(line -> line.equals(" ") ? "" : line).toList();
    }
}
