package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.names.Snippets;
import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.Region;
import com.example.snapshots.docs.region.Regions;
import com.example.snapshots.files.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;

/**
 * A name of Java between backticks is a name of the code: of {@code start}, {@code end}, the check, their libraries or the
 * JDK. On the pages of the lesson, what is no Java and has more than one word is quoted, word for word: a message, a query,
 * a command. A path leads to a file. What is in a region is from the code anyway.
 *
 * <p>{@code docs/other-names.txt} lists what is none of these. Where Hibernate is not on the class path of
 * the tool, as in its executable jar, nothing is looked up.
 */
record NameRule(WorkTree tree) implements Rule {
    private static final String EXCEPTIONS = "docs/other-names.txt";

    /** What the page of mistakes quotes is compared with what each mistake prints. */
    private static final Pattern LESSON = Pattern.compile("docs/0[1-7]-.*");

    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern WORDS = Pattern.compile("[\\w-]+(?:,? [\\w-]+)+|\\w+(?:-\\w+)+");
    private static final Pattern SEVERAL_WORDS = Pattern.compile("[ /]|\\w-\\w");
    private static final Pattern NO_WORD = Pattern.compile("\\W+");

    /** What stands between two backticks, and its line from 1. */
    private record Piece(Document page, Set<String> words, int line, String text) {}

    @Override
    public List<Finding> check(List<Document> pages) throws InputException {
        OtherNames others = tree.has(EXCEPTIONS) ? OtherNames.of(tree.read(EXCEPTIONS)) : OtherNames.NONE;
        List<Piece> pieces = new ArrayList<>();
        for (Document page : pages) {
            if (!others.hasPage(page.name())) {
                addPieces(page, pieces);
            }
        }
        Snippets snippets = Snippets.of(tree, pieces.stream().map(Piece::text).collect(Collectors.toSet()));
        List<Finding> findings = new ArrayList<>();
        if (snippets == null) {
            return findings;
        }
        Quotations quotations =
                Quotations.of(tree, pages, page -> !LESSON.matcher(page).matches());
        Set<String> used = new TreeSet<>();
        for (Piece piece : pieces) {
            if (!isQuoted(piece, snippets, quotations)) {
                if (others.has(piece.text())) {
                    used.add(piece.text());
                } else {
                    findings.add(new Finding(
                            piece.page().name(),
                            piece.line(),
                            "nothing here says " + piece.text() + ": correct it, or say in " + EXCEPTIONS
                                    + " what it is"));
                }
                continue;
            }
            for (String name : snippets.unknown(piece.text(), piece.words())) {
                if (isColumn(name) && quotations.has(name) || isInWorkspace(name)) {
                    continue;
                }
                if (others.has(name)) {
                    used.add(name);
                } else if (others.has(piece.text())) {
                    used.add(piece.text());
                } else {
                    findings.add(new Finding(
                            piece.page().name(),
                            piece.line(),
                            "the code has no " + name + ": correct it, or say in " + EXCEPTIONS + " what it is"));
                }
            }
        }
        others.unused(used)
                .forEach((name, line) ->
                        findings.add(new Finding(EXCEPTIONS, line, "no page needs this exception any more: " + name)));
        return findings;
    }

    /** Whether all that a piece quotes is said somewhere: the piece itself if it is no Java, or else the strings in it. */
    private boolean isQuoted(Piece piece, Snippets snippets, Quotations quotations) {
        String text = piece.text();
        if (!LESSON.matcher(piece.page().name()).matches() || isFile(text)) {
            return true;
        }
        // Two words are a declaration to Java, and a hyphen is a minus.
        boolean isJava = snippets.isJava(text) && !WORDS.matcher(text).matches();
        return isJava || !SEVERAL_WORDS.matcher(text).find()
                ? STRING.matcher(text).results().map(MatchResult::group).allMatch(quotations::has)
                : quotations.has(text);
    }

    private boolean isFile(String text) {
        Path file = text.contains(" ") ? null : tree.file(text);
        return file != null && Files.exists(file);
    }

    private static void addWords(String text, Set<String> words) {
        Collections.addAll(words, NO_WORD.split(text));
    }

    /** Java has no such names, but SQL and Python do. */
    private static boolean isColumn(String name) {
        return name.indexOf('_') >= 0 && name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** Whether it is the name of a folder, or of a step that has a transcript. */
    private boolean isInWorkspace(String name) {
        return Files.isDirectory(tree.root().resolve(name)) || tree.has("docs/output/end-" + name + ".txt");
    }

    private static void addPieces(Document page, List<Piece> pieces) throws InputException {
        List<Region> regions = Regions.of(page);
        Set<String> words = new HashSet<>();
        page.each(Code.class, code -> addWords(code.getLiteral(), words));
        page.each(FencedCodeBlock.class, fence -> addWords(fence.getLiteral(), words));
        page.each(HtmlBlock.class, marker -> addWords(marker.getLiteral(), words));
        page.each(Code.class, code -> {
            int line = Document.first(code);
            if (regions.stream().noneMatch(region -> region.has(line))) {
                pieces.add(new Piece(page, words, line + 1, code.getLiteral()));
            }
        });
    }
}
