package com.example.snapshots.docs.page;

import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of the workspace by their names: relative to its root, and with slashes on every system.
 *
 * @param root its real path
 */
public record WorkTree(Path root) {
    /**
     * The work tree in a folder.
     *
     * @throws InputException if it is not there
     */
    public static WorkTree of(Path folder) throws InputException {
        try {
            return new WorkTree(folder.toRealPath());
        } catch (IOException e) {
            throw new InputException("No such folder: " + folder);
        }
    }

    /** The file of a name, which need not exist; null if it would lie outside the workspace. */
    public Path file(String name) {
        Path file = FileNames.resolve(root, name).normalize();
        return file.startsWith(root) ? file : null;
    }

    /** The name of a file. */
    public String name(Path file) {
        return FileNames.relative(root, file);
    }

    /** Whether there is a file of a name. */
    public boolean has(String name) {
        Path file = file(name);
        return file != null && Files.isRegularFile(file);
    }

    /** Whether there is a folder of a name. */
    public boolean hasFolder(String name) {
        Path folder = file(name);
        return folder != null && Files.isDirectory(folder);
    }

    /** The names of the files in a folder, sorted. */
    public List<String> filesIn(String folder) throws InputException {
        return files(folder, 1);
    }

    /** The names of the files in a folder, and in those below it, sorted. */
    public List<String> filesBelow(String folder) throws InputException {
        return files(folder, Integer.MAX_VALUE);
    }

    private List<String> files(String folder, int depth) throws InputException {
        if (!hasFolder(folder)) {
            throw new InputException("there is no folder " + folder);
        }
        try (Stream<Path> found = Files.walk(file(folder), depth)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> FileNames.relative(root, file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new InputException("the folder " + folder + " cannot be read");
        }
    }

    /**
     * The text of a file.
     *
     * @throws InputException if there is no such file in the workspace, or it is not UTF-8
     */
    public String read(String name) throws InputException {
        if (!has(name)) {
            throw new InputException("there is no file " + name);
        }
        Path file = file(name);
        try {
            // Strictly, for else a byte that is no UTF-8 would not survive the way back.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException("the file " + name + " is not UTF-8");
        } catch (IOException e) {
            throw new InputException("the file " + name + " cannot be read");
        }
    }
}
