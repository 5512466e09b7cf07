package com.example.stores.check.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written as a whole, or stays as it was. */
public final class AtomicFile {

    private AtomicFile() {}

    /** What writes the text of a file. */
    public interface Text {
        void writeTo(Writer out) throws IOException;
    }

    /** Writes a file aside, in UTF-8, and moves it into its place. */
    public static void write(Path file, Text text) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
                text.writeTo(out);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
