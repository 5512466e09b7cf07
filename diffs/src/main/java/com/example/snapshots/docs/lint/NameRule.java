package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.names.Snippets;
import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.Region;
import com.example.snapshots.docs.region.Regions;
import com.example.snapshots.files.InputException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;

/**
 * A name of Java between backticks is a name of the code: of {@code start}, {@code end}, the check, their libraries or the
 * JDK. What is in a region is from the code anyway.
 *
 * <p>{@code docs/other-names.txt} lists the names that are none of Java here. Where Hibernate is not on the class path of
 * the tool, as in its executable jar, nothing is looked up.
 */
record NameRule(WorkTree tree) implements Rule {
    private static final String EXCEPTIONS = "docs/other-names.txt";

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
        Set<String> used = new TreeSet<>();
        for (Piece piece : pieces) {
            for (String name : snippets.unknown(piece.text(), piece.words())) {
                if (isColumn(name) || isInWorkspace(name)) {
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
