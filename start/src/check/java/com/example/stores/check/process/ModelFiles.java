package com.example.stores.check.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that the judge looks at, with their contents as they were at one time. Two of them are equal if nothing has
 * changed in between, whatever the times of the files say.
 *
 * @param contents by the path from {@code src/main}
 */
public record ModelFiles(Map<Path, ByteBuffer> contents) {
    private static final Path PACKAGE = Path.of("com", "example", "stores", "models");
    private static final Path SOURCES = Path.of("java");
    private static final Path MAPPING_FILE = Path.of("resources", "META-INF", "orm.xml");
    private static final long LARGEST = 1 << 20;
    private static final String LIST_OF_MODELS = "Models.java";

    /**
     * Reads the models in a folder and, if it stands where a package stands, what the judge asks for beside them: a list of
     * models in the wrong package, and a mapping file.
     *
     * @throws IOException if a file cannot be read, is gone since its folder was read, or is a link, a device or of a size that
     *     no source has
     */
    public static ModelFiles read(Path models) throws IOException {
        Map<Path, ByteBuffer> contents = new TreeMap<>();
        if (models.endsWith(PACKAGE)) {
            Path main = models.resolve("../../../../..").normalize();
            readAll(main.resolve(SOURCES), models, SOURCES, contents);
            if (Files.exists(main.resolve(MAPPING_FILE), LinkOption.NOFOLLOW_LINKS)) {
                // The judge asks no more than whether it is there.
                contents.put(MAPPING_FILE, ByteBuffer.allocate(0));
            }
        } else {
            readAll(models, models, SOURCES.resolve(PACKAGE), contents);
        }
        return new ModelFiles(contents);
    }

    private static void readAll(Path root, Path models, Path as, Map<Path, ByteBuffer> contents) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isJudged(file, models)) {
                    contents.put(as.resolve(root.relativize(file)), bytes(file, attributes));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isJudged(Path file, Path models) {
        String name = file.getFileName().toString();
        // Editors keep hidden files beside those that they have open.
        boolean isSource = name.endsWith(".java") && !name.startsWith(".");
        return isSource && (file.startsWith(models) || name.equals(LIST_OF_MODELS));
    }

    private static ByteBuffer bytes(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            throw new FileSystemException(file.toString(), null, "it is a link, and is not followed");
        }
        if (!attributes.isRegularFile() || attributes.size() > LARGEST) {
            throw new FileSystemException(file.toString(), null, "it is no source of a model");
        }
        return ByteBuffer.wrap(Files.readAllBytes(file));
    }

    /** Whether a file is there that is not in the others. */
    public boolean hasMoreThan(ModelFiles others) {
        return !others.contents.keySet().containsAll(contents.keySet());
    }

    /** Writes them below a folder, in the same places, and returns the folder of the models in it. */
    public Path writeTo(Path folder) throws IOException {
        Path models = folder.resolve(SOURCES).resolve(PACKAGE);
        Files.createDirectories(models);
        for (Map.Entry<Path, ByteBuffer> file : contents.entrySet()) {
            Path copy = folder.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue().array());
        }
        return models;
    }
}
