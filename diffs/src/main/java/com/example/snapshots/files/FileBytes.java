package com.example.snapshots.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads one file after another into the same memory. Most files fit in there; a larger one gets memory of its own for as
 * long as it is in use.
 */
public final class FileBytes {
    /** What is said of a file that does not fit in the memory, behind its name. */
    public static final String TOO_LARGE =
            ": it is too large for the memory of Java. Allow it more with -Xmx, or leave the file out.";

    /** Nearly all source files are smaller, and each thread has two of these. */
    private static final int BUFFER_SIZE = 1 << 15;
    /** The longest array that every Java can make. */
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private final byte[] kept = new byte[BUFFER_SIZE];
    private byte[] bytes = kept;
    private int length;

    /** The memory; what was read last begins it, and what follows is of no meaning. */
    public byte[] bytes() {
        return bytes;
    }

    /** How much of the memory was read last. */
    public int length() {
        return length;
    }

    /** Holds nothing, as a file does that is not there. */
    public void clear() {
        length = 0;
    }

    /**
     * Reads where a link leads to.
     *
     * @throws InputException if it cannot be read; it is named
     */
    public void readLink(Path link) throws InputException {
        try {
            bytes = SurrogateEscape.bytes(FileNames.linkTarget(link));
            length = bytes.length;
        } catch (IOException e) {
            throw InputException.cannot("read", link, e);
        }
    }

    /**
     * Reads a whole file.
     *
     * @param size how large it is, in bytes
     * @throws InputException if it cannot be read; it is named
     */
    public void read(Path file, long size) throws InputException {
        if (size > MAX_ARRAY) {
            throw tooLarge(file);
        }
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            bytes = size <= BUFFER_SIZE ? kept : new byte[(int) size];
            fill(in, (int) size);
        } catch (IOException e) {
            throw InputException.cannot("read", file, e);
        } catch (OutOfMemoryError e) {
            if (!isLarge(size)) {
                // It is not the fault of this one.
                throw e;
            }
            throw tooLarge(file);
        }
    }

    private static InputException tooLarge(Path file) {
        return new InputException("Cannot read " + Escape.path(file) + TOO_LARGE);
    }

    /**
     * Whether two files hold the same, without reading them whole.
     *
     * @throws InputException if one cannot be read; it is named
     */
    public static boolean isSame(Path a, Path b) throws InputException {
        try {
            return Files.mismatch(a, b) < 0;
        } catch (IOException e) {
            throw InputException.cannot("read", Files.isReadable(a) ? b : a, e);
        }
    }

    /**
     * Whether a file begins with some bytes, however many. What was read last is lost.
     *
     * @throws InputException if it cannot be read; it is named
     */
    public boolean beginsWith(Path file, byte[] content) throws InputException {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            int at = 0;
            boolean same = true;
            while (same && at < content.length) {
                int most = Math.min(BUFFER_SIZE, content.length - at);
                readBlock(in, most);
                same = length == most && Arrays.equals(bytes, 0, length, content, at, at + length);
                at += length;
            }
            return same;
        } catch (IOException e) {
            throw InputException.cannot("read", file, e);
        }
    }

    /**
     * Whether a file holds some bytes, but for returns at the ends of lines or elsewhere. What was read last is lost.
     *
     * @throws InputException if it cannot be read; it is named
     */
    public boolean holdsLinesOf(Path file, byte[] content) throws InputException {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            int at = 0;
            do {
                readBlock(in, BUFFER_SIZE);
                for (int i = 0; i < length; i++) {
                    if (bytes[i] != '\r') {
                        at = pastReturns(content, at);
                        if (at == content.length || content[at] != bytes[i]) {
                            return false;
                        }
                        at++;
                    }
                }
            } while (length == BUFFER_SIZE);
            return pastReturns(content, at) == content.length;
        } catch (IOException e) {
            throw InputException.cannot("read", file, e);
        }
    }

    private static int pastReturns(byte[] content, int start) {
        int at = start;
        while (at < content.length && content[at] == '\r') {
            at++;
        }
        return at;
    }

    private void readBlock(SeekableByteChannel in, int most) throws IOException {
        bytes = kept;
        fill(in, most);
    }

    private void fill(SeekableByteChannel in, int most) throws IOException {
        length = 0;
        int read = 0;
        while (read >= 0 && length < most) {
            // Java reads into memory outside its heap, where a large file might not fit, and copies it from there.
            read = in.read(ByteBuffer.wrap(bytes, length, Math.min(BUFFER_SIZE, most - length)));
            length += Math.max(read, 0);
        }
    }

    /** Whether a file of a size is better compared block by block, before it is read whole. */
    public static boolean isLarge(long size) {
        return size > BUFFER_SIZE;
    }

    public boolean holdsSameAs(FileBytes other) {
        return Arrays.equals(bytes, 0, length, other.bytes, 0, other.length);
    }
}
