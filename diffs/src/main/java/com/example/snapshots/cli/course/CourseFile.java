package com.example.snapshots.cli.course;

import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads the file of a course, which says which snapshots are compared.
 *
 * <pre>{@code
 * pairs:                        # two folders; a wildcard stands for the same in both
 *   - from: 'lesson-?/start'
 *     to: ['lesson-?/end', 'lesson-?/finished']   # or one; the first that is there
 *     out: diffs                # the name of the folder of the diffs; diffs if not given
 * files:                        # the same with two files
 *   - from: 'index-*-START.html'
 *     to: 'index-*-END.html'
 * chains:                       # folders in a row, each compared with the one before
 *   - 'step_*'                  # what one pattern matches, in the order of numbers
 *   - [demo, exercise, final]   # or in the order of more than one
 *   - steps: 's*'
 *     out: changes
 * exclude: ['*.png']            # patterns of gitignore
 * alone: ['lesson-7/start']     # what has no other snapshot on purpose
 * binary: name                  # or whole
 * out: diffs                    # for all that name none
 * overview: LESSONS.md          # a page with all lessons
 * }</pre>
 */
public final class CourseFile {
    /** Its name, in the top folder of the course. */
    public static final String NAME = ".snapshot-diff.yml";

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String OUT = "out";
    private static final String STEPS = "steps";

    private final Path file;
    private String out = CourseRules.OUT;

    private CourseFile(Path file) {
        this.file = file;
    }

    /**
     * Reads the file of a course.
     *
     * @throws InputException if it cannot be read or understood; its line is named
     */
    public static CourseRules read(Path file) throws InputException {
        return new CourseFile(file).rules();
    }

    private CourseRules rules() throws InputException {
        Map<String, Node> fields =
                fields(root(), "pairs", "files", "chains", "exclude", "alone", "binary", OUT, "overview");
        out = fields.containsKey(OUT) ? name(fields.get(OUT)) : out;
        List<CourseRules.Pairs> pairs = new ArrayList<>();
        for (String kind : List.of("pairs", "files")) {
            for (Node item : items(fields.get(kind))) {
                pairs.add(pairs(item, kind.equals("files")));
            }
        }
        List<CourseRules.Chain> chains = new ArrayList<>();
        for (Node item : items(fields.get("chains"))) {
            chains.add(chain(item));
        }
        if (pairs.isEmpty() && chains.isEmpty()) {
            throw new InputException(Escape.path(file) + ": it names no snapshots; say pairs, files or chains.");
        }
        List<Exclusion> exclusions = new ArrayList<>();
        for (Node item : items(fields.get("exclude"))) {
            exclusions.add(exclusion(item));
        }
        String overview = fields.containsKey("overview") ? name(fields.get("overview")) : null;
        return new CourseRules(
                pairs, chains, exclusions, patterns(fields.get("alone")), overview, binaryByName(fields.get("binary")));
    }

    private Node root() throws InputException {
        try {
            String text = Files.readString(file);
            // Some editors of Windows begin a file so.
            text = text.startsWith("\ufeff") ? text.substring(1) : text;
            LoadSettings settings = LoadSettings.builder()
                    .setUseMarks(true)
                    .setAllowDuplicateKeys(true)
                    .build();
            return new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new InputException(Escape.path(file) + ": it is empty."));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw refuse(line, "no YAML: " + e.getProblem() + "; a pattern stands between quotes");
        } catch (YamlEngineException e) {
            throw refuse(1, "no YAML: " + e.getMessage());
        } catch (InputException e) {
            throw e;
        } catch (IOException e) {
            throw InputException.cannot("read", file, e);
        }
    }

    private CourseRules.Pairs pairs(Node node, boolean areFiles) throws InputException {
        Map<String, Node> fields = fields(node, FROM, TO, OUT);
        PathPattern from = pattern(needed(node, fields, FROM));
        List<PathPattern> to = patterns(needed(node, fields, TO));
        for (PathPattern other : to) {
            if (!other.correspondsTo(from)) {
                throw refuse(
                        line(fields.get(TO)),
                        "'" + other + "' must have the wildcards of '" + from + "', in the same order");
            }
        }
        return new CourseRules.Pairs(from, to, outOf(fields), areFiles);
    }

    private CourseRules.Chain chain(Node node) throws InputException {
        if (!(node instanceof MappingNode)) {
            return new CourseRules.Chain(patterns(node), out);
        }
        Map<String, Node> fields = fields(node, STEPS, OUT);
        return new CourseRules.Chain(patterns(needed(node, fields, STEPS)), outOf(fields));
    }

    private String outOf(Map<String, Node> fields) throws InputException {
        return fields.containsKey(OUT) ? name(fields.get(OUT)) : out;
    }

    private boolean binaryByName(Node node) throws InputException {
        String how = node == null ? "whole" : text(node);
        if (!how.equals("whole") && !how.equals("name")) {
            throw refuse(line(node), "binary must be whole or name: '" + how + "'");
        }
        return how.equals("name");
    }

    private Node needed(Node node, Map<String, Node> fields, String name) throws InputException {
        Node field = fields.get(name);
        if (field == null || items(field).isEmpty()) {
            throw refuse(line(node), "'" + name + "' is missing");
        }
        return field;
    }

    private Map<String, Node> fields(Node node, String... known) throws InputException {
        String all = String.join(", ", known);
        if (!(node instanceof MappingNode mapping)) {
            throw refuse(line(node), "here belong names with a colon, of " + all);
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = text(tuple.getKeyNode());
            if (!List.of(known).contains(name)) {
                throw refuse(line(tuple.getKeyNode()), "'" + name + "' is none of " + all);
            }
            if (fields.put(name, tuple.getValueNode()) != null) {
                throw refuse(line(tuple.getKeyNode()), "'" + name + "' is given twice");
            }
        }
        return fields;
    }

    /** The nodes of a list, the one node that stands for a list, or none. */
    private static List<Node> items(Node node) {
        if (node == null
                || node instanceof ScalarNode scalar && scalar.getValue().isEmpty()) {
            return List.of();
        }
        return node instanceof SequenceNode list ? list.getValue() : List.of(node);
    }

    private List<PathPattern> patterns(Node node) throws InputException {
        List<PathPattern> patterns = new ArrayList<>();
        for (Node item : items(node)) {
            patterns.add(pattern(item));
        }
        return patterns;
    }

    private PathPattern pattern(Node node) throws InputException {
        try {
            return new PathPattern(text(node));
        } catch (IllegalArgumentException e) {
            throw refuse(line(node), e.getMessage());
        }
    }

    private Exclusion exclusion(Node node) throws InputException {
        String pattern = text(node);
        try {
            return new Exclusion(pattern, "");
        } catch (IllegalArgumentException e) {
            throw refuse(line(node), e.getMessage());
        }
    }

    private String name(Node node) throws InputException {
        String name = text(node);
        if (name.contains("/") || name.contains("\\") || name.equals(".") || name.equals("..")) {
            throw refuse(line(node), "this must be a name, and no path: '" + name + "'");
        }
        return name;
    }

    private String text(Node node) throws InputException {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isEmpty()) {
            throw refuse(line(node), "here belongs a text");
        }
        return scalar.getValue();
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private InputException refuse(int line, String what) {
        return new InputException(Escape.path(file) + ":" + line + ": " + what + ".");
    }
}
