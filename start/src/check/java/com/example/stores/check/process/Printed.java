package com.example.stores.check.process;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the models print: the first of it, because a loop may print for ever. */
final class Printed extends OutputStream {
    private static final int MOST = 2_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    PrintStream stream() {
        return new PrintStream(this, true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int oneByte) {
        if (bytes.size() < MOST) {
            bytes.write(oneByte);
        }
    }

    @Override
    public synchronized void write(byte[] source, int offset, int length) {
        bytes.write(source, offset, Math.min(length, MOST - bytes.size()));
    }

    /** What was printed since it was last asked for. */
    synchronized String take() {
        String text = bytes.toString(StandardCharsets.UTF_8);
        bytes.reset();
        return text;
    }
}
