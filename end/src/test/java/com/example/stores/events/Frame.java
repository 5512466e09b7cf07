package com.example.stores.events;

import java.util.Map;

/** What the player shows at once: a statement, or a line that is printed. */
interface Frame {

    /** What is written of it, in this order. */
    Map<String, Object> properties(EventsFile file);
}
