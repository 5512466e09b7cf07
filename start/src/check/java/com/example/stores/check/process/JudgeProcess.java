package com.example.stores.check.process;

import com.example.stores.check.compiler.CleanClassPath;
import com.example.stores.check.report.Advice;
import com.example.stores.check.report.Verdict;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A process that judges models, any number of times, one after the other. After models that do not come to an end, or
 * end the process, it is gone, and another one is needed.
 */
public final class JudgeProcess implements AutoCloseable {
    /** So many times the limit: it is the process that notices, as a rule, but it may be in no state to say so. */
    private static final int IN_ANY_CASE = 12;

    /** So many times as long, if the process has hardly run meanwhile, because the machine is busy with others. */
    private static final int WITHOUT_A_TURN = 5;

    /** The exit code after Ctrl-C, which reaches all processes of a terminal. */
    private static final int INTERRUPTED = 130;

    /** More messages than one judgement has; what sends more has to wait. */
    private static final int MANY = 100;

    /** The system property for an archive of classes, as {@link ClassArchive} makes it: for who starts the check often. */
    static final String ARCHIVE = "judge.archive";

    private static final List<String> OPTIONS = List.of(
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            // Its standard output is for the answers.
            "-Xlog:disable",
            "-XX:+DisplayVMOutputToStderr",
            // What Hibernate and H2 do is not a learner's business; JDK 17 does not know the last two.
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private volatile Judge judge;
    private final Process process;
    private final Duration limit;
    private final DataOutputStream questions;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>(MANY);
    private boolean ready;
    private volatile boolean closed;

    private JudgeProcess(Judge judge, Process process, Duration limit) {
        this.judge = judge;
        this.process = process;
        this.limit = limit;
        questions = new DataOutputStream(process.getOutputStream());
        Thread reader = new Thread(this::read, "answers of the judge");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * For the models of the learner who is waiting.
     *
     * @param limit how long one thing may take where the machine is not busy
     */
    public static JudgeProcess start(Judge judge, Duration limit) throws IOException {
        List<String> options = new ArrayList<>();
        // Half a second: the compiler made these classes a moment ago, and the others are in jars that everybody uses.
        options.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
        String archive = System.getProperty(ARCHIVE);
        if (archive != null) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
        for (String name : judge.handedOn()) {
            if (System.getProperty(name) != null) {
                options.add("-D" + name + "=" + System.getProperty(name));
            }
        }
        return start(judge, List.of(), CleanClassPath.entries(), options, Path.of(""), limit);
    }

    static JudgeProcess start(
            Judge judge, List<String> sandbox, List<Path> classPath, List<String> options, Path folder, Duration limit)
            throws IOException {
        List<String> command = new ArrayList<>(sandbox);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.add("-D" + JudgeMain.LIMIT + "=" + limit.toSeconds());
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(JudgeMain.class.getName());
        command.add(judge.getClass().getName());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectError(Redirect.DISCARD);
        return new JudgeProcess(judge, builder.start(), limit);
    }

    private void read() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                messages.put(Message.read(in, () -> judge.things()));
            }
        } catch (IOException atItsEndOrNonsense) {
            messages.offer(Message.END);
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Judges the sources in a folder. Whatever they do, it returns.
     *
     * @throws IOException if there is no such process at all, say because memory is short
     * @throws InterruptedException also if the process was interrupted from the terminal
     */
    public Answer judge(Path folder) throws IOException, InterruptedException {
        return judge(judge, folder);
    }

    /** The same for another part of the judge for which the process was started. */
    Answer judge(Judge part, Path folder) throws IOException, InterruptedException {
        judge = part;
        if (closed) {
            throw new IOException("The process that judges is gone.");
        }
        ask(JudgeMain.JUDGE, folder.toAbsolutePath().toString());
        int done = 0;
        while (true) {
            Message message = next();
            if (message == null) {
                return stopped(done, neverEnds(""));
            }
            switch (message.kind()) {
                case JudgeMain.READY -> ready = true;
                case JudgeMain.DONE -> {
                    done++;
                    if (done > judge.things().size()) {
                        return stopped(done, Stop.BREAKS.advice("it says more than there is."));
                    }
                }
                case JudgeMain.VERDICT -> {
                    return message.answer();
                }
                case JudgeMain.NEVER_ENDS -> {
                    return stopped(done, neverEnds(message.text()));
                }
                case JudgeMain.EXITS -> {
                    return stopped(done, Stop.EXITS.advice(message.text()));
                }
                case Message.END_OF_PROCESS -> {
                    if (!ready) {
                        throw new IOException(
                                "The JVM of the check does not start. Its exit code is " + exitCode() + ".");
                    }
                    int code = exitCode();
                    if (code == INTERRUPTED) {
                        throw new InterruptedException("Ctrl-C");
                    }
                    return stopped(done, Stop.ENDS.advice(code));
                }
                default -> throw new IllegalStateException();
            }
        }
    }

    /** Null if there is none, and will be none. */
    private Message next() throws InterruptedException {
        Duration most = limit.multipliedBy(IN_ANY_CASE);
        Duration before = processorTime();
        Message message = messages.poll(most.toMillis(), TimeUnit.MILLISECONDS);
        for (int i = 1; message == null && i < WITHOUT_A_TURN; i++) {
            if (processorTime().minus(before).compareTo(most) > 0) {
                return null;
            }
            message = messages.poll(most.toMillis(), TimeUnit.MILLISECONDS);
        }
        return message;
    }

    private Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Advice neverEnds(String method) {
        return Stop.NEVER_ENDS.advice(method.isEmpty() ? "Something" : method, limit.toSeconds());
    }

    /** Judges something beforehand, so that the next ones are judged quickly. */
    public void warmUp() throws IOException, InterruptedException {
        try (CopiedSources copy = new CopiedSources(judge.forWarmUp())) {
            judge(copy.judged());
        }
    }

    /** Has the process end as programs do, and not as it is killed. */
    void end() throws InterruptedException {
        ask(JudgeMain.END, null);
        process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** It has something to put away, elsewhere. */
    private void endIfItCan() {
        try {
            end();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(byte question, String text) {
        try {
            questions.writeByte(question);
            if (text != null) {
                questions.writeUTF(text);
            }
            questions.flush();
        } catch (IOException gone) {
            // Then the answers end, too.
        }
    }

    private Answer stopped(int done, Advice advice) {
        close();
        return new Answer(Verdict.notDone(judge.things(), done, advice), "");
    }

    private int exitCode() throws InterruptedException {
        // What breaks off its answers without an end is ended here.
        if (!process.waitFor(1, TimeUnit.SECONDS)) {
            close();
        }
        return process.waitFor();
    }

    /** Whether it can judge once more. */
    public boolean isAlive() {
        return !closed && process.isAlive();
    }

    /** Kills the process, and those that it has started. Returns when it is gone, or will not go. */
    @Override
    public void close() {
        closed = true;
        if (judge.handedOn().stream().anyMatch(name -> System.getProperty(name) != null)) {
            endIfItCan();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly()
                .onExit()
                .completeOnTimeout(process, 1, TimeUnit.SECONDS)
                .join();
    }

    /** What the process says. */
    private record Message(byte kind, String text, Answer answer) {
        static final byte END_OF_PROCESS = 0;
        static final Message END = new Message(END_OF_PROCESS, null, null);

        static Message read(DataInputStream in, Supplier<List<String>> things) throws IOException {
            byte kind = in.readByte();
            return switch (kind) {
                case JudgeMain.READY, JudgeMain.DONE -> new Message(kind, null, null);
                case JudgeMain.NEVER_ENDS, JudgeMain.EXITS -> new Message(kind, in.readUTF(), null);
                case JudgeMain.VERDICT -> {
                    String printed = in.readUTF();
                    yield new Message(kind, null, new Answer(Wire.read(in, things.get()), printed));
                }
                default -> throw new IOException("This is no answer.");
            };
        }
    }
}
