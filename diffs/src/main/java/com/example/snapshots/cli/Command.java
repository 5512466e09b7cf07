package com.example.snapshots.cli;

import org.apache.commons.cli.Options;

/** One command of the tool: what it is called, what it takes, and what it does. */
interface Command {
    /** The names of all commands, in the order of the help. */
    String[] NAMES = {"status", "show", "generate", "check", "pages", "course"};

    /**
     * The command of that name, or null if there is none. Only this one is made: the classes that the others need are
     * a good part of the start of a short run.
     */
    static Command of(String name, Terminal terminal, Workspace workspace) {
        return switch (name) {
            case "status" -> new StatusCommand(terminal, workspace);
            case "show" -> new ShowCommand(terminal, workspace);
            case "generate" -> new GenerateCommand(terminal, workspace);
            case "check" -> new CheckCommand(terminal, workspace);
            case "pages" -> new PagesCommand(terminal, workspace);
            case "course" -> new CourseCommand(terminal);
            default -> null;
        };
    }

    /** What it does, as a sentence. */
    String description();

    /** Its options, in the order of the help. */
    Options options();

    /** The name of the one argument that it takes beside its options, or null. */
    default String operand() {
        return null;
    }

    /** What its help says after the options: examples, exit codes. */
    String notes();

    /**
     * Does it.
     *
     * @return the exit code
     */
    int run(Arguments arguments) throws Exception;
}
