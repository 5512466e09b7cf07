package com.example.stores.check.relationship;

import com.example.stores.check.hints.Hint;
import com.example.stores.check.hints.Reason;
import com.example.stores.check.models.ModelsUnderCheck;
import com.example.stores.check.process.HandedIn;
import com.example.stores.check.process.Judge;
import com.example.stores.check.process.SourceFiles;
import com.example.stores.check.report.NotDone;
import com.example.stores.check.report.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Says how much of the relationship between Store and Item is done, and what to do next. It compiles the models, and asks
 * Hibernate, the database and the objects; whatever is right passes, however it is written.
 */
public final class RelationshipJudge implements Judge {
    private static final Map<String, Consumer<Checks>> THINGS = thingsToDo();

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

    @Override
    public String title() {
        return "Store and Item";
    }

    @Override
    public List<String> things() {
        return List.copyOf(THINGS.keySet());
    }

    @Override
    public HandedIn handedIn() {
        return ModelFiles.HANDED_IN;
    }

    @Override
    public SourceFiles read(Path models) throws IOException {
        return ModelFiles.read(models);
    }

    @Override
    public SourceFiles forWarmUp() {
        return Solution.models();
    }

    @Override
    public Verdict judge(Path folder, Consumer<String> done) {
        List<String> all = things();
        int count = 0;
        try (ModelsUnderCheck models = new ModelsUnderCheck(folder)) {
            Checks checks = Checks.of(models);
            for (String thing : all) {
                THINGS.get(thing).accept(checks);
                count++;
                done.accept(thing);
            }
            return Verdict.allDone(all);
        } catch (NotDone notDone) {
            return Verdict.notDone(all, count, notDone.advice());
        } catch (StackOverflowError endless) {
            return Verdict.notDone(
                    all, count, Hint.ENDLESS_LOOP.with(Reason.of(endless)).advice());
        } catch (RuntimeException | LinkageError failure) {
            return Verdict.notDone(
                    all, count, Hint.FAILURE.with(Reason.of(failure)).advice());
        }
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
