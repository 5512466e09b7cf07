package com.example.snapshots.docs;

import java.nio.file.Path;

/** Where the tests find the workspace that they are part of. */
public final class Workspaces {
    private Workspaces() {}

    /** Its top folder: Maven runs the tests in that of the module. */
    public static Path own() {
        return Path.of("").toAbsolutePath().getParent();
    }
}
