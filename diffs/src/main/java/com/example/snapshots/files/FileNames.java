package com.example.snapshots.files;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The names of files as text, and back, with no byte lost; bytes that are not UTF-8 are kept by {@link SurrogateEscape}.
 *
 * <p>In a locale without Unicode (LANG=C) Java cannot show a name such as "naïve" as text, and in one of Latin-1 it shows
 * another one; the URI of a file has its bytes all the same.
 */
public final class FileNames {
    /** What Java puts where it cannot read a name. */
    private static final char UNREADABLE = '\uFFFD';

    /** What the system takes the bytes of names for; Java does not say otherwise, on any system. */
    private static final boolean UNICODE = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));

    private FileNames() {}

    /** Whether Java shows a name as it is: in a locale such as en_US.ISO-8859-1 each byte of it becomes a letter. */
    private static boolean isRight(String shown, Path path) {
        if (UNICODE || !isOfBytes(path)) {
            return shown.indexOf(UNREADABLE) < 0;
        }
        return isAscii(shown);
    }

    /** Whether the names of a path are bytes, which are text only to who knows how they are meant. */
    private static boolean isOfBytes(Path path) {
        FileSystem system = path.getFileSystem();
        return system == FileSystems.getDefault() && system.getSeparator().equals("/");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the user typed, as names are given here.
     *
     * @param argument an argument of the program that is to be compared with names
     */
    public static String ofArgument(String argument) {
        if (UNICODE
                || isAscii(argument)
                || !FileSystems.getDefault().getSeparator().equals("/")) {
            return argument;
        }
        return SurrogateEscape.text(argument.getBytes(Charset.forName(System.getProperty("sun.jnu.encoding"))));
    }

    /** A path as it is given, with its own separators. */
    public static String text(Path path) {
        String shown = path.toString();
        if (isRight(shown, path)) {
            return shown;
        }
        StringBuilder text = new StringBuilder(path.isAbsolute() ? "/" : "");
        for (int i = 0; i < path.getNameCount(); i++) {
            text.append(i == 0 ? "" : "/").append(name(path.subpath(0, i + 1)));
        }
        return text.toString();
    }

    /** Whether Java can tell another program of a path. */
    public static boolean isExact(Path path) {
        return path.toString().indexOf(UNREADABLE) < 0;
    }

    /** The last name of a path. */
    public static String name(Path file) {
        String shown = file.getFileName().toString();
        if (isRight(shown, file)) {
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
        if (isRight(shown, target)) {
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
            if (UNICODE || isAscii(name) || !isOfBytes(folder)) {
                return folder.resolve(name);
            }
        } catch (InvalidPathException e) {
            // Where names are not bytes there is no other way to write this one.
            if (!folder.getFileSystem().getSeparator().equals("/")) {
                throw e;
            }
        }
        StringBuilder uri = new StringBuilder(folder.toUri().toString());
        for (byte b : SurrogateEscape.bytes(uri.charAt(uri.length() - 1) == '/' ? name : "/" + name)) {
            uri.append(b == '/' ? "/" : String.format("%%%02X", b));
        }
        return Path.of(URI.create(uri.toString()));
    }

    /** The path of a file relative to a folder above it, with slashes. */
    public static String relative(Path folder, Path file) {
        String shown = folder.relativize(file).toString();
        if (isRight(shown, file)) {
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
