package com.example.snapshots.docs.states;

import com.example.snapshots.diff.lines.Headings;
import com.example.snapshots.diff.lines.HunkWriter;
import com.example.snapshots.diff.lines.LineDiffer;
import com.example.snapshots.diff.lines.RawText;
import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.ByteBuilder;
import com.example.snapshots.files.FileReplacement;
import com.example.snapshots.files.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the patches of the pages again, after the second snapshot has changed. What a patch makes of the snapshot as it was
 * committed, and what the snapshot has become since, are merged; the difference to the snapshot as it is now is the new
 * patch. A patch that still fits stays as it is.
 */
public final class Remake {
    /** Where the patches against the second snapshot are. */
    private static final List<String> FOLDERS = List.of("docs/mistakes", "docs/exercises");

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? .*");
    private static final int CONTEXT = 1;

    private final WorkTree tree;
    private final Map<String, List<String>> base;
    private final Map<String, List<String>> now;
    private final SortedMap<String, String> remade = new TreeMap<>();
    private final List<String> left = new ArrayList<>();
    private int fitting;

    private Remake(WorkTree tree, Map<String, List<String>> base, Map<String, List<String>> now) {
        this.tree = tree;
        this.base = base;
        this.now = now;
    }

    /**
     * Works out all of it, and writes nothing.
     *
     * @param root the top folder of the workspace
     * @param first the name of the folder of the first snapshot
     * @param last that of the second one
     * @param commit what the patches were made against, as Git names it
     * @throws InputException if Git does not give that, or a patch has another form
     */
    public static Remake of(Path root, String first, String last, String commit) throws InputException {
        WorkTree tree = WorkTree.of(root);
        Map<String, List<String>> base =
                CommittedFiles.read(tree.root(), last, commit).lines();
        Remake remake = new Remake(tree, base, new HashMap<>());
        remake.steps(first, last);
        for (String folder : FOLDERS) {
            for (String name : tree.hasFolder(folder) ? tree.filesBelow(folder) : List.<String>of()) {
                if (name.endsWith(".patch")) {
                    remake.patch(PatchFile.read(tree, name), last);
                }
            }
        }
        return remake;
    }

    /** The lines of a file of the second snapshot as it is now, or null. */
    private List<String> now(String last, String path) throws InputException {
        if (!now.containsKey(path)) {
            String name = last + "/" + path;
            now.put(path, tree.has(name) ? Line.texts(tree.read(name)) : null);
        }
        return now.get(path);
    }

    private static Map<String, List<String>> files(PatchFile patch, States.Last snapshot) throws InputException {
        Map<String, List<String>> files = new HashMap<>();
        for (String path : patch.diffs().keySet()) {
            List<String> lines = snapshot.lines(path);
            if (lines != null) {
                files.put(path, lines);
            }
        }
        return files;
    }

    private void patch(PatchFile patch, String last) throws InputException {
        Map<String, List<String>> current = files(patch, path -> now(last, path));
        try {
            patch.applyTo(current);
            fitting++;
            return;
        } catch (InputException e) {
            // That is what this is for.
        }
        try {
            Map<String, List<String>> before = files(patch, base::get);
            Map<String, List<String>> wanted =
                    merged(patch, before, current, patch.applyTo(before), Merge.Same.REFUSED);
            put(patch, text(patch, current, wanted));
        } catch (InputException e) {
            left.add(e.getMessage());
        }
    }

    /** What has become of files, together with what a patch makes of them as they were. */
    private static Map<String, List<String>> merged(
            PatchFile patch,
            Map<String, List<String>> before,
            Map<String, List<String>> current,
            Map<String, List<String>> patched,
            Merge.Same same)
            throws InputException {
        Map<String, List<String>> wanted = new TreeMap<>();
        for (String path : patch.diffs().keySet()) {
            List<String> old = before.getOrDefault(path, List.of());
            try {
                List<String> lines = Merge.lines(
                        old, current.getOrDefault(path, List.of()), patched.getOrDefault(path, List.of()), same);
                if (patched.containsKey(path)) {
                    wanted.put(path, lines);
                }
            } catch (Merge.Conflict e) {
                throw new InputException(
                        patch.name() + ": hunk " + hunk(patch.diffs().get(path), e.line()) + " of " + path
                                + " changes what has changed meanwhile, too: "
                                + old.get(Math.min(e.line(), old.size() - 1)).strip());
            }
        }
        return wanted;
    }

    /** The number of the hunk that changes a line, which is counted from 0; or that comes before it. */
    private static int hunk(List<String> diff, int line) {
        int number = 0;
        for (String text : diff) {
            Matcher hunk = HUNK.matcher(text);
            if (hunk.matches() && (number == 0 || Integer.parseInt(hunk.group(1)) <= line + 1)) {
                number++;
            }
        }
        return number;
    }

    private void put(PatchFile patch, String text) throws InputException {
        if (text.equals(tree.read(patch.name()))) {
            fitting++;
        } else {
            remade.put(patch.name(), text);
        }
    }

    /** The header of a patch as it is, and below it the differences. */
    private String text(PatchFile patch, Map<String, List<String>> from, Map<String, List<String>> to)
            throws InputException {
        List<String> old = Line.texts(tree.read(patch.name()));
        List<String> lines = new ArrayList<>(old.subList(0, old.indexOf("") + 1));
        for (String path : patch.diffs().keySet()) {
            addDiff(path, from.get(path), to.get(path), lines);
        }
        return text(lines);
    }

    private static void addDiff(String path, List<String> from, List<String> to, List<String> lines) {
        RawText a = RawText.of(text(from));
        RawText b = RawText.of(text(to));
        ByteBuilder hunks = new ByteBuilder();
        new HunkWriter(a, b, CONTEXT, Headings.of(path), hunks).write(LineDiffer.diff(a, b));
        lines.add("--- " + (from == null ? PatchFile.NOTHING : "a/" + path));
        lines.add("+++ " + (to == null ? PatchFile.NOTHING : "b/" + path));
        lines.addAll(Line.texts(new String(hunks.toByteArray(), StandardCharsets.UTF_8)));
    }

    private static String text(List<String> lines) {
        return lines == null ? "" : String.join("\n", lines) + "\n";
    }

    /**
     * The steps depend on one another: from the last one backwards, what has changed in a state is carried over to the
     * state before it. What a step itself brings has no state before it, whatever has become of it.
     */
    private void steps(String first, String last) throws InputException {
        if (!tree.hasFolder(States.FOLDER)) {
            return;
        }
        try {
            fitting += States.read(tree, last).all().size();
            return;
        } catch (InputException e) {
            // That is what this is for.
        }
        States states;
        try {
            states = States.read(tree, base::get);
        } catch (InputException e) {
            left.add(e.getMessage());
            return;
        }
        Map<String, List<String>> after = new HashMap<>();
        for (String path : states.paths()) {
            if (now(last, path) != null) {
                after.put(path, now(last, path));
            }
        }
        for (int number = states.all().size(); number > 0; number--) {
            PatchFile patch = states.all().get(number - 1).patch();
            try {
                Map<String, List<String>> before = new HashMap<>(after);
                before.keySet().removeAll(patch.diffs().keySet());
                before.putAll(merged(patch, states.files(number), after, states.files(number - 1), Merge.Same.THEIRS));
                put(patch, text(patch, before, after));
                after = before;
            } catch (InputException e) {
                left.add(e.getMessage());
                return;
            }
        }
        for (Map.Entry<String, List<String>> file : after.entrySet()) {
            String name = first + "/" + file.getKey();
            if (!tree.has(name) || !Line.texts(tree.read(name)).equals(file.getValue())) {
                left.add(name + " differs from " + last + " in more than the steps change. Change it as you changed "
                        + last + ".");
            }
        }
    }

    /** How many patches fit as they are. */
    public int fitting() {
        return fitting;
    }

    /** What cannot be remade: file, hunk, and why, each in one line. */
    public List<String> left() {
        return left;
    }

    /**
     * Writes the patches that are made again.
     *
     * @return their names
     * @throws InputException if one cannot be written
     */
    public List<String> write() throws InputException {
        for (Map.Entry<String, String> patch : remade.entrySet()) {
            FileReplacement.replace(tree.file(patch.getKey()), patch.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return List.copyOf(remade.keySet());
    }
}
