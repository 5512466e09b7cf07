package com.example.snapshots.mistakes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs the check on models, all in this process, in a loader that sees what the check sees elsewhere. */
public final class CheckRunner implements AutoCloseable {
    /** That of this workspace, for all tests of this process: what it knows of the libraries takes long to find out. */
    private static URLClassLoader own;

    private final Path folder;
    private final URLClassLoader check;
    private int runs;

    /**
     * Of this workspace.
     *
     * @param folder for the models
     */
    public CheckRunner(Path folder) throws IOException {
        this(folder, CompiledCheck.jar());
    }

    /**
     * @param folder for the models
     * @param compiled where the check is
     */
    public CheckRunner(Path folder, Path compiled) throws IOException {
        this.folder = folder;
        check = compiled.equals(CompiledCheck.jar()) ? own() : loader(compiled);
    }

    private static synchronized URLClassLoader own() throws IOException {
        if (own == null) {
            own = loader(CompiledCheck.jar());
        }
        return own;
    }

    /** Hibernate is that of these tests: it looks for its own parts in the loader of the JVM, too. */
    private static URLClassLoader loader(Path compiled) {
        return CompiledCheck.loader(compiled, CheckRunner.class.getClassLoader());
    }

    /**
     * What the check says of some models.
     *
     * @param files the lines of their files, by their paths in a snapshot
     */
    public Report run(Map<String, List<String>> files) throws IOException, ReflectiveOperationException {
        return judge(write(files));
    }

    /** Writes the files of a snapshot, and returns the folder of its models. */
    Path write(Map<String, List<String>> files) throws IOException {
        runs++;
        Path snapshot = folder.resolve(Integer.toString(runs));
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            Path target = snapshot.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return snapshot.resolve(Snapshot.MODELS);
    }

    Report judge(Path models) throws ReflectiveOperationException {
        return judge(models, null);
    }

    /**
     * What the command prints, with what it says below the report.
     *
     * @param files the lines of their files, by their paths in a snapshot
     */
    public String printed(Map<String, List<String>> files) throws IOException, ReflectiveOperationException {
        return printed(write(files), "USUAL");
    }

    /** The same for models in a folder, and for who wants to be told more: USUAL, HINT or SOLUTION. */
    public String printed(Path models, String dose) throws ReflectiveOperationException {
        return judge(models, dose).text();
    }

    /** What has just become done in the models of a folder, since the same was asked with that file. */
    public List<?> justDone(Path models, Path file) throws ReflectiveOperationException {
        Object verdict = verdict(judge(), models);
        return (List<?>) type("process.Progress")
                .getMethod("remembered", String.class, verdict.getClass())
                .invoke(null, file.toString(), verdict);
    }

    private Object judge() throws ReflectiveOperationException {
        return type("relationship.RelationshipJudge").getConstructor().newInstance();
    }

    private static Object verdict(Object judge, Path models) throws ReflectiveOperationException {
        return judge.getClass().getMethod("judge", Path.class, Consumer.class).invoke(judge, models, (Consumer<String>)
                thing -> {});
    }

    /** Takes how much to say below the report; null for nothing. */
    private Report judge(Path models, String dose) throws ReflectiveOperationException {
        Object judge = judge();
        Object verdict = verdict(judge, models);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        type("report.Report")
                .getMethod("print", PrintStream.class, verdict.getClass())
                .invoke(null, out, verdict);
        if (dose != null) {
            Class<?> doses = type("process.Dose");
            judge.getClass()
                    .getMethod("printMore", PrintStream.class, verdict.getClass(), Path.class, doses)
                    .invoke(
                            judge,
                            out,
                            verdict,
                            models,
                            doses.getMethod("valueOf", String.class).invoke(null, dose));
        }
        Object advice = verdict.getClass().getMethod("advice").invoke(verdict);
        String hint = advice == null
                ? null
                : (String) advice.getClass().getMethod("hint").invoke(advice);
        return new Report(hint, bytes.toString(StandardCharsets.UTF_8));
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return check.loadClass("com.example.stores.check." + name);
    }

    /** What the check can tell a learner to do: the name of each hint, and its text with %s for what differs. */
    List<String> hints() throws ReflectiveOperationException {
        List<String> hints = new ArrayList<>();
        Class<?> type = type("hints.Hint");
        Method toDo = type.getDeclaredMethod("toDo");
        toDo.setAccessible(true);
        for (Object hint : type.getEnumConstants()) {
            hints.add(hint + " " + toDo.invoke(hint));
        }
        return hints;
    }

    @Override
    public void close() throws IOException {
        if (check != own) {
            check.close();
        }
    }
}
