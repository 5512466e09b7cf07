package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.PageNames;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code messages}: a table of all that a reader may see when something goes wrong, in its own words, with the sections
 * that explain it. The messages are those of the transcripts that the pages show, and those that the pages quote.
 */
public record Messages(WorkTree tree) implements Source {
    private static final String MISTAKES = "docs/08-common-mistakes.md";

    /** The pages of the lesson that explain messages; the others are about SQLAlchemy, or for instructors. */
    private static final String EXPLAINING = "docs/0[1-689]-[\\w-]+\\.md";

    @Override
    public List<String> lines(Marker marker) throws InputException {
        if (marker.words().size() > 1) {
            throw new InputException("a marker of this kind takes no subject: " + marker);
        }
        Map<String, Set<String>> sections = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : PageNames.find(tree, tree.file("diffs"))) {
            if (name.matches(EXPLAINING)) {
                Document page = Document.read(tree, name);
                MessagesOfPage messages =
                        name.equals(MISTAKES) ? MessagesOfPage.underYouSee(tree, page) : MessagesOfPage.of(tree, page);
                String file = name.equals(MISTAKES) ? "" : name.substring(PageNames.DOCS.length());
                messages.each((message, section) -> sections.computeIfAbsent(message, key -> new LinkedHashSet<>())
                        .add(section.link(file)));
            }
        }
        return table(sections);
    }

    private static List<String> table(Map<String, Set<String>> sections) {
        List<String> rows = new ArrayList<>(List.of("| You see | It is explained in |", "|---|---|"));
        sections.forEach((message, links) -> rows.add("| " + code(message) + " | " + String.join("; ", links) + " |"));
        return rows;
    }

    /** As code of Markdown in a cell of a table. */
    private static String code(String message) {
        String text = message.replace("|", "\\|");
        return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }
}
