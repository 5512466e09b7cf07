package com.example.snapshots.docs.states;

import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A patch that stands in the pages: first a header, line by line {@code Key: value}, where a line that begins with two
 * blanks goes on with the value before it; then an empty line; then a unified diff of one file or several.
 *
 * @param name the name of its file in the workspace
 * @param header what stands above the diff, by its keys
 * @param diffs the lines of the diff of each file, by its path in the snapshot
 */
public record PatchFile(String name, Map<String, String> header, Map<String, List<String>> diffs) {
    static final String NOTHING = "/dev/null";

    /**
     * Reads a patch.
     *
     * @throws InputException if there is no such file, or it has another form; it is named, with the line
     */
    public static PatchFile read(WorkTree tree, String name) throws InputException {
        return of(name, Line.texts(tree.read(name)));
    }

    /** The patch of these lines. */
    public static PatchFile of(String name, List<String> lines) throws InputException {
        int diff = lines.indexOf("");
        if (diff < 0) {
            throw new InputException(name + ":1: there is no empty line between a header and a diff");
        }
        return new PatchFile(name, header(name, lines.subList(0, diff)), diffs(name, lines, diff + 1));
    }

    private static Map<String, String> header(String name, List<String> lines) throws InputException {
        Map<String, String> header = new LinkedHashMap<>();
        String key = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int colon = line.indexOf(": ");
            if (line.startsWith("  ") && key != null) {
                header.merge(key, line.strip(), (before, more) -> before + " " + more);
            } else if (colon > 0) {
                key = line.substring(0, colon);
                header.put(key, line.substring(colon + 2));
            } else {
                throw new InputException(name + ":" + (i + 1) + ": a header line is \"Key: value\", or goes on after"
                        + " two blanks: " + line);
            }
        }
        return header;
    }

    private static Map<String, List<String>> diffs(String name, List<String> lines, int first) throws InputException {
        Map<String, List<String>> diffs = new LinkedHashMap<>();
        int begin = first;
        for (int end = first + 1; end <= lines.size(); end++) {
            if (end == lines.size() || isHeader(lines, end)) {
                if (!isHeader(lines, begin)) {
                    throw new InputException(name + ":" + (begin + 1) + ": the diff of a file begins with --- and +++");
                }
                List<String> diff = lines.subList(begin, end);
                diffs.put(path(diff), diff);
                begin = end;
            }
        }
        return diffs;
    }

    private static boolean isHeader(List<String> lines, int i) {
        return i + 1 < lines.size()
                && lines.get(i).startsWith("--- ")
                && lines.get(i + 1).startsWith("+++ ");
    }

    private static String path(List<String> diff) {
        String named = isNothing(diff, 1) ? diff.get(0) : diff.get(1);
        return named.substring("--- a/".length());
    }

    private static boolean isNothing(List<String> diff, int line) {
        return diff.get(line).substring("--- ".length()).equals(NOTHING);
    }

    /**
     * What the header says under a key.
     *
     * @throws InputException if it says nothing
     */
    public String says(String key) throws InputException {
        String value = header.get(key);
        if (value == null) {
            throw new InputException(name + ":1: the header has no line \"" + key + ": \"");
        }
        return value;
    }

    /**
     * The files after the change. A hunk may have moved since it was written, but its lines must be there.
     *
     * @param files the lines of files, by their paths in the snapshot; they stay as they are
     * @throws InputException if a line is not there; the file and the hunk are named
     */
    public SortedMap<String, List<String>> applyTo(Map<String, List<String>> files) throws InputException {
        return changed(files, false);
    }

    /** The files before the change, of those after it. */
    public SortedMap<String, List<String>> undoneIn(Map<String, List<String>> files) throws InputException {
        return changed(files, true);
    }

    private SortedMap<String, List<String>> changed(Map<String, List<String>> files, boolean undone)
            throws InputException {
        SortedMap<String, List<String>> changed = new TreeMap<>(files);
        for (Map.Entry<String, List<String>> diff : diffs.entrySet()) {
            String path = diff.getKey();
            boolean comes = isNothing(diff.getValue(), undone ? 1 : 0);
            boolean goes = isNothing(diff.getValue(), undone ? 0 : 1);
            if (comes == files.containsKey(path)) {
                throw new InputException(name + ": " + path + (comes ? " is there already" : " is not there"));
            }
            List<String> now = changed(path, diff.getValue(), files.getOrDefault(path, List.of()), undone);
            if (goes && now.isEmpty()) {
                changed.remove(path);
            } else {
                changed.put(path, now);
            }
        }
        return changed;
    }

    /** Hunk by hunk, from the last one, so that those before keep their places. */
    private List<String> changed(String path, List<String> diff, List<String> lines, boolean undone)
            throws InputException {
        List<AbstractDelta<String>> hunks =
                UnifiedDiffUtils.parseUnifiedDiff(diff).getDeltas();
        List<String> now = new ArrayList<>(lines);
        for (int i = hunks.size() - 1; i >= 0; i--) {
            Chunk<String> before =
                    undone ? hunks.get(i).getTarget() : hunks.get(i).getSource();
            Chunk<String> after =
                    undone ? hunks.get(i).getSource() : hunks.get(i).getTarget();
            Patch<String> hunk = new Patch<>();
            hunk.addDelta(new ChangeDelta<>(before, after));
            try {
                now = hunk.applyFuzzy(now, 0);
            } catch (PatchFailedException e) {
                throw new InputException(name + ": hunk " + (i + 1) + " does not fit " + path + " any more: "
                        + before.getLines() + " is not there");
            }
        }
        return now;
    }
}
