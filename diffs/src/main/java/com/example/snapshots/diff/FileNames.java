package com.example.snapshots.diff;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The names of files as text, and back, with no byte lost.
 *
 * <p>A name need not be UTF-8. A byte that is none becomes half a surrogate pair, which no text has, so that it can be
 * told from all others. In a locale without Unicode (LANG=C) Java 17 cannot show a name such as "naïve" as text; the
 * URI of a file has its bytes all the same.
 *
 * @see <a href="https://peps.python.org/pep-0383/">PEP 383, Non-decodable Bytes in System Character Interfaces</a>: the
 *     idea
 */
public final class FileNames {
    /** What Java puts where it cannot read a name. */
    private static final char UNREADABLE = '\uFFFD';

    private static final char ESCAPE = '\uDC00';

    private FileNames() {}

    /** The last name of a path. */
    static String name(Path file) {
        String shown = file.getFileName().toString();
        if (shown.indexOf(UNREADABLE) < 0) {
            return shown;
        }
        String path = file.toUri().getRawPath();
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return text(unescape(path.substring(path.lastIndexOf('/', end - 1) + 1, end)));
    }

    /**
     * The path that a symbolic link leads to, as it is written there, with slashes.
     *
     * @throws IOException if the link cannot be read
     */
    static String linkTarget(Path link) throws IOException {
        Path target = Files.readSymbolicLink(link);
        String shown = target.toString();
        if (shown.indexOf(UNREADABLE) < 0) {
            String separator = link.getFileSystem().getSeparator();
            return separator.equals("/") ? shown : shown.replace(separator, "/");
        }
        String path = target.toUri().getRawPath();
        if (!target.isAbsolute()) {
            String here = Path.of("").toUri().getRawPath();
            path = path.substring(here.length());
        }
        // The URI of a folder ends with a slash, whether the path does or not.
        boolean added = path.endsWith("/") && !shown.endsWith("/");
        return text(unescape(added ? path.substring(0, path.length() - 1) : path));
    }

    private static byte[] unescape(String path) {
        ByteBuffer bytes = ByteBuffer.allocate(path.length());
        for (int i = 0; i < path.length(); i++) {
            boolean escaped = path.charAt(i) == '%';
            bytes.put((byte) (escaped ? Integer.parseInt(path, i + 1, i + 3, 16) : path.charAt(i)));
            i += escaped ? 2 : 0;
        }
        byte[] found = new byte[bytes.flip().remaining()];
        bytes.get(found);
        return found;
    }

    /** A name of which these are the bytes. */
    static String text(byte[] name) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(name);
        CharBuffer out = CharBuffer.allocate(name.length);
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (ESCAPE | in.get() & 0xFF));
            }
        }
        return out.flip().toString();
    }

    /** Whether a character of a name stands for a byte that is no UTF-8; its lowest eight bits are that byte. */
    static boolean isByte(int character) {
        return character >= ESCAPE + 0x80 && character <= ESCAPE + 0xFF;
    }

    /** The bytes of a name. */
    static byte[] bytes(String name) {
        if (!mayHoldBytes(name)) {
            return name.getBytes(StandardCharsets.UTF_8);
        }
        ByteBuffer bytes = ByteBuffer.allocate(name.length() * 3);
        name.codePoints().forEach(c -> {
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

    private static boolean mayHoldBytes(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (isByte(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The path of a file in a folder, or in the folders below it where the name has slashes. */
    public static Path resolve(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            // Where names are not bytes there is no other way to write this one.
            if (!folder.getFileSystem().getSeparator().equals("/")) {
                throw e;
            }
            StringBuilder uri = new StringBuilder(folder.toUri().toString());
            for (byte b : bytes(uri.charAt(uri.length() - 1) == '/' ? name : "/" + name)) {
                uri.append(b == '/' ? "/" : String.format("%%%02X", b));
            }
            return Path.of(URI.create(uri.toString()));
        }
    }

    /**
     * The path of a file that is to be kept in a folder, or in the folders below it.
     *
     * @throws InputException if this system knows no such names, as another one does
     */
    static Path place(Path folder, String name) throws InputException {
        try {
            return resolve(folder, name);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "Cannot keep " + Shown.name(name) + " in " + folder + ": this system knows no such name.");
        }
    }

    /** The path of a file relative to a folder above it, with slashes. */
    public static String relative(Path folder, Path file) {
        String shown = folder.relativize(file).toString();
        if (shown.indexOf(UNREADABLE) < 0) {
            String separator = folder.getFileSystem().getSeparator();
            return separator.equals("/") ? shown : shown.replace(separator, "/");
        }
        StringBuilder path = new StringBuilder();
        for (Path above = file; !above.equals(folder); above = above.getParent()) {
            path.insert(0, above.equals(file) ? "" : "/").insert(0, name(above));
        }
        return path.toString();
    }
}
