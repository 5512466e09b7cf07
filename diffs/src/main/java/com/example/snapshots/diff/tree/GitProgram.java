package com.example.snapshots.diff.tree;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The Git of this machine. */
public final class GitProgram {
    private GitProgram() {}

    /**
     * Git as PATH has it, or null. The system's own search would on Windows begin with the folder that the tool is run
     * in.
     */
    public static Path find() {
        String path = System.getenv("PATH");
        String name = File.separatorChar == '\\' ? "git.exe" : "git";
        for (String folder : path == null ? new String[0] : path.split(File.pathSeparator)) {
            try {
                Path program = Path.of(folder).resolve(name);
                if (program.isAbsolute() && Files.isExecutable(program) && !Files.isDirectory(program)) {
                    return program;
                }
            } catch (InvalidPathException e) {
                continue;
            }
        }
        return null;
    }
}
