package com.example.snapshots.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.mistakes.CompiledCheck;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A judge may judge any number of models: what it made for one of them, classes above all, is gone with it. */
@Tag("long")
class LeakTest {
    private static final int JUDGEMENTS = 20;
    /** A judgement makes some twenty classes. */
    private static final int FEW_CLASSES = 5 * JUDGEMENTS;

    @TempDir
    Path snapshot;

    @Test
    void classesAndThreadsDoNotGrow() throws Exception {
        Path models = CheckProgram.write(CheckProgram.models("end"), snapshot);
        try (URLClassLoader loader = CompiledCheck.loader(CompiledCheck.jar(), LeakTest.class.getClassLoader())) {
            Class<?> type = loader.loadClass("com.example.stores.check.relationship.RelationshipJudge");
            Object judge = type.getConstructor().newInstance();
            Method method = type.getMethod("judge", Path.class, Consumer.class);
            Judgement judgement = folder -> method.invoke(judge, folder, (Consumer<String>) thing -> {});
            judge(judgement, models);
            int classes = loadedClasses();
            int threads = Thread.activeCount();
            judge(judgement, models);
            int more = loadedClasses() - classes;
            assertTrue(more < FEW_CLASSES, more + " more classes after " + JUDGEMENTS + " judgements");
            assertTrue(
                    Thread.activeCount() <= threads,
                    () -> Thread.getAllStackTraces().keySet().toString());
        }
    }

    /** Also what is not there and what does not compile. */
    private static void judge(Judgement judgement, Path models) throws Exception {
        Path store = models.resolve("Store.java");
        String right = Files.readString(store);
        for (int i = 0; i < JUDGEMENTS; i++) {
            judgement.of(models);
        }
        Files.writeString(store, right.replace("mappedBy = \"store\"", "mappedBy = \"nothing\""));
        judgement.of(models);
        Files.writeString(store, right.replace("}", ""));
        judgement.of(models);
        Files.writeString(store, right);
    }

    private interface Judgement {
        void of(Path models) throws Exception;
    }

    private static int loadedClasses() {
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
