package com.example.snapshots.cli;

import com.example.snapshots.diff.InputException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The diff tool: one diff for each file that changes between two folders. */
@Command(
        name = "snapshot-diff",
        description = "Keeps one diff for each file that changes between two folders.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Examples:",
            "  snapshot-diff show --from before --to after",
            "  snapshot-diff generate --from before --to after --out diffs",
            "  snapshot-diff check --from before --to after --out diffs --exclude '*.png'",
            "",
            "snapshot-diff COMMAND --help shows the options of a command.",
            "Exit codes: 0 done, 1 not up to date (check, --check), 2 wrong input."
        })
public final class Main {
    /** The exit code of a command that did what it was asked for. */
    static final int DONE = 0;

    /** The exit code of a check that found diffs which are not up to date. */
    static final int STALE = 1;

    /** The exit code after input that the tool cannot or will not work with. */
    static final int REFUSED = 2;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "show this help")
    private boolean help;

    private Main() {}

    /**
     * Runs one command.
     *
     * @param args a command and its options; without a command, status
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exitCode = run(new Terminal(out, err, Ansi.AUTO.enabled()), Workspace.current(), args);
        out.flush();
        // Inside Maven an exit ends Maven too, so it is left for when Maven should end.
        if (exitCode != DONE) {
            System.exit(exitCode);
        }
    }

    /**
     * Runs one command.
     *
     * @param workspace where to find the folders that are not named, or null
     * @return the exit code
     */
    static int run(Terminal terminal, Workspace workspace, String... args) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new StatusCommand(terminal, workspace))
                .addSubcommand(new ShowCommand(terminal, workspace))
                .addSubcommand(new GenerateCommand(terminal, workspace))
                .addSubcommand(new CheckCommand(terminal, workspace))
                .addSubcommand(new PagesCommand(terminal, workspace))
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(80)
                .setParameterExceptionHandler((e, given) -> refuse(terminal, e.getCommandLine(), e.getMessage()))
                .setExecutionExceptionHandler((e, command, result) -> failed(terminal, command, e));
        return line.execute(withDefault(args));
    }

    /** Options without a command are those of status. */
    private static String[] withDefault(String[] args) {
        boolean none = args.length == 0
                || args[0].startsWith("-") && !List.of("-h", "--help").contains(args[0]);
        if (!none) {
            return args;
        }
        List<String> all = new ArrayList<>(List.of("status"));
        all.addAll(List.of(args));
        return all.toArray(String[]::new);
    }

    private static int failed(Terminal terminal, CommandLine command, Exception e) {
        if (e instanceof MissingPathException) {
            command.usage(terminal.err());
            return refuse(terminal, command, e.getMessage());
        }
        terminal.err().println(e instanceof InputException ? e.getMessage() : "Failed: " + e);
        return REFUSED;
    }

    private static int refuse(Terminal terminal, CommandLine command, String message) {
        String help = command.getCommandSpec().qualifiedName() + " --help";
        terminal.err().println(message.lines().findFirst().orElse("") + " (see " + help + ")");
        return REFUSED;
    }
}
