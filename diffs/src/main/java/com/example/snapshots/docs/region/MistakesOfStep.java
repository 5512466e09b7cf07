package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.Anchors;
import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.states.PatchFile;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code mistakes NN}: where the page on mistakes is about those that are often made in a step. A patch of a mistake says
 * in its header in which step it is made, {@code Step: 07}, and whether that is often so, {@code Often: yes}. With {@code
 * mistakes all} it is a table of all steps and all mistakes.
 */
public record MistakesOfStep(WorkTree tree) implements Source {
    private static final String FOLDER = "docs/mistakes/";
    private static final String PAGE = "docs/08-common-mistakes.md";
    private static final String LESSON = "docs/02-one-to-many.md";
    private static final String ALL = "all";

    @Override
    public List<String> lines(Marker marker) throws InputException {
        marker.refuseOptions();
        return marker.subject().equals(ALL) ? ofAllSteps() : ofStep(marker);
    }

    /** A table: each step as the page of the lesson calls it, and all that can go wrong in it. */
    private List<String> ofAllSteps() throws InputException {
        Document page = Document.read(tree, PAGE);
        SortedMap<String, Set<String>> sections = new TreeMap<>();
        for (PatchFile mistake : mistakes()) {
            sections.computeIfAbsent(mistake.says("Step"), step -> new LinkedHashSet<>())
                    .add(link(page, mistake));
        }
        Document lesson = Document.read(tree, LESSON);
        List<String> rows = new ArrayList<>(List.of("| Step | What goes wrong there |", "|---|---|"));
        for (Map.Entry<String, Set<String>> step : sections.entrySet()) {
            rows.add("| " + heading(lesson, step.getKey()) + " | " + String.join(", ", step.getValue()) + " |");
        }
        return rows;
    }

    private static String heading(Document lesson, String step) throws InputException {
        String begin = "Step " + Integer.parseInt(step) + ": ";
        for (Anchors.Section section : Anchors.sections(lesson).values()) {
            if (section.heading().startsWith(begin)) {
                return section.link(LESSON.substring("docs/".length()));
            }
        }
        throw new InputException("no section of " + LESSON + " is about step " + step);
    }

    private List<String> ofStep(Marker marker) throws InputException {
        Document page = Document.read(tree, PAGE);
        Set<String> links = new LinkedHashSet<>();
        for (PatchFile mistake : mistakes()) {
            if (mistake.says("Step").equals(marker.subject())
                    && mistake.header().containsKey("Often")) {
                links.add(link(page, mistake));
            }
        }
        if (links.isEmpty()) {
            throw new InputException("no mistake in " + FOLDER + " is often made in step " + marker.subject());
        }
        return WrappedText.lines("What often goes wrong here: " + String.join(", ", links) + ".");
    }

    private List<PatchFile> mistakes() throws InputException {
        List<PatchFile> mistakes = new ArrayList<>();
        for (String name : tree.filesIn(FOLDER)) {
            mistakes.add(PatchFile.read(tree, name));
        }
        return mistakes;
    }

    private static String link(Document page, PatchFile mistake) throws InputException {
        String patch = "](" + mistake.name().substring("docs/".length()) + ")";
        NavigableMap<Integer, Anchors.Section> sections = Anchors.sections(page);
        for (int i = 0; i < page.lines().size(); i++) {
            Map.Entry<Integer, Anchors.Section> above = sections.floorEntry(i);
            if (page.lines().get(i).text().contains(patch) && above != null) {
                return above.getValue().link(PAGE.substring("docs/".length()));
            }
        }
        throw new InputException("no section of " + PAGE + " links to " + mistake.name());
    }
}
