package com.example.stores.check.process;

import java.io.IOException;
import java.nio.file.Path;

/** Models in a folder of their own, so that what is judged is what was read. */
public final class CopiedModels implements AutoCloseable {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final Path models;

    public CopiedModels(ModelFiles files) throws IOException {
        models = files.writeTo(folder.path());
    }

    /** The folder that is gone afterwards, with whatever is in it by then. */
    public Path folder() {
        return folder.path();
    }

    /** The folder of the models in it. */
    public Path models() {
        return models;
    }

    @Override
    public void close() {
        folder.close();
    }
}
