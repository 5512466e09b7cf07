package com.example.stores.check.process;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Notices that models do not come to an end. What loops for ever uses the processor, and what waits for ever does nothing.
 * What is slow, because the machine is busy, is neither, and gets more time.
 */
final class Watchdog {
    private static final int LOOKS = 20;

    private final long limit;
    private final Consumer<String> bark;
    private volatile Thread judging;
    private volatile long begin;

    /**
     * Makes one that does nothing yet.
     *
     * @param limit how long one thing may take
     * @param bark takes the method of the models that has no end; empty if it is in none
     */
    Watchdog(Duration limit, Consumer<String> bark) {
        this.limit = limit.toNanos();
        this.bark = bark;
        Thread thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** The current thread begins a thing. */
    void begin() {
        begin = System.nanoTime();
        judging = Thread.currentThread();
    }

    /** Nothing is under way. */
    void end() {
        judging = null;
    }

    private void watch() {
        long watched = 0;
        long usedAtHalf = -1;
        long usedBefore = -1;
        while (true) {
            sleep();
            Thread thread = judging;
            if (thread == null || begin != watched) {
                watched = begin;
                usedAtHalf = -1;
                continue;
            }
            long time = System.nanoTime() - watched;
            if (time < limit / 2) {
                continue;
            }
            long used = processorTime(thread);
            usedAtHalf = usedAtHalf < 0 ? used : usedAtHalf;
            boolean loops = used - usedAtHalf >= limit / 2;
            String method = Culprit.in(thread);
            // The database waits for threads of its own now and then, which a busy machine may let wait, too.
            boolean waits = used == usedBefore && thread.getState() != Thread.State.RUNNABLE && !method.isEmpty();
            if (time >= limit && (loops || waits)) {
                bark.accept(method);
                return;
            }
            usedBefore = used;
        }
    }

    private void sleep() {
        try {
            Thread.sleep(Duration.ofNanos(limit / LOOKS).toMillis());
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    /** Of one thread, in nanoseconds. Asked for late, because it takes a while the first time. */
    private static long processorTime(Thread thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getThreadCpuTime(thread.getId());
    }
}
