package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.util.List;

/** {@code output STEP} and {@code output STEP#2}: the transcript of a step, or the part of it with that number. */
public record OutputOfStep(WorkTree tree) implements Source {
    @Override
    public List<String> lines(Marker marker) throws InputException {
        marker.refuseOptions();
        return Fence.of("text", Transcript.part(tree, marker.subject()));
    }
}
