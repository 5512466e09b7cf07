package com.example.snapshots.docs;

import static java.util.Map.entry;

import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.docs.lint.Lint;
import com.example.snapshots.docs.numbers.ChartImage;
import com.example.snapshots.docs.numbers.TableOfNumbers;
import com.example.snapshots.docs.numbers.Values;
import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.PageNames;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.CompilerErrors;
import com.example.snapshots.docs.region.DiffOfFile;
import com.example.snapshots.docs.region.ExerciseText;
import com.example.snapshots.docs.region.InlineValue;
import com.example.snapshots.docs.region.Listing;
import com.example.snapshots.docs.region.Marker;
import com.example.snapshots.docs.region.Messages;
import com.example.snapshots.docs.region.MistakesOfStep;
import com.example.snapshots.docs.region.OutputOfStep;
import com.example.snapshots.docs.region.Region;
import com.example.snapshots.docs.region.Regions;
import com.example.snapshots.docs.region.Snapshots;
import com.example.snapshots.docs.region.Source;
import com.example.snapshots.docs.region.StepListing;
import com.example.snapshots.docs.region.StopsOfCheck;
import com.example.snapshots.docs.region.Titles;
import com.example.snapshots.docs.states.StepException;
import com.example.snapshots.files.FileReplacement;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pages of the workspace, as they should be. Everything outside of their regions stays byte for byte.
 *
 * <p>All of it is worked out when this is made, so that input which is refused changes no page.
 */
public final class Pages {
    private final WorkTree tree;
    private final List<Document> documents;
    private final List<Finding> stale = new ArrayList<>();
    private final SortedMap<String, byte[]> wanted = new TreeMap<>();

    private Pages(WorkTree tree, List<Document> documents) {
        this.tree = tree;
        this.documents = documents;
    }

    /**
     * Works out what the pages should be.
     *
     * @param root the top folder of the workspace
     * @param folders the two snapshots and the folder of their diffs, which lie in it
     * @param changes what changes between the two
     * @throws InputException if a marker is not right, or what it names is not there; it is named with page and line
     */
    public static Pages of(Path root, Folders folders, WalkResult<FileStat> changes) throws InputException {
        WorkTree tree = WorkTree.of(root);
        Snapshots snapshots = new Snapshots(tree, tree.name(folders.from()), tree.name(folders.to()), changes);
        Titles titles = new Titles(tree);
        TableOfNumbers tables = new TableOfNumbers(tree, snapshots);
        ChartImage charts = new ChartImage(tree, snapshots);
        Map<String, Source> sources = Map.ofEntries(
                entry("listing", new Listing(tree, snapshots, titles)),
                entry("diff", new DiffOfFile(snapshots, titles)),
                entry("output", new OutputOfStep(tree)),
                entry("errors", new CompilerErrors(tree)),
                entry("step", new StepListing(tree, snapshots, titles)),
                entry("stops", new StopsOfCheck(tree)),
                entry("mistakes", new MistakesOfStep(tree)),
                entry("value", new Values(tree, tables)),
                entry("table", tables),
                entry("chart", charts),
                entry("messages", new Messages(tree)),
                entry("exercise", new ExerciseText(tree, titles)));
        Pages pages = new Pages(tree, new ArrayList<>());
        for (String name : PageNames.find(tree, folders.out())) {
            Document page = Document.read(tree, name);
            pages.documents.add(page);
            pages.rewrite(page, sources, charts);
        }
        return pages;
    }

    private void rewrite(Document page, Map<String, Source> sources, ChartImage charts) throws InputException {
        StringBuilder text = new StringBuilder();
        int next = 0;
        List<Line> lines = withValues(page, sources.get("value"));
        List<Region> regions = Regions.of(page);
        for (Region region : regions) {
            Marker marker = region.marker();
            append(lines.subList(next, region.first() + 1), text);
            try {
                String end = page.lines().get(region.first()).end();
                String body = body(sources.get(marker.kind()).lines(marker), marker.indent(), end);
                text.append(body);
                if (!body.equals(
                        append(page.lines().subList(region.first() + 1, region.last()), new StringBuilder()))) {
                    stale.add(new Finding(page.name(), region.line(), marker.toString()));
                }
                if (marker.kind().equals("chart")) {
                    Map.Entry<String, byte[]> picture = charts.file(marker);
                    addPicture(page, region, picture.getKey(), picture.getValue());
                }
            } catch (StepException e) {
                throw new InputException(page.name() + ":" + line(regions, e, region) + ": " + e.getMessage());
            } catch (InputException e) {
                throw new InputException(page.name() + ":" + region.line() + ": " + e.getMessage());
            }
            next = region.last();
        }
        append(lines.subList(next, lines.size()), text);
        wanted.put(page.name(), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Where the page shows a step; if it does not, where it was asked for. */
    private static int line(List<Region> regions, StepException step, Region asked) {
        String marker = "step %02d".formatted(step.number());
        return regions.stream()
                .filter(region -> region.marker().toString().equals(marker))
                .findFirst()
                .orElse(asked)
                .line();
    }

    /** The lines with the values as they should be, from the last one in a line, so that those before keep their places. */
    private List<Line> withValues(Document page, Source values) throws InputException {
        List<Line> lines = new ArrayList<>(page.lines());
        List<InlineValue> found = InlineValue.of(page);
        for (int i = found.size() - 1; i >= 0; i--) {
            InlineValue value = found.get(i);
            Line line = lines.get(value.line());
            try {
                String before = line.text().substring(0, value.begin());
                String after = line.text().substring(value.end());
                String shown = String.join("", values.lines(value.marker()));
                if (!line.text().equals(before + shown + after)) {
                    stale.add(new Finding(
                            page.name(), value.line() + 1, value.marker().toString()));
                }
                lines.set(value.line(), new Line(before + shown + after, line.end()));
            } catch (InputException e) {
                throw new InputException(page.name() + ":" + (value.line() + 1) + ": " + e.getMessage());
            }
        }
        return lines;
    }

    private static String body(List<String> lines, String indent, String end) {
        StringBuilder body = new StringBuilder();
        lines.forEach(line -> body.append(line.isEmpty() ? indent.stripTrailing() : indent + line)
                .append(end));
        return body.toString();
    }

    private static String append(List<Line> lines, StringBuilder text) {
        lines.forEach(line -> text.append(line.text()).append(line.end()));
        return text.toString();
    }

    private void addPicture(Document page, Region region, String name, byte[] content) throws InputException {
        if (!isSame(name, content)) {
            stale.add(new Finding(page.name(), region.line(), "the picture " + name));
        }
        wanted.put(name, content);
    }

    /** The regions that do not show what they should, and the pictures that are not what they should be. */
    public List<Finding> stale() {
        return stale;
    }

    /** What is wrong in the pages beside their regions. */
    public List<Finding> findings() throws InputException {
        return Lint.of(tree, documents);
    }

    /**
     * Writes what is stale.
     *
     * @return the names of the files that changed
     * @throws InputException if one of them cannot be written
     */
    public List<String> write() throws InputException {
        SortedSet<String> written = new TreeSet<>();
        for (Map.Entry<String, byte[]> file : wanted.entrySet()) {
            if (!isSame(file.getKey(), file.getValue())) {
                FileReplacement.replace(tree.file(file.getKey()), file.getValue());
                written.add(file.getKey());
            }
        }
        return List.copyOf(written);
    }

    private boolean isSame(String name, byte[] content) throws InputException {
        Path file = tree.file(name);
        try {
            return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            throw new InputException("Cannot read " + file + ".");
        }
    }
}
