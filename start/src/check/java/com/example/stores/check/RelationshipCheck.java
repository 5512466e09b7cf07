package com.example.stores.check;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Locale;

/** Judges the models once: {@code mvn -q -pl start test -Pcheck}. */
public final class RelationshipCheck {

    private RelationshipCheck() {}

    /** Takes the folder of the models. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        // H2 words its messages in the language of the system, and the check has the same output everywhere.
        Locale.setDefault(Locale.ROOT);
        try (URLClassLoader clean = CleanClassPath.loader()) {
            Thread.currentThread().setContextClassLoader(clean);
            Method run =
                    clean.loadClass(RelationshipCheck.class.getName()).getMethod("run", Path.class, PrintStream.class);
            if (!(boolean) run.invoke(null, Path.of(arguments[0]), System.out)) {
                System.exit(1);
            }
        }
    }

    public static boolean run(Path models, PrintStream out) {
        Verdict verdict = Judge.judge(models);
        Report.print(out, verdict);
        return verdict.allDone();
    }
}
