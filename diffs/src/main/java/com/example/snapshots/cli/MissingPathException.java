package com.example.snapshots.cli;

/** A folder was not named, and there is no workspace to take it from. */
final class MissingPathException extends UsageException {
    private static final long serialVersionUID = 1L;

    /**
     * @param option the option that names the folder
     */
    MissingPathException(String option) {
        super("Missing option: " + option + " DIR");
    }
}
