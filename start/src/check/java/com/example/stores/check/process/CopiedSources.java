package com.example.stores.check.process;

import java.io.IOException;
import java.nio.file.Path;

/** Sources in a folder of their own, so that what is judged is what was read. */
public final class CopiedSources implements AutoCloseable {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final Path judged;

    public CopiedSources(SourceFiles files) throws IOException {
        judged = files.writeTo(folder.path());
    }

    /** The folder that is judged, which is gone afterwards with whatever is in it by then. */
    public Path judged() {
        return judged;
    }

    @Override
    public void close() {
        folder.close();
    }
}
