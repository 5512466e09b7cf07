package com.example.stores.check.watch;

import com.example.stores.check.process.Answer;
import com.example.stores.check.process.CopiedSources;
import com.example.stores.check.process.Judge;
import com.example.stores.check.process.JudgeProcess;
import com.example.stores.check.process.SourceFiles;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The process that judges, and a spare one for when it is gone. Both judge something beforehand: after that, an answer
 * takes a tenth of a second, and before it a whole one.
 */
final class Judges implements AutoCloseable {
    private final Judge judge;
    private final Duration limit;
    /** Two threads, because the spare one is started while the other one judges. */
    private final ExecutorService threads = Executors.newFixedThreadPool(2, Judges::daemon);

    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);
    private volatile JudgeProcess current;
    private volatile CompletableFuture<JudgeProcess> spare;
    private boolean isWarm;
    /** The number of the judgement that somebody waits for. */
    private int wanted;
    /** The process that is at it; null while none is. */
    private volatile JudgeProcess judging;

    Judges(Judge judge, Duration limit) throws IOException {
        this.judge = judge;
        this.limit = limit;
        current = JudgeProcess.start(judge, limit);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "judges");
        thread.setDaemon(true);
        return thread;
    }

    /** Judges models, after those that were handed in before. */
    synchronized CompletableFuture<Answer> judge(SourceFiles files) {
        int number = ++wanted;
        CompletableFuture<Answer> answer =
                last.handleAsync((before, failure) -> calling(() -> answer(files, number)), threads);
        last = answer.handleAsync((now, failure) -> calling(this::makeReady), threads);
        return answer;
    }

    private static <T> T calling(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new CompletionException(failure);
        }
    }

    private Answer answer(SourceFiles files, int number) throws IOException, InterruptedException {
        try (CopiedSources copy = new CopiedSources(files)) {
            JudgeProcess process = living();
            synchronized (this) {
                if (number != wanted) {
                    throw new CancellationException();
                }
                judging = process;
            }
            return process.judge(copy.judged());
        } finally {
            judging = null;
        }
    }

    private JudgeProcess living() throws IOException {
        if (!current.isAlive()) {
            CompletableFuture<JudgeProcess> next = spare;
            spare = null;
            current = next == null ? JudgeProcess.start(judge, limit) : next.join();
        }
        return current;
    }

    private Void makeReady() throws IOException, InterruptedException {
        if (!isWarm) {
            isWarm = true;
            living().warmUp();
        }
        living();
        if (spare == null) {
            spare = CompletableFuture.supplyAsync(() -> calling(this::warm), threads);
        }
        return null;
    }

    private JudgeProcess warm() throws IOException, InterruptedException {
        JudgeProcess process = JudgeProcess.start(judge, limit);
        process.warmUp();
        return process;
    }

    /** Breaks off what is being judged, or waits to be: nobody wants to know any more. */
    synchronized void stop() {
        wanted++;
        JudgeProcess process = judging;
        if (process != null) {
            process.close();
        }
    }

    @Override
    public void close() {
        current.close();
        if (spare != null) {
            spare.thenAccept(JudgeProcess::close);
        }
        threads.shutdown();
    }
}
