package com.example.snapshots.docs.states;

import com.example.snapshots.diff.tree.GitProgram;
import com.example.snapshots.docs.page.Line;
import com.example.snapshots.files.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a folder as a commit has them.
 *
 * @param lines the lines of each, by its path in the folder
 */
record CommittedFiles(Map<String, List<String>> lines) {
    /**
     * Asks Git, and changes nothing.
     *
     * @param root the top folder of the workspace
     * @param folder the name of the folder in it
     * @param commit as Git names it, such as {@code HEAD}
     * @throws InputException if there is no Git, or it does not know the commit or the folder
     */
    static CommittedFiles read(Path root, String folder, String commit) throws InputException {
        Path git = GitProgram.find();
        if (git == null) {
            throw new InputException("The patches are remade from what Git has committed, and there is no Git here.");
        }
        try {
            // From the folder itself, so that the workspace need not be the top of the repository.
            Process process = new ProcessBuilder(git.toString(), "archive", "--format=zip", commit)
                    .directory(root.resolve(folder).toFile())
                    .start();
            process.getOutputStream().close();
            byte[] zip = process.getInputStream().readAllBytes();
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new InputException("Git does not give " + folder + " of " + commit + ": "
                        + said.lines().findFirst().orElse("no reason given"));
            }
            return new CommittedFiles(lines(zip));
        } catch (IOException e) {
            throw InputException.cannot("run", git, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException("Interrupted.");
        }
    }

    private static Map<String, List<String>> lines(byte[] zip) throws IOException {
        Map<String, List<String>> lines = new HashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    String text = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                    lines.put(entry.getName(), Line.texts(text));
                }
            }
        }
        return lines;
    }
}
