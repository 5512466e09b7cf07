package com.example.snapshots.cli;

import com.example.snapshots.cli.output.Paragraph;
import java.io.PrintStream;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Prints the help, at most 80 columns wide. */
final class Help {
    /** What the tool is called. */
    static final String TOOL = "snapshot-diff";

    private static final int COLUMN = 26;

    private Help() {}

    static void ofTool(PrintStream out) {
        out.println("Usage: " + TOOL + " [COMMAND] [OPTIONS]");
        out.println("Keeps one diff for each file that changes between two folders.");
        out.println();
        out.println("Commands:");
        for (String name : Commands.NAMES) {
            row(out, 12, name, Commands.of(name, null, null).description());
        }
        out.println();
        out.print("""
                Examples:
                  snapshot-diff show before after
                  snapshot-diff generate --from before --to after --out diffs
                  snapshot-diff check --from before --to after --out diffs --exclude '*.png'

                snapshot-diff help COMMAND shows the options of a command.
                Exit codes: 0 done; 1 not up to date (check, --check), or a difference
                (show --exit-code); 2 wrong usage or input.
                """);
    }

    static void ofCommand(PrintStream out, String name, Command command) {
        Options options = command.options();
        String operands = command.operands().isEmpty() ? "" : " " + command.operands();
        out.println("Usage: " + TOOL + " " + name + operands + " [OPTIONS]");
        Paragraph.print(out, "", 0, command.description());
        out.println();
        out.println("Options:");
        for (Option option : options.getOptions()) {
            row(out, COLUMN, "    --" + withValue(option), option.getDescription());
        }
        row(out, COLUMN, "-h, --" + Arguments.HELP, "show this help");
        out.println();
        out.print(command.notes());
    }

    private static String withValue(Option option) {
        return option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
    }

    private static void row(PrintStream out, int column, String name, String text) {
        String start = "  " + name;
        Paragraph.print(out, start + " ".repeat(Math.max(1, column - start.length())), column, text);
    }
}
