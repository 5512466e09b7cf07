package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.page.PageLink;
import com.example.snapshots.docs.page.PageNames;
import com.example.snapshots.docs.page.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A reader who begins at the home page and follows links comes to each page. */
final class ReachableRule implements Rule {
    @Override
    public List<Finding> check(List<Document> pages) {
        Map<String, Document> byName = new HashMap<>();
        pages.stream()
                .filter(page -> page.name().startsWith(PageNames.DOCS))
                .forEach(page -> byName.put(page.name(), page));
        Set<String> reached = reachable(byName);
        return byName.keySet().stream()
                .filter(name -> !reached.contains(name))
                .map(name -> new Finding(name, 1, "no links lead here from " + PageNames.HOME))
                .toList();
    }

    private static Set<String> reachable(Map<String, Document> pages) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(PageNames.HOME));
        while (!next.isEmpty()) {
            Document page = pages.get(next.remove());
            if (page != null && reached.add(page.name())) {
                PageLink.of(page).stream()
                        .filter(link -> !Target.isAddress(link.destination()))
                        .map(link -> Target.of(page.name(), link.destination()).file())
                        .filter(pages::containsKey)
                        .forEach(next::add);
            }
        }
        return reached;
    }
}
