package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Anchors;
import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.page.PageLink;
import com.example.snapshots.docs.page.Target;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No dead links: each leads to a file or folder of the workspace, and if it has an anchor, to one that is there. */
record LinkRule(WorkTree tree) implements Rule {
    private static final String MARKDOWN = ".md";

    @Override
    public List<Finding> check(List<Document> pages) throws InputException {
        Map<String, Set<String>> anchors = new HashMap<>();
        pages.forEach(page -> anchors.put(page.name(), Anchors.of(page)));
        List<Finding> findings = new ArrayList<>();
        for (Document page : pages) {
            for (PageLink link : PageLink.of(page)) {
                String wrong = Target.isAddress(link.destination()) ? null : wrong(page, link.destination(), anchors);
                if (wrong != null) {
                    findings.add(new Finding(page.name(), link.line(), "dead link: " + link.destination() + wrong));
                }
            }
        }
        return findings;
    }

    /** What is wrong with a link, or null. */
    private String wrong(Document page, String link, Map<String, Set<String>> anchors) throws InputException {
        if (link.startsWith("/")) {
            return " (say where it is from this page: a Git host has another root)";
        }
        Target target = Target.of(page.name(), link);
        Path file = target.file() == null ? null : tree.file(target.file());
        if (file == null || !Files.exists(file)) {
            return " (there is no such file)";
        }
        if (target.anchor().isEmpty() || !target.file().endsWith(MARKDOWN)) {
            return null;
        }
        if (!anchors.containsKey(target.file())) {
            anchors.put(target.file(), Anchors.of(Document.read(tree, target.file())));
        }
        return anchors.get(target.file()).contains(target.anchor()) ? null : " (there is no such heading)";
    }
}
