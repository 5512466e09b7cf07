package com.example.snapshots.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.snapshots.mistakes.CompiledCheck;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a judge tries itself with passes: else it would not try everything. */
class SolutionTest {
    @TempDir
    Path folder;

    @Test
    void itIsRight() throws Exception {
        URL[] check = {CompiledCheck.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(check)) {
            Method models = loader.loadClass("com.example.stores.check.relationship.Solution")
                    .getDeclaredMethod("models");
            models.setAccessible(true);
            Object files = models.invoke(null);
            Path written =
                    (Path) files.getClass().getMethod("writeTo", Path.class).invoke(files, folder);
            CheckProgram.Result result = CheckProgram.run(written);
            assertEquals(0, result.exitCode(), result.text());
        }
    }
}
