package com.example.snapshots.files;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The names of files as text, and back, with no byte lost; bytes that are not UTF-8 are kept by {@link SurrogateEscape}.
 *
 * <p>In a locale without Unicode (LANG=C) Java 17 cannot show a name such as "naïve" as text; the URI of a file has its
 * bytes all the same.
 */
public final class FileNames {
    /** What Java puts where it cannot read a name. */
    private static final char UNREADABLE = '\uFFFD';

    private FileNames() {}

    /** Whether a path can be written as text, so that another program can be told of it. */
    public static boolean isExact(Path path) {
        return path.toString().indexOf(UNREADABLE) < 0;
    }

    /** The last name of a path. */
    public static String name(Path file) {
        String shown = file.getFileName().toString();
        if (shown.indexOf(UNREADABLE) < 0) {
            return shown;
        }
        String path = file.toUri().getRawPath();
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return SurrogateEscape.text(unescape(path.substring(path.lastIndexOf('/', end - 1) + 1, end)));
    }

    /**
     * The path that a symbolic link leads to, as it is written there, with slashes.
     *
     * @throws IOException if the link cannot be read
     */
    public static String linkTarget(Path link) throws IOException {
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
        return SurrogateEscape.text(unescape(added ? path.substring(0, path.length() - 1) : path));
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
            for (byte b : SurrogateEscape.bytes(uri.charAt(uri.length() - 1) == '/' ? name : "/" + name)) {
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
    public static Path place(Path folder, String name) throws InputException {
        try {
            return resolve(folder, name);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "Cannot keep " + Escape.name(name) + " in " + folder + ": this system knows no such name.");
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
