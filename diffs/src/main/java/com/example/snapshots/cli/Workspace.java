package com.example.snapshots.cli;

import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.docs.Pages;
import com.example.snapshots.files.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The workspace of the lesson, whose folders the commands take where no others are named.
 *
 * @param root its top folder
 */
record Workspace(Path root) {
    /** The system property by which Maven says where the workspace is. */
    static final String PROPERTY = "snapshots.workspace";

    static final String FROM = "start";
    static final String TO = "end";
    static final String OUT = "diffs/start-to-end";

    private static final String PACKAGE = "src/main/java/com/example/stores/";

    /** The files that a learner changes or adds, in the order of page 2. */
    static final List<String> LEARNERS_FILES = List.of(
            PACKAGE + "models/Item.java",
            PACKAGE + "models/Store.java",
            PACKAGE + "models/Models.java",
            PACKAGE + "Lesson.java",
            PACKAGE + "BothSides.java",
            PACKAGE + "Refusal.java");

    /** The workspace that Maven runs in; without Maven the one around the current folder, or null if that is in none. */
    static Workspace current() {
        String root = System.getProperty(PROPERTY);
        return root == null ? around(Path.of("").toAbsolutePath()) : new Workspace(Path.of(root));
    }

    /** The workspace that a folder is in, or null. It is known by its three modules: other courses have no "diffs/pom.xml". */
    static Workspace around(Path folder) {
        for (Path root = folder; root != null; root = root.getParent()) {
            if (hasModule(root, "diffs") && hasModule(root, FROM) && hasModule(root, TO)) {
                return new Workspace(root);
            }
        }
        return null;
    }

    private static boolean hasModule(Path root, String name) {
        return Files.exists(root.resolve(name).resolve("pom.xml"));
    }

    /**
     * What a command works in that can do nothing without a workspace.
     *
     * @param things what it works with
     * @throws InputException if there is none
     */
    static Workspace needed(Workspace workspace, String things) throws InputException {
        if (workspace == null) {
            throw new InputException(
                    "The " + things + " are those of a workspace: name it with -D" + PROPERTY + "=DIR");
        }
        return workspace;
    }

    /** Which of the files of page 2 its second snapshot has, in their order; none in another lesson. */
    List<String> first() {
        List<String> first = new ArrayList<>();
        for (String path : LEARNERS_FILES) {
            if (Files.exists(root.resolve(TO).resolve(path))) {
                first.add(path);
            }
        }
        return first;
    }

    /** The line to type for a command of this tool. */
    static String command(String arguments) {
        return "mvn -q -pl diffs compile exec:java \"-Dexec.args=" + arguments + "\"";
    }

    /** What is left out of the diffs between its own snapshots. */
    List<Exclusion> exclusions() {
        return List.of(
                new Exclusion("/pom.xml", "applying its diff would give two modules one name."),
                new Exclusion("/src/check/", "the self-check is written once, in `start`, and `end` borrows it."),
                new Exclusion(
                        "/src/main/java/com/example/stores/exercises/", "twelve exercises, to do after the lesson."),
                new Exclusion("/src/exercise/", "what judges the exercises."));
    }

    /** The folders in a snapshot that are left out of its diffs, each with a slash at its end. */
    List<String> foldersLeftOut() {
        return exclusions().stream()
                .map(exclusion -> exclusion.pattern().substring(1))
                .filter(pattern -> pattern.endsWith("/"))
                .toList();
    }

    /** Its snapshots, and the folder of their diffs. */
    Folders folders() throws InputException {
        return Folders.of(root.resolve(FROM), root.resolve(TO), root.resolve(OUT));
    }

    /**
     * Its pages, as they should be.
     *
     * @param changes what changes between its snapshots
     * @throws InputException if a page is refused
     */
    Pages pages(WalkResult<FileStat> changes) throws InputException {
        return Pages.of(root, folders(), changes);
    }

    /** What to do about diffs and pages that are not up to date. */
    String advice() {
        return "Following the lesson? Use -Pcheck. Changed it on purpose? Run " + command("generate");
    }
}
