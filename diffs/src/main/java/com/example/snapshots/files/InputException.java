package com.example.snapshots.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Input that the tool cannot or will not work with. The message is one line that says what is wrong, and where. */
public class InputException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong, and where; a name in it that has control characters is shown, and stays on one line
     */
    public InputException(String message) {
        super(Escape.message(message));
    }

    /**
     * Says in one line which file the system would not give, and why; a refusal by the tool itself is passed on.
     *
     * @param action what was tried: "read", say
     * @param file the file or folder that it was tried on
     * @param cause what the system said
     */
    public static InputException cannot(String action, Path file, IOException cause) {
        if (cause instanceof InputException said) {
            return said;
        }
        InputException refused =
                new InputException("Cannot " + action + " " + Escape.path(file) + ": " + reason(cause));
        refused.initCause(cause);
        return refused;
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied.";
        }
        if (cause instanceof NoSuchFileException) {
            return "it does not exist.";
        }
        if (cause instanceof NotDirectoryException) {
            return "it is not a folder.";
        }
        // Some systems name the file in the message, over more than one line.
        String said = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return (said == null
                        ? cause.getClass().getSimpleName()
                        : said.lines().findFirst().orElse("no reason given")) + ".";
    }
}
