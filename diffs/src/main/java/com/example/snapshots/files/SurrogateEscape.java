package com.example.snapshots.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes that should be UTF-8, and need not be, into text and back. A byte that is not UTF-8 becomes half a
 * surrogate pair, which no text has, so that it can be told from all others.
 *
 * @see <a href="https://peps.python.org/pep-0383/">PEP 383, Non-decodable Bytes in System Character Interfaces</a>,
 *     which is the source of the method and of its name
 */
public final class SurrogateEscape {
    private static final char ESCAPE = '\uDC00';

    private SurrogateEscape() {}

    /** The text of some bytes. */
    public static String text(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (ESCAPE | in.get() & 0xFF));
            }
        }
        return out.flip().toString();
    }

    /** Whether a character stands for a byte that is no UTF-8; its lowest eight bits are that byte. */
    public static boolean isByte(int character) {
        return character >= ESCAPE + 0x80 && character <= ESCAPE + 0xFF;
    }

    /** The bytes of a text. */
    public static byte[] bytes(String text) {
        if (!mayHoldBytes(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 3);
        text.codePoints().forEach(c -> {
            if (isByte(c)) {
                bytes.put((byte) c);
            } else {
                bytes.put(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        byte[] found = new byte[bytes.flip().remaining()];
        bytes.get(found);
        return found;
    }

    private static boolean mayHoldBytes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isByte(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
