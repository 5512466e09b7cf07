package com.example.stores.changing;

import com.example.stores.running.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can be done with the items of a store, by the names of their steps, in the order in which to read them. */
public final class ChangingSteps {

    private ChangingSteps() {}

    public static Map<String, Step> byName() {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("remove-item", new RemoveItem());
        steps.put("move-item", new MoveItem());
        steps.put("new-and-detached", new NewAndDetached());
        steps.put("replace-items", new ReplaceItems());
        steps.put("same-row-twice", new SameRowTwice());
        return steps;
    }
}
