package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.page.PageNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each page of the lesson has a title of its own and a description. */
final class FrontMatterRule implements Rule {
    private static final String TITLE = "title";

    @Override
    public List<Finding> check(List<Document> pages) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> titles = new HashMap<>();
        for (Document page : pages) {
            if (isOfTheLesson(page.name())) {
                for (String key : List.of(TITLE, "description")) {
                    if (page.frontMatter().values().getOrDefault(key, "").isEmpty()) {
                        findings.add(new Finding(page.name(), 1, "no " + key + " in the front matter"));
                    }
                }
            }
            String title = page.frontMatter().values().get(TITLE);
            String other = title == null ? null : titles.putIfAbsent(title, page.name());
            if (other != null) {
                findings.add(new Finding(page.name(), 1, "the title is also that of " + other + ": " + title));
            }
        }
        return findings;
    }

    /** Whether it lies in the folder of the pages itself: what lies below has no place in the navigation. */
    private static boolean isOfTheLesson(String name) {
        return name.startsWith(PageNames.DOCS) && name.indexOf('/', PageNames.DOCS.length()) < 0;
    }
}
