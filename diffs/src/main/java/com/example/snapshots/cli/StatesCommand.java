package com.example.snapshots.cli;

import com.example.snapshots.cli.output.ExitCode;
import com.example.snapshots.cli.output.Paragraph;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.docs.states.State;
import com.example.snapshots.files.InputException;
import com.example.snapshots.learner.StartFolder;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;

/** Lists the states between {@code start} and {@code end}. */
record StatesCommand(Terminal terminal, Workspace workspace) implements Command {
    private static final int INDENT = 10;

    /**
     * The folder that a learner works in.
     *
     * @throws InputException if there is no workspace, or its steps do not fit
     */
    static StartFolder start(Workspace workspace) throws InputException {
        Workspace own = Workspace.needed(workspace, "states");
        return StartFolder.of(own.root(), Workspace.FROM, Workspace.TO, Workspace.OUT, own.foldersLeftOut());
    }

    @Override
    public String description() {
        return "List the states between start and end, with those that are done ticked.";
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public String notes() {
        return """
                Example:
                  java -Dsnapshots.workspace=. -jar snapshot-diff.jar states

                Exit codes: 0 done, 2 wrong usage or input.
                """;
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        StartFolder start = start(workspace);
        int done = start.position().number();
        for (State state : start.steps()) {
            String tick = state.number() <= done ? "done  " : "      ";
            Paragraph.print(
                    terminal.out(),
                    String.format("%s %2d", tick, state.number()),
                    INDENT,
                    " " + state.name() + ": " + state.does());
        }
        sayCutOff(terminal, start);
        sayPosition(terminal, start);
        List<Integer> copies = start.copies();
        if (!copies.isEmpty()) {
            terminal.out()
                    .println("Put away: "
                            + copies.stream().map(copy -> "copy " + copy).collect(Collectors.joining(", "))
                            + ". To get the last one back:");
            terminal.out().println("  " + Workspace.command("go mine"));
        }
        terminal.out().println("To go to the state after a step, or one step back:");
        terminal.out().println("  " + Workspace.command("go 5"));
        terminal.out().println("  " + Workspace.command("go back"));
        return ExitCode.DONE;
    }

    /** Says that the last run did not come to its end, if so, and where the work is. */
    static void sayCutOff(Terminal terminal, StartFolder start) throws InputException {
        OptionalInt copy = start.cutOff();
        if (copy.isEmpty()) {
            if (start.wasCutOffBefore()) {
                terminal.out().println("The last go was cut off before it changed start. Nothing is lost.");
            }
            return;
        }
        terminal.out().println("The last go was cut off while it wrote into start. Nothing is lost.");
        if (copy.getAsInt() > 0) {
            terminal.out().println("What start held before is copy " + copy.getAsInt() + ". To get it back:");
            terminal.out().println("  " + Workspace.command("go mine " + copy.getAsInt()));
        }
        terminal.out().flush();
    }

    static void sayPosition(Terminal terminal, StartFolder start) throws InputException {
        StartFolder.Position now = start.position();
        String where = now.number() == 0
                ? "start is as it was given"
                : "start is at step " + now.number() + " of " + start.steps().size() + ", "
                        + start.steps().get(now.number() - 1).name();
        terminal.out().println(where + (now.isExact() ? "." : ", with changes of your own."));
    }
}
