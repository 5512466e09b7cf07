package com.example.stores.loading;

import com.example.stores.Recording;
import com.example.stores.Step;
import java.util.HashMap;
import java.util.Map;

/** What the steps print, each run once for all tests. */
final class Recordings {
    private static final Map<Class<?>, Recording> BY_STEP = new HashMap<>();

    private Recordings() {}

    static Recording of(Step step) {
        return BY_STEP.computeIfAbsent(step.getClass(), unused -> {
            Recording recording = new Recording();
            step.run(recording.output());
            return recording;
        });
    }
}
