package com.example.snapshots.cli.course;

import com.example.snapshots.diff.kept.Markdown;
import com.example.snapshots.diff.patch.Count;
import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileReplacement;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A page of Markdown with all lessons of a course: how much changes in each, where its diffs are, and what is wrong. */
final class CourseOverview {
    private static final String MARK = "<!-- This page belongs to snapshot-diff";

    private final StringBuilder lessons = new StringBuilder();
    private final StringBuilder faults = new StringBuilder();
    private int count;

    void add(Lesson lesson, List<FileStat> files) {
        count++;
        lessons.append("| ").append(Markdown.link(Markdown.cell(lesson.name()), lesson.out() + "/README.md"));
        lessons.append(" | ").append(Markdown.link(Markdown.cell(lesson.fromName()), lesson.from()));
        lessons.append(" | ").append(Markdown.link(Markdown.cell(lesson.toName()), lesson.to()));
        lessons.append(" | ").append(Count.summary(files)).append(" |\n");
    }

    void addWithoutPair(Lesson lesson) {
        String lacks = lesson.hasFrom() ? lesson.toName() : lesson.fromName();
        faults.append("- ").append(Markdown.code(lesson.name())).append(" lacks ");
        faults.append(Markdown.code(lacks)).append(".\n");
    }

    /** Adds a pair that could not be compared. The reason names places of this machine, and is not for others. */
    void addRefused(Lesson lesson) {
        faults.append("- ").append(Markdown.code(lesson.from())).append(" and ").append(Markdown.code(lesson.to()));
        faults.append(" could not be compared; `course --check` says why.\n");
    }

    /** Adds where lessons do not begin with what the one before ends with. */
    void addBreaks(List<ChainLink> links) {
        for (ChainLink link : links) {
            faults.append("- The chain breaks: ")
                    .append(Markdown.code(link.before().to()))
                    .append(" and ");
            faults.append(Markdown.code(link.after().from())).append(" differ.\n");
        }
    }

    private byte[] bytes() {
        String page = MARK + ", which writes it anew. Edit nothing here. -->\n\n# The lessons\n\n"
                + Count.of(count, "pair", "pairs") + " of snapshots. The name of each leads to its diffs.\n\n"
                + "| lesson | before | after | what changes |\n|---|---|---|---|\n" + lessons
                + (faults.isEmpty() ? "" : "\n## What is wrong\n\n" + faults);
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Whether a file holds this page.
     *
     * @throws InputException if it holds another one, that this tool did not write, or cannot be read
     */
    boolean isAt(Path file) throws InputException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            byte[] there = Files.readAllBytes(file);
            if (!new String(there, StandardCharsets.UTF_8).startsWith(MARK)) {
                throw new InputException("Cannot write the overview: this tool did not write "
                        + Escape.path(file) + ". Name another one in "
                        + CourseFile.NAME + ".");
            }
            return Arrays.equals(there, bytes());
        } catch (InputException e) {
            throw e;
        } catch (IOException e) {
            throw InputException.cannot("read", file, e);
        }
    }

    /**
     * Writes the page.
     *
     * @throws InputException if that cannot be done
     */
    void write(Path file) throws InputException {
        FileReplacement.replace(file, bytes());
    }
}
