package com.example.snapshots.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Progress is shown after two seconds, and leaves nothing of itself on the screen. */
class ProgressTest {
    private static final long TWO_SECONDS = 2_000_000_000L;
    private static final long BEGIN = Long.MAX_VALUE - 5;

    private final AtomicLong clock = new AtomicLong(BEGIN);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream screen = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final Progress progress = progress(Screen.COLOURED);

    private Progress progress(Screen kind) {
        return new Progress(new Terminal(screen, screen, kind), clock::get);
    }

    @AfterEach
    void close() {
        progress.close();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** What the lines show in the end, as a terminal does: a carriage return goes back to the first column. */
    private static String onScreen(String printed) {
        StringBuilder screen = new StringBuilder();
        for (String line : printed.split("\n", -1)) {
            StringBuilder shown = new StringBuilder();
            for (String part : line.split("\r", -1)) {
                shown.replace(0, Math.min(part.length(), shown.length()), part);
            }
            screen.append(shown.toString().stripTrailing()).append('\n');
        }
        return screen.toString().strip();
    }

    @Test
    void nothingIsShownBeforeTwoSeconds() {
        progress.expect(4);
        progress.step();
        clock.set(BEGIN + TWO_SECONDS - 1);
        progress.tick();
        progress.println(screen, "one: up to date");
        progress.close();
        clock.set(BEGIN + TWO_SECONDS);
        progress.tick();
        progress.close();
        assertEquals("one: up to date" + System.lineSeparator(), printed());
    }

    @Test
    void afterTwoSecondsItShowsHowManyStepsAreDone() {
        progress.expect(4);
        progress.step();
        clock.set(BEGIN + TWO_SECONDS);
        progress.tick();
        progress.step();
        progress.println(screen, "one: up to date");
        progress.step();
        progress.close();
        assertTrue(printed().contains("3/4"), printed());
        assertTrue(printed().contains("\r"), printed());
        assertEquals("one: up to date", onScreen(printed()));
        int length = printed.size();
        progress.println(screen, "total");
        assertEquals("total" + System.lineSeparator(), printed().substring(length));
    }

    @Test
    void theNumberOfStepsMayBeKnownLater() {
        clock.set(BEGIN + TWO_SECONDS);
        progress.tick();
        progress.expect(7);
        progress.step();
        progress.close();
        assertTrue(printed().contains("1/7"), printed());
    }

    @Test
    void whenItIsClosedAtOnceNothingIsLeft() {
        for (int i = 0; i < 20; i++) {
            Progress brief = progress(Screen.COLOURED);
            clock.addAndGet(TWO_SECONDS);
            brief.tick();
            brief.close();
            assertEquals("", onScreen(printed()));
        }
    }

    @Test
    void inAPipeNothingIsShown() {
        Progress piped = progress(Screen.NONE);
        clock.addAndGet(TWO_SECONDS);
        piped.tick();
        piped.step();
        piped.close();
        assertEquals("", printed());
    }
}
