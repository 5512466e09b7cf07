package com.example.stores;

import com.example.stores.running.Step;
import java.util.HashMap;
import java.util.Map;

/** What the steps print, each run once for all tests. */
public final class Recordings {
    private static final Map<Class<?>, Recording> BY_STEP = new HashMap<>();

    private Recordings() {}

    public static Recording of(Step step) {
        return BY_STEP.computeIfAbsent(step.getClass(), unused -> {
            Recording recording = new Recording();
            step.run(recording.output());
            return recording;
        });
    }
}
