package com.example.stores.check.process;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Notices that models do not come to an end. What loops for ever uses the processor, perhaps in threads of its own, and
 * what waits for ever is asleep. What is slow, because the machine is busy, is neither, and gets more time.
 */
final class Watchdog {
    /** So many within the limit. */
    private static final int LOOKS = 20;

    /** At so many of them a method of the models that waits is asleep, though it may wake up in between. */
    private static final int ASLEEP = 8;

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
        long usedByAllAtHalf = 0;
        int asleep = 0;
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
            long usedByAll = processorTimeOfAll();
            if (usedAtHalf < 0) {
                usedAtHalf = used;
                usedByAllAtHalf = usedByAll;
                asleep = 0;
            }
            boolean loops = used - usedAtHalf >= limit / 2 || usedByAll - usedByAllAtHalf >= limit * 2;
            String method = Culprit.in(thread);
            // The database waits for threads of its own now and then, which a busy machine may let wait, too.
            if (thread.getState() != Thread.State.RUNNABLE && !method.isEmpty()) {
                asleep++;
            }
            if (time >= limit && (loops || asleep >= ASLEEP)) {
                bark.accept(method);
                return;
            }
        }
    }

    private void sleep() {
        try {
            Thread.sleep(Duration.ofNanos(limit / LOOKS).toMillis());
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    private static long processorTimeOfAll() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Of one thread, in nanoseconds. Asked for late, because it takes a while the first time. */
    private static long processorTime(Thread thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getThreadCpuTime(thread.getId());
    }
}
