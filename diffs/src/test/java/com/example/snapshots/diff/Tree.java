package com.example.snapshots.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

/** The files of a folder in memory: what each holds, and whether it is executable, by its path with slashes. */
public final class Tree {
    /**
     * A file.
     *
     * @param bytes its content, a character for each byte, so that two can be compared and printed
     */
    public record Content(String bytes, boolean executable) {}

    private static final int LONGEST = 300;

    private final SortedMap<String, Content> files = new TreeMap<>();

    /** Whether this system knows executable files. */
    public static boolean knowsExecutables() {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Adds a file of text in UTF-8. */
    public Tree file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Adds a file. */
    public Tree file(String path, byte[] content, boolean executable) {
        files.put(
                path, new Content(new String(content, StandardCharsets.ISO_8859_1), executable && knowsExecutables()));
        return this;
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
            Files.write(path, file.getValue().bytes().getBytes(StandardCharsets.ISO_8859_1));
            if (knowsExecutables()) {
                String mode = file.getValue().executable() ? "rwxr-xr-x" : "rw-r--r--";
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
            }
        }
        return folder;
    }

    /** The order in which diffs can be applied one by one: what goes makes room for what comes. */
    static List<FileDiff> inOrder(List<FileDiff> files) {
        return files.stream()
                .sorted(Comparator.comparing(file -> file.change().kind() != FileChange.Kind.DELETED))
                .toList();
    }

    /** Reads the files of a folder, but for those of git. */
    public static Tree read(Path folder) throws IOException {
        Tree tree = new Tree();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.filter(Files::isRegularFile).toList()) {
                String name = FileNames.relative(folder, path);
                if (!name.startsWith(".git/")) {
                    tree.file(name, Files.readAllBytes(path), Files.isExecutable(path));
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
                differences.add(path + ": expected " + shown(path) + ", but was " + actual.shown(path));
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
        return (content.executable() ? "executable " : "") + "'" + shown + "'";
    }
}
