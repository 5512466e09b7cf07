package com.example.snapshots.files;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Memory that a diff is written into. That of the library takes a lock for each byte, which one thread does not need. */
public final class ByteBuilder extends OutputStream {
    /** How much memory stays after a text that was longer: nearly all diffs fit. */
    private static final int MAX_KEPT = 1 << 15;

    private byte[] bytes;
    private int length;

    public ByteBuilder() {
        this(MAX_KEPT);
    }

    /**
     * @param size how much room there is at first, in bytes
     */
    public ByteBuilder(int size) {
        bytes = new byte[size];
    }

    @Override
    public void write(int b) {
        makeRoom(1);
        bytes[length++] = (byte) b;
    }

    @Override
    public void write(byte[] source, int start, int count) {
        makeRoom(count);
        System.arraycopy(source, start, bytes, length, count);
        length += count;
    }

    /** Adds text in UTF-8. */
    public ByteBuilder append(String text) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        write(written, 0, written.length);
        return this;
    }

    /** Forgets what was written, and gives back what was only needed for an uncommonly long diff. */
    public void clear() {
        length = 0;
        if (bytes.length > MAX_KEPT) {
            bytes = new byte[MAX_KEPT];
        }
    }

    /** Forgets the last byte that was written. */
    public void dropLast() {
        length--;
    }

    private void makeRoom(int needed) {
        if (needed > bytes.length - length) {
            int most = Integer.MAX_VALUE - 8;
            if (needed > most - length) {
                throw new OutOfMemoryError("a diff of more than 2 GiB");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.max(length + needed, Math.min(most, length * 2L)));
        }
    }

    /** What was written. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }
}
