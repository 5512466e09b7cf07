package com.example.stores.check.relationship;

import com.example.stores.check.hints.Hint;
import com.example.stores.check.hints.LessonSteps;
import com.example.stores.check.hints.Reason;
import com.example.stores.check.models.ModelsUnderCheck;
import com.example.stores.check.process.Dose;
import com.example.stores.check.process.HandedIn;
import com.example.stores.check.process.Judge;
import com.example.stores.check.process.SourceFiles;
import com.example.stores.check.report.NotDone;
import com.example.stores.check.report.Verdict;
import java.io.IOException;
import java.io.PrintStream;
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
    private static final Map<String, Thing> THINGS = thingsToDo();

    /** From the first thing to do to the last; each builds on those before it. */
    private static Map<String, Thing> thingsToDo() {
        Map<String, Thing> things = new LinkedHashMap<>();
        things.put(
                "Hibernate can work with the models",
                new Thing(
                        "Hibernate starts with your models.",
                        checks -> checks.models().start()));
        things.put(
                "An item has a store",
                new Thing(
                        "An item now knows its store as an object, and not as a number.",
                        checks -> checks.mapping().itemHasStore()));
        things.put(
                "The table items points to the table stores",
                new Thing(
                        "The database now refuses an item in a store that does not exist.",
                        checks -> checks.mapping().itemsPointToStores()));
        things.put(
                "An item is saved with its store",
                new Thing(
                        "The id of the store gets into the row of the item, and nobody copies it.",
                        checks -> checks.item().isSavedWithItsStore()));
        things.put(
                "The store of an item is loaded when it is needed",
                new Thing(
                        "A list of items no longer sends one more SELECT for each of their stores.",
                        checks -> checks.item().loadsItsStoreWhenItIsNeeded()));
        things.put(
                "A store has items",
                new Thing(
                        "Whoever has a store gets at its items, with no query written by hand.",
                        checks -> checks.mapping().storeHasItems()));
        things.put(
                "Both sides are one relationship",
                new Thing(
                        "One foreign key serves both sides, and there is no third table.",
                        checks -> checks.mapping().sidesAreOne()));
        things.put(
                "The items of a store are loaded when they are needed",
                new Thing(
                        "A store is loaded without its items, until somebody asks for them.",
                        checks -> checks.store().loadsItsItemsWhenTheyAreNeeded()));
        things.put(
                "A new store has an empty collection of items",
                new Thing(
                        "A new store can take its first item at once.",
                        checks -> checks.store().isEmptyToBeginWith()));
        things.put(
                "One method sets both sides",
                new Thing(
                        "Whoever calls that method cannot forget one of the two sides.",
                        checks -> checks.store().setsBothSides()));
        things.put(
                "toString, equals and hashCode do no harm",
                new Thing(
                        "To print or compare the models loads nothing, and does not run in circles.",
                        checks -> checks.comparison().doesNoHarm()));
        things.put(
                "Saving a store saves its new items",
                new Thing(
                        "One persist is enough for a store and all its new items.",
                        checks -> checks.lesson().runs()));
        things.put(
                "One place lists the models",
                new Thing(
                        "Nobody can hand Hibernate one side of the relationship, and forget the other.",
                        checks -> checks.list().hasAll()));
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
                THINGS.get(thing).check().accept(checks);
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

    @Override
    public String won(String thing) {
        return THINGS.get(thing).won();
    }

    @Override
    public void printMore(PrintStream out, Verdict verdict, Path sources, Dose dose) {
        if (verdict.allDone()) {
            LessonSteps.printNext(out, sources);
        } else {
            LessonSteps.print(out, verdict, sources, dose);
        }
    }

    /**
     * A thing to do.
     *
     * @param won what is won with it
     * @param check says if it is not done
     */
    private record Thing(String won, Consumer<Checks> check) {}

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
