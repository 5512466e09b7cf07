package com.example.snapshots.diff.patch;

import com.example.snapshots.files.ByteBuilder;
import com.example.snapshots.files.FileBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Adler32;
import org.eclipse.jgit.util.io.BinaryHunkOutputStream;

/**
 * Writes a change of a binary file as git does: both contents, in base 85. Only git applies it.
 *
 * @see <a href="https://git-scm.com/docs/git-diff#Documentation/git-diff.txt---binary">git diff --binary</a>
 */
final class BinaryPatch {
    /** A stored block of zlib has two bytes for its length. */
    private static final int MAX_STORED_BLOCK = 0xFFFF;

    private BinaryPatch() {}

    static void write(FileBytes from, FileBytes to, ByteBuilder out) {
        out.append("GIT binary patch\n");
        literal(to, out);
        literal(from, out);
    }

    private static void literal(FileBytes content, ByteBuilder out) {
        out.append("literal " + content.length() + "\n");
        try (BinaryHunkOutputStream lines = new BinaryHunkOutputStream(out)) {
            lines.write(stored(content));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory is always there to be written.", e);
        }
        out.append("\n");
    }

    /**
     * The content as a zlib stream of stored blocks. It could be smaller, but how small differs between the releases of
     * zlib, and the same input is to give the same bytes on every system.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc1950">RFC 1950</a> and
     *     <a href="https://www.rfc-editor.org/rfc/rfc1951#page-11">RFC 1951, 3.2.4</a>
     */
    private static byte[] stored(FileBytes content) {
        ByteArrayOutputStream zlib = new ByteArrayOutputStream(content.length() + 16);
        zlib.write(0x78);
        zlib.write(0x01);
        int start = 0;
        do {
            int length = Math.min(MAX_STORED_BLOCK, content.length() - start);
            boolean last = start + length == content.length();
            zlib.write(last ? 1 : 0);
            zlib.write(length);
            zlib.write(length >>> 8);
            zlib.write(~length);
            zlib.write(~length >>> 8);
            zlib.write(content.bytes(), start, length);
            start += length;
        } while (start < content.length());
        Adler32 sum = new Adler32();
        sum.update(content.bytes(), 0, content.length());
        for (int shift = 24; shift >= 0; shift -= 8) {
            zlib.write((int) (sum.getValue() >>> shift));
        }
        return zlib.toByteArray();
    }
}
