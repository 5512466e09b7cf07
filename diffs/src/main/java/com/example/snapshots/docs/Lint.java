package com.example.snapshots.docs;

import com.example.snapshots.diff.InputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for what breaks quietly in pages that are written by hand. */
final class Lint {
    private Lint() {}

    /** All findings, page by page and from the top to the bottom. */
    static List<Finding> of(WorkTree tree, List<Document> pages) throws InputException {
        List<Rule> rules = List.of(
                new LinkRule(tree),
                new PictureRule(),
                new FenceRule(),
                new ProseRule(),
                new ReachableRule(),
                new FrontMatterRule(),
                new MermaidRule());
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            findings.addAll(rule.check(pages));
        }
        findings.sort(Comparator.comparing(Finding::page).thenComparing(Finding::line));
        return findings;
    }
}
