package com.example.snapshots.diff.tree;

import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.SurrogateEscape;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Asks the Git of this machine which files of a folder count, in a process that others can run beside.
 *
 * <p>Git goes by the repository that holds the folder, and not by variables that a hook has set; by the .gitignore files,
 * and not by what its user leaves out. It starts no program that the repository's settings name, writes nothing, and
 * fetches nothing.
 *
 * @see <a href="https://git-scm.com/docs/git-ls-files">git ls-files</a>
 */
final class GitProcess implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "-c",
            "core.fsmonitor=false",
            "ls-files",
            "-z",
            "-t",
            "--cached",
            "--others",
            "--exclude-per-directory=" + IgnoreFile.NAME);

    /** What Git may be told by its variables: whom to trust, how far up to look, and where its own programs are. */
    private static final List<String> KEPT_VARIABLES =
            List.of("GIT_CONFIG_", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_EXEC_PATH");

    private static final String NO_REPOSITORY = "not a git repository";

    private final Process process;
    /** The top folder of the work tree. */
    private final Path root;

    private final FutureTask<byte[]> output;

    private GitProcess(Process process, Path root) {
        this.process = process;
        this.root = root;
        output = new FutureTask<>(() -> process.getInputStream().readAllBytes());
        Thread reader = new Thread(output, "git ls-files");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts Git.
     *
     * @param folder the real path of a folder
     * @return the process; null if the folder lies in no work tree, or there is no Git here that can be started in it
     */
    static GitProcess start(Path folder) {
        Path root = Repository.root(folder);
        boolean isLocal = folder.getFileSystem() == FileSystems.getDefault();
        Path git = root != null && isLocal ? GitProgram.find() : null;
        if (git == null) {
            return null;
        }
        List<String> command = new ArrayList<>();
        ProcessBuilder builder = new ProcessBuilder(command);
        if (FileNames.isExact(folder)) {
            builder.directory(new File(folder.toString()));
        } else {
            // In a locale that cannot say the name of the folder, Java starts no program there; a shell can.
            command.addAll(
                    List.of("/bin/sh", "-c", "folder=" + octal(folder) + "; cd \"${folder%_}\" && exec \"$@\"", "sh"));
        }
        command.add(git.toString());
        command.addAll(ARGUMENTS);
        Map<String, String> variables = builder.environment();
        for (String variable : List.copyOf(variables.keySet())) {
            if (variable.startsWith("GIT_") && !isKept(variable)) {
                variables.remove(variable);
            }
        }
        variables.put("GIT_OPTIONAL_LOCKS", "0");
        variables.put("GIT_NO_LAZY_FETCH", "1");
        variables.put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return new GitProcess(process, root);
        } catch (IOException e) {
            return null;
        }
    }

    /** A path and an underscore, as a command that prints both: without that, a shell takes off line ends. */
    private static String octal(Path folder) {
        StringBuilder octal = new StringBuilder();
        for (byte b : SurrogateEscape.bytes(FileNames.text(folder))) {
            octal.append(String.format("\\%03o", b & 0xFF));
        }
        return "$(printf '" + octal + "_')";
    }

    private static boolean isKept(String variable) {
        for (String kept : KEPT_VARIABLES) {
            if (variable.startsWith(kept)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What Git answered.
     *
     * @param files what counts; null if it did not say
     * @param refusal why it did not, in one line; null if it said, or if it sees no repository here
     */
    record Answer(GitFiles files, String refusal) {
        static final Answer NONE = new Answer(null, null);
    }

    /**
     * Waits for the end of the process.
     */
    Answer await() {
        try {
            byte[] listing = output.get();
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0) {
                return new Answer(new GitFiles(listing, GitFiles.folds(root)), null);
            }
            String first = said.lines().findFirst().orElse("no reason given");
            return said.contains(NO_REPOSITORY) ? Answer.NONE : new Answer(null, first);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(null, "interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                // Where memory runs out it is not Git that does not say.
                throw error;
            }
            return new Answer(null, e.toString());
        } catch (IOException e) {
            return new Answer(null, e.toString());
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
