package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Line;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names in the pages that are none of the code, each group below the reason why:
 *
 * <pre>
 * = words of SQL
 * select
 * left join
 * page docs/changelog.md
 * </pre>
 *
 * @param lines the line of each name, from 1
 * @param pages the pages of which no name is looked up
 */
record OtherNames(Map<String, Integer> lines, List<String> pages) {
    static final OtherNames NONE = new OtherNames(Map.of(), List.of());

    private static final String REASON = "= ";
    private static final String PAGE = "page ";

    /**
     * Reads the list.
     *
     * @throws InputException if a name stands above the first reason, or twice
     */
    static OtherNames of(String text) throws InputException {
        OtherNames names = new OtherNames(new TreeMap<>(), new ArrayList<>());
        boolean hasReason = false;
        int number = 0;
        for (String line : Line.texts(text)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(REASON)) {
                hasReason = true;
            } else if (!hasReason) {
                throw new InputException("line " + number + " of the other names: say why first, as in \"= a reason\"");
            } else if (line.startsWith(PAGE)) {
                names.pages.add(line.substring(PAGE.length()));
            } else if (names.lines.put(line, number) != null) {
                throw new InputException("line " + number + " of the other names is there twice: " + line);
            }
        }
        return names;
    }

    boolean has(String name) {
        return lines.containsKey(name);
    }

    boolean hasPage(String page) {
        return pages.contains(page);
    }

    /** The names that none of these is, with their lines. */
    Map<String, Integer> unused(Collection<String> used) {
        Map<String, Integer> unused = new TreeMap<>(lines);
        unused.keySet().removeAll(used);
        return unused;
    }
}
