package com.example.snapshots.cli.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two lessons in a row, of which the second may begin with what the first ends with.
 *
 * @param before the first
 * @param after the second
 */
record ChainLink(Lesson before, Lesson after) {
    /** The links of the lessons, folder by folder; in each the lessons are in natural order. */
    static List<List<ChainLink>> byFolder(List<Lesson> lessons) {
        Map<String, List<Lesson>> byFolder = new LinkedHashMap<>();
        for (Lesson lesson : lessons) {
            if (lesson.group() != null) {
                byFolder.computeIfAbsent(lesson.group(), folder -> new ArrayList<>())
                        .add(lesson);
            }
        }
        List<List<ChainLink>> all = new ArrayList<>();
        for (List<Lesson> siblings : byFolder.values()) {
            List<ChainLink> links = new ArrayList<>();
            for (int i = 1; i < siblings.size(); i++) {
                ChainLink link = new ChainLink(siblings.get(i - 1), siblings.get(i));
                // One that is left out may be the very step between two others.
                if (link.before.isPair() && link.after.isPair()) {
                    links.add(link);
                }
            }
            all.add(links);
        }
        return all;
    }
}
