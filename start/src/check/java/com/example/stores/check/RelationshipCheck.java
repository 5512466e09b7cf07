package com.example.stores.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says how much of the relationship between Store and Item is done, and what to do next.
 *
 * <p>Run it with {@code mvn -q -pl start test -Pcheck}. It asks Hibernate, the database and the objects, and never reads
 * the source: whatever is right passes, however it is written.
 */
public final class RelationshipCheck {

    private RelationshipCheck() {}

    public static void main(String[] arguments) {
        // H2 words its messages in the language of the system, and the check has the same output everywhere.
        Locale.setDefault(Locale.ROOT);
        if (!run(System.out)) {
            System.exit(1);
        }
    }

    /** Stops at the first thing that is not done, and returns whether all of them are. */
    public static boolean run(PrintStream out) {
        try (ModelsUnderCheck models = new ModelsUnderCheck()) {
            Map<String, Runnable> things = thingsToDo(models);
            List<String> done = new ArrayList<>();
            for (String thing : things.keySet()) {
                NotDone notDone = check(things.get(thing));
                if (notDone != null) {
                    Report.notDone(out, things.size(), done, thing, notDone);
                    return false;
                }
                done.add(thing);
            }
            Report.allDone(out, done);
            return true;
        }
    }

    /** From the first thing to do to the last; each builds on those before it. */
    private static Map<String, Runnable> thingsToDo(ModelsUnderCheck models) {
        MappingCheck mapping = new MappingCheck(models);
        BehaviourCheck behaviour = new BehaviourCheck(models);
        Map<String, Runnable> things = new LinkedHashMap<>();
        things.put("Hibernate can work with the models", models::start);
        things.put("An item has a store", mapping::itemHasStore);
        things.put("The table items points to the table stores", mapping::itemsPointToStores);
        things.put("An item is saved with its store", behaviour::itemIsSavedWithItsStore);
        things.put("The store of an item is loaded when it is needed", behaviour::storeIsLazy);
        things.put("A store has items", mapping::storeHasItems);
        things.put("Both sides are one relationship", mapping::sidesAreOne);
        things.put("The items of a store are loaded when they are needed", behaviour::itemsAreLazy);
        things.put("A new store has an empty collection of items", behaviour::newStoreIsEmpty);
        things.put("One method sets both sides", behaviour::helperSetsBothSides);
        things.put("toString, equals and hashCode do no harm", behaviour::objectsDoNoHarm);
        things.put("Saving a store saves its new items", behaviour::savingReachesTheItems);
        things.put("One place lists the models", ListOfModels::hasBoth);
        return things;
    }

    private static NotDone check(Runnable thing) {
        try {
            thing.run();
            return null;
        } catch (NotDone notDone) {
            return notDone;
        } catch (StackOverflowError endless) {
            return Hint.ENDLESS_LOOP.with(Reason.of(endless));
        } catch (RuntimeException | LinkageError failure) {
            return Hint.FAILURE.with(Reason.of(failure));
        }
    }
}
