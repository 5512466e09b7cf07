package com.example.stores.check.relationship;

import com.example.stores.check.process.HandedIn;
import com.example.stores.check.process.SourceFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The files that say how the models are, by their paths from {@code src/main}. */
final class ModelFiles {
    private static final Path PACKAGE = Path.of("com", "example", "stores", "models");
    private static final Path SOURCES = Path.of("java");
    static final Path FOLDER = SOURCES.resolve(PACKAGE);
    static final HandedIn HANDED_IN =
            new HandedIn("models", Path.of("start", "src", "main").resolve(FOLDER), Set.of("Item.java", "Store.java"));
    private static final Path MAPPING_FILE = Path.of("resources", "META-INF", "orm.xml");
    private static final String LIST_OF_MODELS = "Models.java";

    private ModelFiles() {}

    /**
     * Reads the models in a folder and, if it stands where a package stands, what the judge asks for beside them: a list of
     * models in the wrong package, and a mapping file.
     */
    static SourceFiles read(Path models) throws IOException {
        if (!models.endsWith(PACKAGE)) {
            return new SourceFiles(FOLDER, SourceFiles.in(models, FOLDER, file -> true));
        }
        Path main = models.resolve("../../../../..").normalize();
        Map<Path, ByteBuffer> contents = SourceFiles.in(
                main.resolve(SOURCES), SOURCES, file -> file.startsWith(models) || file.endsWith(LIST_OF_MODELS));
        if (Files.exists(main.resolve(MAPPING_FILE), LinkOption.NOFOLLOW_LINKS)) {
            // The judge asks no more than whether it is there.
            contents.put(MAPPING_FILE, ByteBuffer.allocate(0));
        }
        return new SourceFiles(FOLDER, contents);
    }
}
