package com.example.stores.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Says how much of the relationship between Store and Item is done, and what to do next. It compiles the models, and asks
 * Hibernate, the database and the objects; whatever is right passes, however it is written.
 *
 * <p>It may run any number of times in one process, and leaves nothing behind but what the models themselves do. What a
 * learner wrote may loop for ever, or end the process: the judge runs in one that can be killed.
 */
public final class Judge {
    private static final Map<String, Consumer<Checks>> THINGS = thingsToDo();

    private Judge() {}

    /** From the first thing to do to the last; each builds on those before it. */
    private static Map<String, Consumer<Checks>> thingsToDo() {
        Map<String, Consumer<Checks>> things = new LinkedHashMap<>();
        things.put(
                "Hibernate can work with the models", checks -> checks.models().start());
        things.put("An item has a store", checks -> checks.mapping().itemHasStore());
        things.put(
                "The table items points to the table stores",
                checks -> checks.mapping().itemsPointToStores());
        things.put("An item is saved with its store", checks -> checks.item().isSavedWithItsStore());
        things.put(
                "The store of an item is loaded when it is needed",
                checks -> checks.item().loadsItsStoreWhenItIsNeeded());
        things.put("A store has items", checks -> checks.mapping().storeHasItems());
        things.put("Both sides are one relationship", checks -> checks.mapping().sidesAreOne());
        things.put(
                "The items of a store are loaded when they are needed",
                checks -> checks.store().loadsItsItemsWhenTheyAreNeeded());
        things.put(
                "A new store has an empty collection of items",
                checks -> checks.store().isEmptyToBeginWith());
        things.put("One method sets both sides", checks -> checks.store().setsBothSides());
        things.put(
                "toString, equals and hashCode do no harm",
                checks -> checks.comparison().doesNoHarm());
        things.put(
                "Saving a store saves its new items", checks -> checks.lesson().runs());
        things.put("One place lists the models", checks -> checks.list().hasAll());
        return things;
    }

    /** All things to do, done or not, in their order. */
    public static List<String> things() {
        return List.copyOf(THINGS.keySet());
    }

    public static Verdict judge(Path folder) {
        return judge(folder, thing -> {});
    }

    /**
     * Stops at the first thing that is not done.
     *
     * @param folder the folder of the models, with their sources
     * @param done is told of each thing that is done, as soon as it is
     */
    public static Verdict judge(Path folder, Consumer<String> done) {
        List<String> all = things();
        List<String> ticked = new ArrayList<>();
        try (ModelsUnderCheck models = new ModelsUnderCheck(folder)) {
            Checks checks = Checks.of(models);
            for (String thing : all) {
                THINGS.get(thing).accept(checks);
                ticked.add(thing);
                done.accept(thing);
            }
            return new Verdict(ticked, null, null);
        } catch (NotDone notDone) {
            return notDone(ticked, notDone);
        } catch (StackOverflowError endless) {
            return notDone(ticked, Hint.ENDLESS_LOOP.with(Reason.of(endless)));
        } catch (RuntimeException | LinkageError failure) {
            return notDone(ticked, Hint.FAILURE.with(Reason.of(failure)));
        }
    }

    private static Verdict notDone(List<String> ticked, NotDone notDone) {
        return new Verdict(ticked, things().get(ticked.size()), notDone.advice());
    }

    private record Checks(
            ModelsUnderCheck models,
            MappingCheck mapping,
            ItemCheck item,
            StoreCheck store,
            ComparisonCheck comparison,
            LessonCheck lesson,
            ListOfModels list) {

        static Checks of(ModelsUnderCheck models) {
            return new Checks(
                    models,
                    new MappingCheck(models),
                    new ItemCheck(models),
                    new StoreCheck(models),
                    new ComparisonCheck(models),
                    new LessonCheck(models),
                    new ListOfModels(models.classes()));
        }
    }
}
