package com.example.stores.check;

import java.util.ArrayList;
import java.util.List;

/** Something is not done yet: what to do, why, and where to look. */
final class NotDone extends RuntimeException {
    private final transient Hint hint;
    private final transient Object[] details;

    NotDone(Hint hint, Object... details) {
        super(hint.name());
        this.hint = hint;
        this.details = details;
    }

    String toDo() {
        return String.format(hint.toDo(), details);
    }

    String why() {
        return hint.why();
    }

    List<String> placesToLook() {
        List<String> places = new ArrayList<>();
        places.add(hint.page());
        if (hint.model() != null) {
            places.add("diffs/start-to-end/src/main/java/com/example/stores/models/" + hint.model() + ".java.diff");
        }
        return places;
    }
}
