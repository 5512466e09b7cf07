package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;

/**
 * All that a page of the lesson can quote: what the programs print, their sources, the patches, the blocks of code on the
 * pages, and what stands between backticks on the other pages, whose commands CI runs.
 *
 * @param text of all of them, with one blank for each space between words
 */
record Quotations(String text) {
    private static final List<String> FOLDERS = List.of(
            "start/src",
            "end/src",
            "diffs/src/main",
            "docs/output",
            "docs/steps",
            "docs/mistakes",
            "docs/exercises",
            "docs/sqlalchemy");

    private static final Pattern FILE = Pattern.compile(".*\\.(java|patch|properties|py|txt|xml)");

    /** Strings that Java joins, and what begins the next line of a comment, of a change or of a statement in an output. */
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"|\\n\\s*(?:[*+-]|//|--)?\\s+");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*(?:…|\\.\\.\\.)\\s*");

    /**
     * Reads them.
     *
     * @param others which pages are not of the lesson
     */
    static Quotations of(WorkTree tree, List<Document> pages, Predicate<String> others) throws InputException {
        StringBuilder text = new StringBuilder();
        for (String folder : FOLDERS) {
            Path top = tree.file(folder);
            if (!Files.isDirectory(top)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(top)) {
                for (Path file : (Iterable<Path>) files.filter(
                        path -> FILE.matcher(path.getFileName().toString()).matches())::iterator) {
                    text.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
                }
            } catch (IOException e) {
                throw new InputException("the folder " + folder + " cannot be read");
            }
        }
        for (Document page : pages) {
            page.each(FencedCodeBlock.class, fence -> text.append(fence.getLiteral()));
            if (others.test(page.name())) {
                page.each(Code.class, code -> text.append(code.getLiteral()).append('\n'));
            }
        }
        return new Quotations(normal(text.toString().replace("\\\"", "\"")));
    }

    /** Whether it is in one of them, word for word, but for what dots leave out. */
    boolean has(String quotation) {
        return LEFT_OUT.splitAsStream(normal(quotation)).allMatch(text::contains);
    }

    private static String normal(String text) {
        String joined = JOINED.matcher(text).replaceAll(part -> part.group().startsWith("\"") ? "" : " ");
        return SPACE.matcher(joined).replaceAll(" ");
    }
}
