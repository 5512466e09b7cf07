package com.example.stores;

import com.example.stores.changing.ChangingSteps;
import com.example.stores.judging.ExerciseStep;
import com.example.stores.loading.LoadingSteps;
import com.example.stores.loading.compare.Compare;
import com.example.stores.running.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/** The steps of this snapshot, by name, in the order in which to read them. */
final class Steps {

    static Map<String, Step> byName() {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("lesson", new Lesson());
        steps.putAll(LoadingSteps.byName());
        steps.put("compare", new Compare());
        steps.putAll(ChangingSteps.byName());
        steps.put("exercise", new ExerciseStep());
        return steps;
    }
}
