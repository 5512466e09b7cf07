package com.example.snapshots.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** What the user wrote after the name of a command. */
final class Arguments {
    /** The long name of the option that every command has. */
    static final String HELP = "help";

    // Not the CommandLine: its own look-ups run streams, which a cold JVM pays with 5 ms.
    private final Option[] given;
    private final List<String> operands;

    private Arguments(Option[] given, List<String> operands) {
        this.given = given;
        this.operands = operands;
    }

    /**
     * Reads the arguments of a command.
     *
     * @param options the options of the command
     * @param operands the arguments that it takes beside them, as {@link Command#operands} has them
     * @throws UsageException if an option is unknown or lacks its value, or an argument is one too many
     */
    static Arguments parse(Options options, String operands, List<String> arguments) throws UsageException {
        options.addOption(new Option("h", HELP, false, "show this help"));
        refuseWhatIsTooLiberal(options, arguments);
        try {
            CommandLine line = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options, arguments.toArray(new String[0]));
            List<String> given = line.getArgList();
            int most = operands.isEmpty() ? 0 : operands.split(" ").length;
            if (given.size() > most) {
                throw new UsageException("Unexpected argument: '" + given.get(most) + "'");
            }
            return new Arguments(line.getOptions(), given);
        } catch (UnrecognizedOptionException e) {
            throw unknown(e.getOption(), options);
        } catch (ParseException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /**
     * The parser takes an unknown option for the value of the one before it, and {@code -outside} for
     * {@code --out side}. Both are a slip of the finger, and would write where nobody meant to.
     */
    private static void refuseWhatIsTooLiberal(Options options, List<String> arguments) throws UsageException {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--")) {
                return;
            }
            if (argument.startsWith("--")) {
                Option option = options.getOption(argument);
                if (option != null && option.hasArg()) {
                    i++;
                    if (i == arguments.size() || looksLikeAnOption(arguments.get(i))) {
                        throw withoutValue(option);
                    }
                }
            } else if (looksLikeAnOption(argument) && argument.length() > 2) {
                throw unknown(argument, options);
            }
        }
    }

    private static boolean looksLikeAnOption(String argument) {
        return argument.length() > 1 && argument.charAt(0) == '-' && !Character.isDigit(argument.charAt(1));
    }

    private static UsageException unknown(String given, Options options) {
        List<String> known = new ArrayList<>();
        for (Option option : options.getOptions()) {
            known.add("--" + option.getLongOpt());
        }
        return new UsageException("Unknown option: '" + given + "'" + Suggestion.of(given.split("=")[0], known));
    }

    private static UsageException withoutValue(Option option) {
        return new UsageException("Missing " + option.getArgName() + " after '--" + option.getLongOpt() + "'");
    }

    /** An option that takes a value. */
    static Option option(String name, String valueName, String description) {
        Option option = new Option(null, name, true, description);
        option.setArgName(valueName);
        return option;
    }

    boolean has(String name) {
        for (Option option : given) {
            if (option.getLongOpt().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The values of an option that can be repeated. */
    List<String> values(String name) {
        List<String> values = new ArrayList<>();
        for (Option option : given) {
            if (option.getLongOpt().equals(name)) {
                values.add(option.getValue());
            }
        }
        return values;
    }

    /**
     * The value of an option, or null if it is not given.
     *
     * @throws UsageException if it is given twice, or empty
     */
    String value(String name) throws UsageException {
        String value = null;
        for (Option option : given) {
            if (option.getLongOpt().equals(name)) {
                if (value != null) {
                    throw new UsageException("Given twice: '--" + name + "'");
                }
                value = option.getValue();
                if (value == null || value.isEmpty()) {
                    throw withoutValue(option);
                }
            }
        }
        return value;
    }

    /**
     * The value of an option as a path, or null if it is not given.
     *
     * @throws UsageException if it is given twice, or is no path on this system
     */
    Path path(String name) throws UsageException {
        String value = value(name);
        return value == null ? null : toPath(value);
    }

    boolean hasOperands() {
        return !operands.isEmpty();
    }

    /**
     * An argument beside the options as a path.
     *
     * @param index its place among them, from 0
     * @param name what the usage calls it
     * @throws UsageException if it is not given, or is no path on this system
     */
    Path operandPath(int index, String name) throws UsageException {
        return toPath(operand(index, name));
    }

    /**
     * An argument beside the options.
     *
     * @param index its place among them, from 0
     * @param name what the usage calls it
     * @throws UsageException if it is not given
     */
    String operand(int index, String name) throws UsageException {
        String given = operandOr(index, "");
        if (given.isEmpty()) {
            throw new UsageException("Missing argument: " + name);
        }
        return given;
    }

    /** An argument beside the options, or what is taken where it is not given. */
    String operandOr(int index, String other) {
        return operands.size() <= index ? other : operands.get(index);
    }

    private static Path toPath(String value) throws UsageException {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new UsageException("Not a path on this system: '" + value + "'");
        }
    }
}
