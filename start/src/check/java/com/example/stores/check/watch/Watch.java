package com.example.stores.check.watch;

import com.example.stores.check.process.Answer;
import com.example.stores.check.process.Dose;
import com.example.stores.check.process.Judge;
import com.example.stores.check.process.Progress;
import com.example.stores.check.process.SourceFiles;
import com.example.stores.check.report.JUnitReport;
import com.example.stores.check.report.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Judges the models at each save, until it is told to end.
 *
 * <p>It reads all contents many times a second: a program is not told of each save on every system, and the contents are
 * what counts. What it sees is judged when it has not changed for a moment. A state is judged once, and the last one always.
 */
public final class Watch {
    private static final long POLL_MILLIS = 40;
    /** An editor may write a file in parts. */
    private static final long QUIET_MILLIS = 40;
    /** An editor may take a file away and put another one in its place, and a switch of the branch takes many. */
    private static final long QUIET_MILLIS_AFTER_A_LOSS = 400;
    /** An ordinary judgement takes a tenth of it. What takes longer is broken off for a newer state. */
    private static final long LONG_MILLIS = 1_500;

    /** So long nobody wonders what happens. */
    private static final long UNNOTICED_MILLIS = 500;

    /** Of something that cannot be read. */
    private static final long PATIENCE_MILLIS = 1_000;

    private enum Event {
        ANSWERED,
        QUIT
    }

    private final Judge judge;
    private final Path models;
    private final View view;
    private final Judges judges;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private SourceFiles seen;
    private long seenAt;
    private IOException unreadable;
    private long unreadableAt;
    private SourceFiles judged;
    private long judgedAt;
    private CompletableFuture<Answer> answer;
    private boolean toldThatItTakesLong;

    private Watch(Judge judge, Path models, View view, Judges judges) {
        this.judge = judge;
        this.models = models;
        this.view = view;
        this.judges = judges;
    }

    /**
     * Runs until q and Enter are typed, and returns whether all was done at the end.
     *
     * @param dose how much is told of what is not done
     * @param results where to write the newest result as JUnit XML; null for nowhere
     * @throws IOException if models cannot be judged here at all, or the result cannot be written
     */
    public static boolean run(Judge judge, Path models, Path results, Duration limit, Dose dose)
            throws IOException, InterruptedException {
        try (Judges judges = new Judges(judge, limit)) {
            return new Watch(judge, models, View.ofStandardOutput(models), judges).untilQuit(results, dose);
        }
    }

    private boolean untilQuit(Path results, Dose dose) throws IOException, InterruptedException {
        boolean allDone = false;
        Verdict before = null;
        listenForQuit();
        view.begin();
        while (events.poll(POLL_MILLIS, TimeUnit.MILLISECONDS) != Event.QUIT) {
            look();
            if (answer != null && answer.isDone()) {
                Answer now = answered();
                answer = null;
                if (now != null) {
                    allDone = now.verdict().allDone();
                    view.show(judge, before, now, models, dose);
                    before = Progress.counts(now.verdict()) ? now.verdict() : before;
                    if (results != null) {
                        JUnitReport.write(results, judge.title(), List.of(now.verdict()));
                    }
                }
            }
            if (answer != null && !toldThatItTakesLong && millisSince(judgedAt) > UNNOTICED_MILLIS) {
                toldThatItTakesLong = true;
                view.checking();
            }
            if (isQuiet() && !seen.equals(judged) && isFree()) {
                judge();
                allDone = false;
            }
        }
        return allDone;
    }

    private void listenForQuit() {
        Thread keyboard = new Thread(this::readKeyboard, "keyboard");
        keyboard.setDaemon(true);
        keyboard.start();
    }

    /** Ends at the end of the input, which says nothing: there may be no keyboard at all. */
    private void readKeyboard() {
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.strip().equalsIgnoreCase("q")) {
                    events.add(Event.QUIT);
                }
            }
        } catch (IOException noKeyboard) {
            // Ctrl-C is left.
        }
    }

    private void look() {
        try {
            SourceFiles now = judge.read(models);
            if (!now.equals(seen)) {
                seen = now;
                seenAt = System.nanoTime();
            }
            if (unreadable != null && unreadableAt == 0) {
                // What was told stands on the terminal, and is no longer so.
                judged = null;
            }
            unreadable = null;
        } catch (IOException changing) {
            tellOnce(changing);
            seenAt = System.nanoTime();
        }
    }

    private void tellOnce(IOException failure) {
        if (unreadable == null) {
            unreadable = failure;
            unreadableAt = System.nanoTime();
        } else if (unreadableAt != 0 && millisSince(unreadableAt) > PATIENCE_MILLIS) {
            unreadableAt = 0;
            view.say("This cannot be read: " + failure.getMessage());
        }
    }

    private boolean isQuiet() {
        if (seen == null) {
            return false;
        }
        boolean lost = judged != null && judged.hasMoreThan(seen);
        return millisSince(seenAt) >= (lost ? QUIET_MILLIS_AFTER_A_LOSS : QUIET_MILLIS);
    }

    /** What takes long is broken off: there is something newer. */
    private boolean isFree() {
        if (answer == null) {
            return true;
        }
        if (millisSince(judgedAt) < LONG_MILLIS) {
            return false;
        }
        judges.stop();
        answer = null;
        return true;
    }

    private void judge() {
        judged = seen;
        judgedAt = System.nanoTime();
        toldThatItTakesLong = false;
        answer = judges.judge(seen);
        answer.whenComplete((now, failure) -> events.add(Event.ANSWERED));
    }

    /** Null if Ctrl-C has ended the judge, as it ends this process. */
    private Answer answered() throws IOException {
        try {
            return answer.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof IOException impossible) {
                throw impossible;
            }
            if (failure.getCause() instanceof InterruptedException) {
                return null;
            }
            throw failure;
        }
    }

    private static long millisSince(long nanoTime) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanoTime);
    }
}
