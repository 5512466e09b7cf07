package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for what breaks quietly in pages that are written by hand. */
public final class Lint {
    private Lint() {}

    /** All findings, page by page and from the top to the bottom. */
    public static List<Finding> of(WorkTree tree, List<Document> pages) throws InputException {
        List<Rule> rules = List.of(
                new LinkRule(tree),
                new PictureRule(),
                new FenceRule(),
                new ProseRule(),
                new ReachableRule(),
                new FrontMatterRule(),
                new MermaidRule(),
                new ProofRule(tree),
                new WordRule(),
                new NameRule(tree));
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            findings.addAll(rule.check(pages));
        }
        findings.sort(Comparator.comparing(Finding::page).thenComparing(Finding::line));
        return findings;
    }
}
