package com.example.snapshots.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A watch, what it has said so far, and how far that was read. */
public final class Watched {
    /** So long that no machine is too busy, and nothing waits so long as a rule. */
    public static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final StringBuffer text = new StringBuffer();
    private int read;

    public Watched(Process process) {
        this.process = process;
        CompletableFuture.runAsync(() -> {
            try {
                byte[] buffer = new byte[8192];
                for (int n = process.getInputStream().read(buffer);
                        n >= 0;
                        n = process.getInputStream().read(buffer)) {
                    text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                }
            } catch (IOException ended) {
                // So there is no more.
            }
        });
    }

    public Process process() {
        return process;
    }

    public String text() {
        return text.toString();
    }

    public String unread() {
        return text.substring(read);
    }

    /** The next report begins so. */
    public void expect(String line) throws InterruptedException {
        await(line);
        int at = text.indexOf(line, read);
        long reports =
                text.substring(read, at).lines().filter(Watched::isHeading).count();
        assertEquals(0, reports, () -> "Before \"" + line + "\":\n" + unread());
        skip();
    }

    /** Some report begins so, and no other one comes after it. */
    public void expectAtLast(String line) throws InterruptedException {
        await(line);
        skip();
        assertTrue(text.lastIndexOf(line) > text.lastIndexOf("Java cannot"), this::text);
    }

    private static boolean isHeading(String line) {
        return line.startsWith("Store and Item: ")
                || line.startsWith("Java cannot read ")
                || line.startsWith("EXERCISE ");
    }

    public void await(String line) throws InterruptedException {
        for (int i = 0; text.indexOf(line, read) < 0; i++) {
            assertTrue(process.isAlive() && i < PATIENCE_SECONDS * 20, () -> "No \"" + line + "\":\n" + unread());
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** The rest of the report: it comes in one go. */
    private void skip() throws InterruptedException {
        do {
            read = text.length();
            TimeUnit.MILLISECONDS.sleep(300);
        } while (read < text.length());
    }

    public void type(String line) throws IOException {
        OutputStream keyboard = process.getOutputStream();
        keyboard.write(line.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }

    public int exitCode() throws InterruptedException {
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), this::text);
        return process.exitValue();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        kill();
    }
}
