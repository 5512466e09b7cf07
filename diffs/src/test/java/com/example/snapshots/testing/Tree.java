package com.example.snapshots.testing;

import com.example.snapshots.diff.patch.Patch;
import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.SurrogateEscape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/**
 * The files and links of a folder in memory: what each holds, and what kind of file it is, by its path with slashes as
 * {@link FileNames} gives it.
 */
public final class Tree {
    /**
     * A file or a link.
     *
     * @param bytes its content, or where the link leads; a character for each byte, so that two can be compared and
     *     printed
     */
    public record Content(String bytes, boolean executable, boolean link) {}

    private static final int LONGEST = 300;

    private final SortedMap<String, Content> files = new TreeMap<>();

    /** Whether this system knows executable files. */
    public static boolean knowsExecutables() {
        return knowsExecutables(Path.of(""));
    }

    private static boolean knowsExecutables(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Whether a file system takes names of any bytes, and tells apart those that look the same. */
    public static boolean takesAnyName(Path folder) {
        if (!knowsExecutables()) {
            return false;
        }
        try {
            Path composed = Files.createFile(FileNames.resolve(folder, "\u00e9"));
            Path bytes = Files.createFile(FileNames.resolve(folder, "\udcff\n"));
            boolean tellsApart = Files.notExists(FileNames.resolve(folder, "e\u0301"));
            Files.delete(composed);
            Files.delete(bytes);
            return tellsApart;
        } catch (IOException e) {
            return false;
        }
    }

    /** Adds a file of text in UTF-8. */
    public Tree file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Adds a file. */
    public Tree file(String path, byte[] content, boolean executable) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        files.put(path, new Content(bytes, executable && knowsExecutables(), false));
        return this;
    }

    /** Adds a symbolic link. */
    public Tree link(String path, String target) {
        String bytes = new String(SurrogateEscape.bytes(target), StandardCharsets.ISO_8859_1);
        files.put(path, new Content(bytes, false, true));
        return this;
    }

    /** Adds what another tree holds. */
    public Tree addAll(Tree other) {
        files.putAll(other.files);
        return this;
    }

    /** What is below a folder alone. */
    public Tree only(String folder) {
        Tree kept = new Tree().addAll(this);
        kept.files.keySet().removeIf(path -> !path.startsWith(folder));
        return kept;
    }

    /** The files by their paths. */
    public SortedMap<String, Content> files() {
        return files;
    }

    /** Writes the files into a folder, which is made if it is not there. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Path path = FileNames.resolve(folder, file.getKey());
            Files.createDirectories(path.getParent());
            byte[] bytes = file.getValue().bytes().getBytes(StandardCharsets.ISO_8859_1);
            if (file.getValue().link()) {
                Files.createSymbolicLink(path, target(folder, SurrogateEscape.text(bytes)));
                continue;
            }
            Files.write(path, bytes);
            if (knowsExecutables(folder)) {
                String mode = file.getValue().executable() ? "rwxr-xr-x" : "rw-r--r--";
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
            }
        }
        return folder;
    }

    private static Path target(Path folder, String target) {
        try {
            return folder.getFileSystem().getPath(target);
        } catch (InvalidPathException e) {
            // No text gives this path, but it can be cut off one that is absolute.
            Path root = folder.getRoot();
            Path absolute = FileNames.resolve(root, target);
            return target.startsWith("/") ? absolute : absolute.subpath(0, absolute.getNameCount());
        }
    }

    /** Deletes the links below a folder: JUnit warns of each that leads out of the folder that it deletes. */
    public static void deleteLinks(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path link : found.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    /** The order in which diffs can be applied one by one: what goes makes room for what comes. */
    public static List<Patch> inOrder(List<Patch> files) {
        return files.stream()
                .sorted(Comparator.comparing(file -> file.stat().kind() != FilePair.Kind.DELETED))
                .toList();
    }

    /** Reads the files and links of a folder, but for those of git. Follows no link. */
    public static Tree read(Path folder) throws IOException {
        Tree tree = new Tree();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = FileNames.relative(folder, path);
                if (Files.isSymbolicLink(path)) {
                    tree.link(name, FileNames.linkTarget(path));
                } else if (!name.startsWith(".git/")) {
                    tree.file(name, Files.readAllBytes(path), knowsExecutables(path) && Files.isExecutable(path));
                }
            }
        }
        return tree;
    }

    /** Fails unless the other tree has the same files; says which differ, and how. */
    public void assertSame(Tree actual) {
        SortedSet<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(actual.files.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!Objects.equals(files.get(path), actual.files.get(path))) {
                differences.add(Escape.name(path) + ": expected " + shown(path) + ", but was " + actual.shown(path));
            }
        }
        Assertions.assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
    }

    private String shown(String path) {
        Content content = files.get(path);
        if (content == null) {
            return "no file";
        }
        String bytes = content.bytes().length() > LONGEST ? content.bytes().substring(0, LONGEST) : content.bytes();
        String shown = bytes.replace("\r", "\\r").replace("\n", "\\n").replace("\0", "\\0");
        return (content.link() ? "link to " : content.executable() ? "executable " : "") + "'" + shown + "'";
    }
}
