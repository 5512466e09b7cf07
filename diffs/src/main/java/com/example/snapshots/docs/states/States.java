package com.example.snapshots.docs.states;

import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The states between the two snapshots: 0 is the first snapshot, and each step, a patch in {@code docs/steps}, leads to
 * the next one.
 *
 * <p>They are worked out from the second snapshot backwards, and so do not depend on what a learner has made of the
 * first.
 */
public final class States {
    public static final String FOLDER = "docs/steps/";
    private static final Pattern NAME = Pattern.compile("(\\d{2})-([a-z-]+)\\.patch");

    private final List<State> states;
    private final List<SortedMap<String, List<String>>> files;

    private States(List<State> states, List<SortedMap<String, List<String>>> files) {
        this.states = states;
        this.files = files;
    }

    /**
     * Reads the steps, and works out the states.
     *
     * @param last the name of the folder of the second snapshot
     * @throws InputException if a number is missing or there twice, or a patch has another form
     * @throws StepException if a patch does not fit
     */
    public static States read(WorkTree tree, String last) throws InputException {
        return read(tree, path -> tree.has(last + "/" + path) ? Line.texts(tree.read(last + "/" + path)) : null);
    }

    /** Where the files of the second snapshot are from: the lines of one by its path, or null. */
    interface Last {
        List<String> lines(String path) throws InputException;
    }

    /** The same, of a second snapshot that is elsewhere. */
    static States read(WorkTree tree, Last last) throws InputException {
        List<State> states = new ArrayList<>();
        for (String name : tree.filesIn(FOLDER)) {
            states.add(state(tree, name.substring(FOLDER.length()), states.size() + 1));
        }
        SortedMap<String, List<String>> now = new TreeMap<>();
        for (String path : paths(states)) {
            List<String> lines = last.lines(path);
            if (lines != null) {
                now.put(path, lines);
            }
        }
        List<SortedMap<String, List<String>>> files = new ArrayList<>(List.of(now));
        for (int i = states.size() - 1; i >= 0; i--) {
            files.add(0, before(states.get(i), files.get(0)));
        }
        return new States(states, files);
    }

    private static SortedMap<String, List<String>> before(State state, SortedMap<String, List<String>> after)
            throws StepException {
        try {
            return state.patch().undoneIn(after);
        } catch (InputException e) {
            throw new StepException(state.number(), e.getMessage());
        }
    }

    private static State state(WorkTree tree, String name, int number) throws InputException {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) != number) {
            throw new InputException(FOLDER + name + ": the step here is number " + number + ", and its name is like "
                    + String.format("%02d", number) + "-some-words.patch");
        }
        PatchFile patch = PatchFile.read(tree, FOLDER + name);
        String compiles = patch.says("Compiles");
        if (!compiles.equals("yes") && !compiles.equals("no")) {
            throw new InputException(patch.name() + ":1: \"Compiles: \" is yes or no, and not " + compiles);
        }
        return new State(
                number, matcher.group(2), patch.says("Does"), patch.says("Why"), compiles.equals("yes"), patch);
    }

    /** All states but number 0, in their order. */
    public List<State> all() {
        return List.copyOf(states);
    }

    /** The paths in the snapshots of all files that a step changes. */
    public SortedSet<String> paths() {
        return paths(states);
    }

    private static SortedSet<String> paths(List<State> states) {
        SortedSet<String> paths = new TreeSet<>();
        states.forEach(state -> paths.addAll(state.patch().diffs().keySet()));
        return paths;
    }

    /**
     * A state by its number, counted from 1.
     *
     * @throws InputException if there is none
     */
    public State state(String number) throws InputException {
        for (State state : states) {
            if (number.matches("0?" + state.number())) {
                return state;
            }
        }
        throw new InputException(
                "there is no step " + number + "; there are 01 to " + String.format("%02d", states.size()));
    }

    /**
     * The files of a state that a step changes, as lines without their ends, by their paths in the snapshot. Each line
     * ends with a line feed. A file that is not there yet, or no longer, is left out.
     *
     * @param number from 0, the first snapshot, to the number of steps, the second one
     */
    public SortedMap<String, List<String>> files(int number) {
        return new TreeMap<>(files.get(number));
    }
}
