package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.junit.jupiter.api.Test;

/** Want of memory is told from every other fault. */
class JavaLimitsTest {
    @Test
    void theErrorItself() {
        assertTrue(JavaLimits.isOfMemory(new OutOfMemoryError(), false));
    }

    @Test
    void theErrorAsTheCauseOfAnother() {
        assertTrue(JavaLimits.isOfMemory(new ExceptionInInitializerError(new OutOfMemoryError()), false));
    }

    @Test
    void whatTheJdkThrowsInItsPlace() {
        // Another thread rethrows it as a copy without a message, whose cause is the one that was thrown.
        ArrayIndexOutOfBoundsException thrown =
                new ArrayIndexOutOfBoundsException("Index -1 out of bounds for length 2");
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("sun.nio.ch.NativeThreadSet", "remove", "NativeThreadSet.java", 76),
            new StackTraceElement("sun.nio.ch.FileChannelImpl", "read", "FileChannelImpl.java", 236)
        });
        ForkJoinTask<Object> task = ForkJoinTask.adapt(() -> {
            throw thrown;
        });
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            pool.invoke(task);
        } catch (RuntimeException e) {
            assertTrue(JavaLimits.isOfMemory(e, false));
            return;
        } finally {
            pool.shutdown();
        }
        throw new AssertionError("Nothing was thrown.");
    }

    @Test
    void aFaultForWhoseTraceThereWasNoRoom() {
        RuntimeException thrown = new ArrayIndexOutOfBoundsException();
        thrown.setStackTrace(new StackTraceElement[0]);
        assertTrue(JavaLimits.isOfMemory(thrown, true));
        assertTrue(JavaLimits.isOfMemory(new IllegalStateException(thrown), true));
        assertFalse(JavaLimits.isOfMemory(thrown, false), "Java leaves traces out where there is room, too.");
    }

    /** In the words of Java 17, of which only the message still knows what it was. */
    @Test
    void aClassThatAnotherThreadCouldNotInitialise() {
        NoClassDefFoundError thrown = new NoClassDefFoundError("Could not initialize class com.example.X");
        thrown.initCause(new ExceptionInInitializerError(
                "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"ForkJoinPool-1-worker-1\"]"));
        assertTrue(JavaLimits.isOfMemory(thrown, false));
    }

    @Test
    void anyOtherFaultIsNone() {
        assertFalse(
                JavaLimits.isOfMemory(new ArrayIndexOutOfBoundsException("Index -1 out of bounds for length 2"), true));
        assertFalse(JavaLimits.isOfMemory(new ExceptionInInitializerError(new IllegalStateException()), true));
    }
}
