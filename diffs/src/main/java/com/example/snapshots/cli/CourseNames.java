package com.example.snapshots.cli;

import java.nio.file.Path;
import org.apache.commons.cli.Options;

/**
 * How the folders of each lesson of a course are called.
 *
 * @param from the snapshot before
 * @param to the snapshot after
 * @param out the folder of their diffs
 */
record CourseNames(String from, String to, String out) {
    private static final String FROM = "from-name";
    private static final String TO = "to-name";
    private static final String OUT = "out-name";

    /** Adds the options that give the names to those of a command. */
    static void addTo(Options options) {
        options.addOption(Arguments.option(FROM, "NAME", "the folder before, in each lesson; start if not given"));
        options.addOption(Arguments.option(TO, "NAME", "the folder after; end if not given"));
        options.addOption(Arguments.option(OUT, "NAME", "the folder of the diffs; diffs if not given"));
    }

    /**
     * The names that the user gives, and the usual ones for the rest.
     *
     * @throws UsageException if one is no name of a folder, or two are the same
     */
    static CourseNames of(Arguments arguments) throws UsageException {
        CourseNames names = new CourseNames(
                name(arguments, FROM, "start"), name(arguments, TO, "end"), name(arguments, OUT, "diffs"));
        if (names.from.equals(names.to) || names.from.equals(names.out) || names.to.equals(names.out)) {
            throw new UsageException("--" + FROM + ", --" + TO + " and --" + OUT + " must be three names");
        }
        return names;
    }

    private static String name(Arguments arguments, String option, String usual) throws UsageException {
        Path given = arguments.path(option);
        if (given == null) {
            return usual;
        }
        String name = given.toString();
        if (given.getNameCount() != 1 || given.isAbsolute() || name.equals(".") || name.equals("..")) {
            throw new UsageException("--" + option + " must be the name of a folder, and no path: '" + name + "'");
        }
        return name;
    }
}
