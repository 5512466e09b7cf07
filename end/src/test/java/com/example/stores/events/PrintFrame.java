package com.example.stores.events;

import java.util.Map;

/** A line that the step printed. */
record PrintFrame(String line) implements Frame {

    @Override
    public Map<String, Object> properties(EventsFile file) {
        return Map.of("print", line);
    }
}
