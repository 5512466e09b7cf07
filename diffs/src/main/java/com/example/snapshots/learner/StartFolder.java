package com.example.snapshots.learner;

import com.example.snapshots.diff.kept.FolderLock;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.states.State;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/**
 * The first snapshot, in which a learner works: where between the two snapshots it is, and how it gets elsewhere. What it
 * holds is first kept as a copy, unless a step or a copy has just that.
 *
 * <p>A run that is cut off leaves the copy whole or not begun, and each file as it was or as it should be. Two runs at
 * once do not mix: the second one is refused.
 */
public final class StartFolder {
    private final Path root;
    private final Path sources;
    private final StartStates states;
    private final Runnable beforeEachChange;

    private StartFolder(Path root, Path sources, StartStates states, Runnable beforeEachChange) {
        this.root = root;
        this.sources = sources;
        this.states = states;
        this.beforeEachChange = beforeEachChange;
    }

    /**
     * Works out the states.
     *
     * @param root the top folder of the workspace
     * @param from the name of the folder of the first snapshot
     * @param to that of the second one
     * @param out that of the diffs between them
     * @param leftOut the folders in a snapshot that the diffs leave out, each with a slash at its end
     * @throws InputException if a step or a diff does not fit the second snapshot
     */
    public static StartFolder of(Path root, String from, String to, String out, List<String> leftOut)
            throws InputException {
        return of(root, from, to, out, leftOut, () -> {});
    }

    /** With a hook that is called before each change of the file system, so that tests can cut a run off there. */
    static StartFolder of(
            Path root, String from, String to, String out, List<String> leftOut, Runnable beforeEachChange)
            throws InputException {
        WorkTree tree = WorkTree.of(root);
        return new StartFolder(
                tree.root(),
                tree.file(from + "/" + StartStates.SOURCES),
                StartStates.of(tree, to, out, leftOut),
                beforeEachChange);
    }

    /**
     * Where the folder is.
     *
     * @param number the state that it is like most
     * @param isExact whether it is just that state
     */
    public record Position(int number, boolean isExact) {}

    /** The steps, from number 1. */
    public List<State> steps() {
        return states.steps();
    }

    /** Where the folder is now. */
    public Position position() throws InputException {
        return position(Sources.read(sources));
    }

    private Position position(Sources now) {
        int exact = states.exact(now);
        return exact < 0 ? new Position(states.nearest(now), false) : new Position(exact, true);
    }

    /** The numbers of the copies, from the oldest to the newest. */
    public List<Integer> copies() throws InputException {
        return PutAway.numbers(root.resolve(PutAway.FOLDER));
    }

    /**
     * What a run that was cut off while it wrote into the folder had put away: the number of the copy, or 0 if a step has
     * just that. Empty if the last run came to its end.
     */
    public OptionalInt cutOff() throws InputException {
        return PutAway.cutOff(root.resolve(PutAway.FOLDER));
    }

    /** Whether a run was cut off while it put away what the folder held, and so before it changed anything there. */
    public boolean wasCutOffBefore() throws InputException {
        return PutAway.hasUnfinished(root.resolve(PutAway.FOLDER));
    }

    /**
     * Goes to a state.
     *
     * @param number of the state, from 0
     * @param kept told the number of the copy of what was there, before it changes; not called if a step has just that, or
     *     if it is what a run that was cut off has left
     */
    public void goTo(int number, IntConsumer kept) throws InputException {
        change(states.all().get(number), kept);
    }

    /**
     * Takes back a copy.
     *
     * @param copy its number
     * @param kept as in {@link #goTo}
     * @throws InputException if there is no such copy
     */
    public void takeBack(int copy, IntConsumer kept) throws InputException {
        change(new PutAway(root.resolve(PutAway.FOLDER), beforeEachChange).copy(copy), kept);
    }

    private void change(Sources wanted, IntConsumer kept) throws InputException {
        Path folder = PutAway.folder(root);
        try (FolderLock lock = FolderLock.take(folder)) {
            Sources now = Sources.read(sources);
            PutAway putAway = new PutAway(folder, beforeEachChange);
            putAway.sweep();
            int copy = left(now, putAway);
            if (copy < 0) {
                copy = states.exact(now) < 0 ? putAway.keep(now) : 0;
                if (copy > 0) {
                    kept.accept(copy);
                }
            }
            putAway.beginWriting(copy);
            wanted.writeTo(sources, beforeEachChange);
            putAway.endWriting();
            lock.release();
        } catch (IOException e) {
            throw InputException.cannot("write into", folder, e);
        }
    }

    /** The copy of what a run that was cut off found, if it has left a mixture that is nobody's work; else -1. */
    private int left(Sources now, PutAway putAway) throws InputException {
        OptionalInt cutOff = cutOff();
        if (cutOff.isEmpty()) {
            return -1;
        }
        List<Sources> known = new ArrayList<>(states.all());
        for (int copy : copies()) {
            known.add(putAway.copy(copy));
        }
        return now.isMadeOf(known) ? cutOff.getAsInt() : -1;
    }
}
