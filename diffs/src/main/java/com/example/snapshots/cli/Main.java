package com.example.snapshots.cli;

import com.example.snapshots.cli.output.ExitCode;
import com.example.snapshots.cli.output.OutputFailure;
import com.example.snapshots.cli.output.Screen;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The diff tool: one diff for each file that changes between two folders. */
public final class Main {
    private static final String DEFAULT = "status";
    private static final String VERSION = "version";

    private Main() {}

    /**
     * Runs one command.
     *
     * @param args a command and its options; without a command, status
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exitCode = run(new Terminal(out, err, Screen.UNKNOWN), Workspace.current(), args);
        if (out.checkError()) {
            OutputFailure.say(err);
            exitCode = ExitCode.REFUSED;
        }
        // Inside Maven an exit ends Maven too, so it is left for when Maven should end.
        if (exitCode != ExitCode.DONE) {
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
        String first = args.length == 0 ? "" : args[0];
        if (first.equals("--" + VERSION)) {
            terminal.out().println(Help.TOOL + " " + version());
            return ExitCode.DONE;
        }
        boolean helps = first.equals(Arguments.HELP);
        if (first.equals("-h") || first.equals("--" + Arguments.HELP) || helps && args.length == 1) {
            Help.ofTool(terminal.out());
            return ExitCode.DONE;
        }
        List<String> rest = Arrays.asList(args);
        if (helps) {
            rest = new ArrayList<>(rest.subList(1, args.length));
            rest.add("--" + Arguments.HELP);
        }
        // Options without a command are those of the default.
        boolean named = !rest.isEmpty() && !rest.get(0).startsWith("-");
        String name = named ? rest.get(0) : DEFAULT;
        Command command = Commands.of(name, terminal, workspace);
        if (command == null) {
            String said = Suggestion.of(name, List.of(Commands.NAMES));
            return refuse(
                    terminal,
                    workspace,
                    "",
                    "Unknown command: '" + name + "'"
                            + (said.isEmpty() ? " is none of " + String.join(", ", Commands.NAMES) : said));
        }
        try {
            Arguments arguments =
                    Arguments.parse(command.options(), command.operands(), rest.subList(named ? 1 : 0, rest.size()));
            if (arguments.has(Arguments.HELP)) {
                Help.ofCommand(terminal.out(), name, command);
                return ExitCode.DONE;
            }
            return command.run(arguments);
        } catch (UsageException e) {
            return refuse(terminal, workspace, name + " ", e.getMessage());
        } catch (InputException e) {
            terminal.err().println(e.getMessage());
        } catch (StackOverflowError e) {
            terminal.err().println(JavaLimits.stack());
        } catch (Exception | OutOfMemoryError | LinkageError e) {
            boolean isOfMemory = JavaLimits.isOfMemory(e, JavaLimits.heapIsFull());
            terminal.err().println(isOfMemory ? JavaLimits.memory() : "Failed: " + Escape.name(e.toString()));
        }
        return ExitCode.REFUSED;
    }

    private static String version() {
        try (InputStream version = Main.class.getResourceAsStream("version.txt")) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int refuse(Terminal terminal, Workspace workspace, String command, String message) {
        // All that is not ASCII in it is what the user typed.
        String shown = Escape.name(FileNames.ofArgument(message));
        String help = command + "--" + Arguments.HELP;
        // In a workspace it was started by Maven, and no tool of that name need be installed.
        String see = workspace == null ? Help.TOOL + " " + help : Workspace.command(help);
        terminal.err().println(shown + " (see " + see + ")");
        return ExitCode.REFUSED;
    }
}
