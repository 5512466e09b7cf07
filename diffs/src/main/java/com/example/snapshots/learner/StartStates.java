package com.example.snapshots.learner;

import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.states.PatchFile;
import com.example.snapshots.docs.states.State;
import com.example.snapshots.docs.states.States;
import com.example.snapshots.files.InputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the first snapshot holds after each step. It is worked out from the second one, the steps and the diffs between
 * the snapshots, so that the first one may hold anything.
 *
 * @param steps the steps, from number 1
 * @param all the files of each state, from number 0
 */
record StartStates(List<State> steps, List<Sources> all) {
    /** The folder in a snapshot that a learner works in. */
    static final String SOURCES = "src/main";

    private static final String ENDING = ".diff";

    /**
     * Works them out.
     *
     * @param to the name of the folder of the second snapshot
     * @param out the name of the folder of the diffs
     * @param leftOut the folders in a snapshot that the diffs leave out, each with a slash at its end
     * @throws InputException if a step or a diff does not fit the second snapshot; it is named
     */
    static StartStates of(WorkTree tree, String to, String out, List<String> leftOut) throws InputException {
        States states = States.read(tree, to);
        Sources second = Sources.read(tree.file(to + "/" + SOURCES));
        Sources diffs = Sources.read(tree.file(out + "/" + SOURCES));
        SortedMap<String, byte[]> others = new TreeMap<>(second.files());
        others.keySet().removeIf(path -> leftOut.stream().anyMatch((SOURCES + "/" + path)::startsWith));
        for (String path : states.paths()) {
            others.remove(path.substring(SOURCES.length() + 1));
        }
        for (Map.Entry<String, byte[]> file : diffs.files().entrySet()) {
            String path = file.getKey().substring(0, file.getKey().length() - ENDING.length());
            if (!states.paths().contains(SOURCES + "/" + path)) {
                byte[] before = before(out + "/" + SOURCES + "/" + file.getKey(), file.getValue(), path, others);
                if (before == null) {
                    others.remove(path);
                } else {
                    others.put(path, before);
                }
            }
        }
        List<Sources> all = new ArrayList<>();
        for (int number = 0; number <= states.all().size(); number++) {
            SortedMap<String, byte[]> files = new TreeMap<>(others);
            states.files(number)
                    .forEach((path, lines) -> files.put(path.substring(SOURCES.length() + 1), bytes(lines)));
            all.add(new Sources(files));
        }
        return new StartStates(states.all(), all);
    }

    /** What a file was before its diff; null if it was not there. */
    private static byte[] before(String diff, byte[] content, String path, Map<String, byte[]> files)
            throws InputException {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Line.texts(new String(content, StandardCharsets.UTF_8)));
        SortedMap<String, List<String>> after = new TreeMap<>();
        if (files.containsKey(path)) {
            after.put(SOURCES + "/" + path, Line.texts(new String(files.get(path), StandardCharsets.UTF_8)));
        }
        List<String> before = PatchFile.of(diff, lines).undoneIn(after).get(SOURCES + "/" + path);
        return before == null ? null : bytes(before);
    }

    private static byte[] bytes(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The number of the state that has just these files, or -1. */
    int exact(Sources files) {
        for (int number = 0; number < all.size(); number++) {
            if (all.get(number).isSame(files)) {
                return number;
            }
        }
        return -1;
    }

    /** The number of the state that these files are like most: the first one with the fewest lines that differ. */
    int nearest(Sources files) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int number = 0; number < all.size(); number++) {
            int distance = all.get(number).distance(files);
            if (distance < least) {
                least = distance;
                nearest = number;
            }
        }
        return nearest;
    }
}
