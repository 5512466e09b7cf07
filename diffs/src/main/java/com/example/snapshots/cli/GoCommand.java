package com.example.snapshots.cli;

import com.example.snapshots.cli.output.ExitCode;
import com.example.snapshots.cli.output.Paragraph;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.docs.states.State;
import com.example.snapshots.files.InputException;
import com.example.snapshots.learner.StartFolder;
import java.util.List;
import org.apache.commons.cli.Options;

/** Takes {@code start} to the state after a step, one step back, or to what was put away. */
record GoCommand(Terminal terminal, Workspace workspace) implements Command {
    private static final String BACK = "back";
    private static final String MINE = "mine";
    private static final String WHERE = "WHERE";

    @Override
    public String description() {
        return "Take start to the state after a step; what it holds is put away first.";
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public String operands() {
        return WHERE + " [COPY]";
    }

    @Override
    public String notes() {
        return """
                WHERE is the number of a step, as the command states lists them, or 0 for start as it
                was given; back for one step back; mine for what was put away last, or for the copy
                of that number.

                Example:
                  snapshot-diff go 5
                  snapshot-diff go mine

                Exit codes: 0 done, 2 wrong usage or input.
                """;
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        String where = arguments.operandOr(0, "");
        String copy = arguments.operandOr(1, "");
        if (!copy.isEmpty() && !where.equals(MINE)) {
            throw new UsageException("Unexpected argument: '" + copy + "'");
        }
        StartFolder start = StatesCommand.start(workspace);
        StatesCommand.sayCutOff(terminal, start);
        if (where.equals(MINE)) {
            takeBack(start, copy);
        } else {
            goTo(start, where.equals(BACK) ? back(start) : number(start, where));
        }
        return ExitCode.DONE;
    }

    private static int number(StartFolder start, String where) throws UsageException {
        int last = start.steps().size();
        if (!where.matches("\\d{1,9}") || Integer.parseInt(where) > last) {
            String said = where.isEmpty() ? "Say" : "'" + where + "' is none of these:";
            throw new UsageException(
                    "Go where? " + said + " a number from 0 to " + last + ", " + BACK + ", or " + MINE);
        }
        return Integer.parseInt(where);
    }

    /** What is not finished goes first, and only then the step before it. */
    private static int back(StartFolder start) throws InputException {
        StartFolder.Position now = start.position();
        if (now.isExact() && now.number() == 0) {
            throw new InputException("There is no step back: start is as it was given.");
        }
        return now.isExact() ? now.number() - 1 : now.number();
    }

    private void goTo(StartFolder start, int number) throws InputException {
        start.goTo(number, this::sayKept);
        StatesCommand.sayPosition(terminal, start);
        if (number > 0 && !start.steps().get(number - 1).compiles()) {
            terminal.out().println("It does not compile yet: step " + (number + 1) + " mends that.");
        }
        if (number < start.steps().size()) {
            State next = start.steps().get(number);
            Paragraph.print(terminal.out(), "", 0, "Step " + next.number() + ", " + next.name() + ", " + next.does());
        }
    }

    private void takeBack(StartFolder start, String copy) throws InputException, UsageException {
        List<Integer> copies = start.copies();
        if (copies.isEmpty()) {
            throw new InputException("Nothing was put away yet.");
        }
        if (!copy.matches("\\d{0,9}")) {
            throw new UsageException("Not the number of a copy: '" + copy + "'");
        }
        int number = copy.isEmpty() ? copies.get(copies.size() - 1) : Integer.parseInt(copy);
        start.takeBack(number, this::sayKept);
        terminal.out().println("start holds copy " + number + " again, byte for byte.");
    }

    /** Before anything changes, so that it is known even if the rest fails. */
    private void sayKept(int copy) {
        terminal.out().println("What start held is put away as copy " + copy + ". To get it back:");
        terminal.out().println("  " + Workspace.command("go mine " + copy));
        terminal.out().flush();
    }
}
