package com.example.snapshots.cli;

import com.example.snapshots.cli.output.Terminal;

/** The commands by their names. */
final class Commands {
    /** The names of all commands, in the order of the help. */
    static final String[] NAMES = {"status", "show", "states", "go", "generate", "check", "pages", "remake", "course"};

    private Commands() {}

    /**
     * The command of that name, or null if there is none. Only this one is made: the classes that the others need are
     * a good part of the start of a short run.
     */
    static Command of(String name, Terminal terminal, Workspace workspace) {
        return switch (name) {
            case "status" -> new StatusCommand(terminal, workspace);
            case "show" -> new ShowCommand(terminal, workspace);
            case "states" -> new StatesCommand(terminal, workspace);
            case "go" -> new GoCommand(terminal, workspace);
            case "generate" -> new GenerateCommand(terminal, workspace);
            case "check" -> new CheckCommand(terminal, workspace);
            case "pages" -> new PagesCommand(terminal, workspace);
            case "remake" -> new RemakeCommand(terminal, workspace);
            case "course" -> new CourseCommand(terminal);
            default -> null;
        };
    }
}
