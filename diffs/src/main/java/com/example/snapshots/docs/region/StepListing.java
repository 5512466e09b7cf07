package com.example.snapshots.docs.region;

import com.example.snapshots.diff.lines.LineDiffer;
import com.example.snapshots.diff.lines.RawText;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.states.State;
import com.example.snapshots.docs.states.States;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * {@code step NN}: what a step between the snapshots makes of the files that it changes: the imports and members that it
 * touches, as they are afterwards, with the new lines highlighted. Where something goes, the diff follows, folded.
 */
public final class StepListing implements Source {
    private final WorkTree tree;
    private final Snapshots snapshots;
    private final Titles titles;
    private States states;

    public StepListing(WorkTree tree, Snapshots snapshots, Titles titles) {
        this.tree = tree;
        this.snapshots = snapshots;
        this.titles = titles;
    }

    @Override
    public List<String> lines(Marker marker) throws InputException {
        marker.refuseOptions();
        if (states == null) {
            states = States.read(tree, snapshots.to());
        }
        State state = states.state(marker.subject());
        SortedMap<String, List<String>> before = states.files(state.number() - 1);
        SortedMap<String, List<String>> after = states.files(state.number());
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<String>> diff : state.patch().diffs().entrySet()) {
            String path = diff.getKey();
            String title = titles.of(snapshots.to() + "/" + path);
            if (after.containsKey(path)) {
                lines.addAll(afterwards(path, title, before.getOrDefault(path, List.of()), after.get(path)));
            }
            if (diff.getValue().stream().skip(2).anyMatch(line -> line.startsWith("-"))) {
                List<String> whole = Fence.of("diff title=\"" + title + "\"", DiffOfFile.readable(diff.getValue()));
                lines.addAll(Fence.folded("What goes, and what comes", whole));
                lines.add("");
            }
        }
        return lines;
    }

    private static List<String> afterwards(String path, String title, List<String> before, List<String> after)
            throws InputException {
        String text = text(after);
        ChangedLines changed = new ChangedLines(LineDiffer.diff(RawText.of(text(before)), RawText.of(text)), false);
        List<Excerpt> parts = before.isEmpty() ? List.of(Excerpt.whole(text)) : changed.parts(path, text);
        List<String> shown = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Excerpt part : parts) {
            if (!shown.isEmpty()
                    && !(isImport(shown.get(shown.size() - 1))
                            && isImport(part.lines().get(0)))) {
                shown.add("");
                numbers.add(-1);
            }
            shown.addAll(part.lines());
            numbers.addAll(part.numbers());
        }
        String highlight = before.isEmpty() ? "" : " {" + changed.within(numbers) + "}";
        return Fence.of(Fence.language(path) + " title=\"" + title + "\"" + highlight, shown);
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
