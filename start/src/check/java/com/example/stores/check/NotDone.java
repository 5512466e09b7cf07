package com.example.stores.check;

import java.util.ArrayList;
import java.util.List;

/** Something is not done yet: what to do, why, and where to look. */
final class NotDone extends RuntimeException {
    private final transient Advice advice;

    NotDone(Hint hint, Object... details) {
        super(hint.name());
        advice = new Advice(hint.name(), null, String.format(hint.toDo(), details), hint.why(), placesToLook(hint));
    }

    NotDone(Advice advice) {
        super(advice.hint());
        this.advice = advice;
    }

    Advice advice() {
        return advice;
    }

    private static List<String> placesToLook(Hint hint) {
        List<String> places = new ArrayList<>();
        places.add(hint.page());
        if (hint.model() != null) {
            places.add("diffs/start-to-end/src/main/java/com/example/stores/models/" + hint.model() + ".java.diff");
        }
        return places;
    }
}
