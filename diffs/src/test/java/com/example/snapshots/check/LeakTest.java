package com.example.snapshots.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.mistakes.CompiledCheck;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A judge may judge any number of models: what it made for one of them, classes above all, is gone with it. */
class LeakTest {
    private static final int JUDGEMENTS = 20;
    /** A judgement makes some twenty classes. */
    private static final int FEW_CLASSES = 5 * JUDGEMENTS;

    @TempDir
    Path snapshot;

    @Test
    void classesAndThreadsDoNotGrow() throws Exception {
        Path models = CheckProgram.write(CheckProgram.models("end"), snapshot);
        List<URL> classPath =
                new ArrayList<>(List.of(CheckProgram.CLASSES.toUri().toURL()));
        for (String library : CompiledCheck.libraries().split(File.pathSeparator)) {
            classPath.add(Path.of(library).toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Method judge = loader.loadClass("com.example.stores.check.Judge").getMethod("judge", Path.class);
            judge(judge, models);
            int classes = loadedClasses();
            int threads = Thread.activeCount();
            judge(judge, models);
            int more = loadedClasses() - classes;
            assertTrue(more < FEW_CLASSES, more + " more classes after " + JUDGEMENTS + " judgements");
            assertTrue(
                    Thread.activeCount() <= threads,
                    () -> Thread.getAllStackTraces().keySet().toString());
        }
    }

    /** Also what is not there and what does not compile. */
    private static void judge(Method judge, Path models) throws Exception {
        Path store = models.resolve("Store.java");
        String right = Files.readString(store);
        for (int i = 0; i < JUDGEMENTS; i++) {
            judge.invoke(null, models);
        }
        Files.writeString(store, right.replace("mappedBy = \"store\"", "mappedBy = \"nothing\""));
        judge.invoke(null, models);
        Files.writeString(store, right.replace("}", ""));
        judge.invoke(null, models);
        Files.writeString(store, right);
    }

    private static int loadedClasses() {
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
