package com.example.snapshots.diff;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The names of files as text, and back. In a locale without Unicode (LANG=C) Java 17 cannot show a name such as
 * "naïve" as text; the URI of a file has its bytes all the same.
 */
public final class FileNames {
    /** What Java puts where it cannot read a name. */
    private static final char UNREADABLE = '\uFFFD';

    private FileNames() {}

    /**
     * The last name of a path.
     *
     * @throws InputException if its bytes are no UTF-8
     */
    static String name(Path file) throws InputException {
        String shown = file.getFileName().toString();
        if (shown.indexOf(UNREADABLE) < 0) {
            return shown;
        }
        String path = file.toUri().getRawPath();
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        String name = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        ByteBuffer bytes = ByteBuffer.allocate(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean escaped = name.charAt(i) == '%';
            bytes.put((byte) (escaped ? Integer.parseInt(name, i + 1, i + 3, 16) : name.charAt(i)));
            i += escaped ? 2 : 0;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new InputException("Cannot compare " + file + ": its name is not UTF-8.");
        }
    }

    /** The path of a file in a folder, or in the folders below it where the name has slashes. */
    public static Path resolve(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            StringBuilder uri = new StringBuilder(folder.toUri().toString());
            for (byte b : (uri.charAt(uri.length() - 1) == '/' ? name : "/" + name).getBytes(StandardCharsets.UTF_8)) {
                uri.append(b == '/' ? "/" : String.format("%%%02X", b));
            }
            return Path.of(URI.create(uri.toString()));
        }
    }

    /**
     * The path of a file relative to a folder above it, with slashes.
     *
     * @throws InputException if the bytes of a name are no UTF-8
     */
    public static String relative(Path folder, Path file) throws InputException {
        StringBuilder path = new StringBuilder();
        for (Path above = file; !above.equals(folder); above = above.getParent()) {
            path.insert(0, (above.equals(file) ? "" : "/")).insert(0, name(above));
        }
        return path.toString();
    }
}
