package com.example.snapshots.docs.page;

import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A page, with its structure.
 *
 * @param name its name in the workspace
 * @param lines its lines, with their ends
 * @param frontMatter what stands between the two lines {@code ---} at its top; empty if there are none
 * @param structure what CommonMark takes it for, without the front matter
 */
public record Document(String name, List<Line> lines, FrontMatter frontMatter, Node structure) {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /**
     * Reads a page.
     *
     * @throws InputException if it cannot be read
     */
    public static Document read(WorkTree tree, String name) throws InputException {
        String text;
        try {
            text = tree.read(name);
        } catch (InputException e) {
            throw new InputException(name + ":1: " + e.getMessage());
        }
        return of(name, text);
    }

    /** Reads a page from its text. */
    public static Document of(String name, String text) {
        List<Line> lines = Line.of(text);
        FrontMatter frontMatter = FrontMatter.of(lines);
        // Empty lines in its place: the front matter is no Markdown, and the lines below keep their numbers.
        List<String> markdown = new ArrayList<>(Collections.nCopies(frontMatter.size(), ""));
        lines.stream().skip(frontMatter.size()).map(Line::text).forEach(markdown::add);
        return new Document(name, lines, frontMatter, PARSER.parse(String.join("\n", markdown)));
    }

    /** Hands over each node of a kind, in the order of the page. */
    public <T extends Node> void each(Class<T> kind, Consumer<T> action) {
        each(structure, kind, action);
    }

    private static <T extends Node> void each(Node node, Class<T> kind, Consumer<T> action) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (kind.isInstance(child)) {
                action.accept(kind.cast(child));
            }
            each(child, kind, action);
        }
    }

    /** The first line of a node, counted from 0. */
    public static int first(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            List<SourceSpan> spans = n.getSourceSpans();
            if (!spans.isEmpty()) {
                return spans.get(0).getLineIndex();
            }
        }
        return 0;
    }

    /** The last line of a node, counted from 0. */
    public static int last(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? first(node) : spans.get(spans.size() - 1).getLineIndex();
    }
}
