package com.example.stores.check.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The files that a judge looks at, with their contents as they were at one time. Two of them are equal if nothing has
 * changed in between, whatever the times of the files say.
 *
 * @param judged the folder that is judged, a path without a root
 * @param contents by a path from where that one begins
 */
public record SourceFiles(Path judged, Map<Path, ByteBuffer> contents) {
    private static final long LARGEST = 1 << 20;

    /** Files that are written here, and not read. */
    public static SourceFiles of(Path judged, Map<String, String> texts) {
        Map<Path, ByteBuffer> contents = new TreeMap<>();
        texts.forEach((name, text) ->
                contents.put(judged.resolve(name), ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))));
        return new SourceFiles(judged, contents);
    }

    /**
     * The Java sources in a folder and the folders in it; none where there is no such folder.
     *
     * @param as the path that goes before theirs
     * @param wanted which of them
     * @throws IOException if a file cannot be read, is gone since its folder was read, or is a link, a device or of a size that
     *     no source has
     */
    public static Map<Path, ByteBuffer> in(Path folder, Path as, Predicate<Path> wanted) throws IOException {
        Map<Path, ByteBuffer> contents = new TreeMap<>();
        if (!Files.exists(folder)) {
            return contents;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isSource(file) && wanted.test(file)) {
                    contents.put(as.resolve(folder.relativize(file)), bytes(file, attributes));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return contents;
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        // Editors keep hidden files beside those that they have open.
        return name.endsWith(".java") && !name.startsWith(".");
    }

    private static ByteBuffer bytes(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            throw new FileSystemException(file.toString(), null, "it is a link, and is not followed");
        }
        if (!attributes.isRegularFile() || attributes.size() > LARGEST) {
            throw new FileSystemException(file.toString(), null, "it is no source");
        }
        return ByteBuffer.wrap(Files.readAllBytes(file));
    }

    /** Whether a file is there that is not in the others. */
    public boolean hasMoreThan(SourceFiles others) {
        return !others.contents.keySet().containsAll(contents.keySet());
    }

    /** Writes them below a folder, in the same places, and returns the folder in it that is judged. */
    public Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(judged));
        for (Map.Entry<Path, ByteBuffer> file : contents.entrySet()) {
            Path copy = folder.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue().array());
        }
        return folder.resolve(judged);
    }
}
