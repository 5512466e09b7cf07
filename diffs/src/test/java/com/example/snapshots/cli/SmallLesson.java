package com.example.snapshots.cli;

import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A workspace as small as can be, in which each kind of region is shown once, and all is up to date. */
final class SmallLesson {
    static final String PAGE = "docs/01-page.md";
    static final String HOME = "docs/README.md";
    static final String ITEM = "src/main/java/lesson/models/Item.java";
    static final String OUTPUT = "docs/output/end-lazy.txt";
    static final String COMPARISON = "docs/output/end-compare.txt";

    private static final String IMPORTS = "import jakarta.persistence.Column;\nimport jakarta.persistence.Id;\n";

    private final Path root;
    private final Workspace workspace;

    /** Writes the workspace into a folder, and generates its diffs and pages. */
    SmallLesson(Path folder) throws IOException {
        root = folder.toRealPath();
        workspace = new Workspace(root);
        new Tree()
                .file("start/" + ITEM, item("    @Column(nullable = false)\n    private Integer storeId;\n"))
                .file("start/src/main/java/lesson/App.java", "class App {}\n")
                .file("end/" + ITEM, item("    /** Where it is sold. */\n    @ManyToOne\n    private Store store;\n"))
                .file("end/src/main/java/lesson/App.java", "class App {}\n")
                .file(
                        OUTPUT,
                        "$ mvn\nLAZY\n\n1. One.\n   [1] select 1\n   1 statement\n\n2. Two.\n   2 statements\n\nUse it.\n")
                .file(COMPARISON, comparison())
                .file(
                        HOME,
                        "---\ntitle: Home\ndescription: All\n---\n\n# Home\n\nRead [the page](01-page.md#the-change).\n")
                .file(PAGE, page())
                .write(root);
        run("generate");
    }

    private static String item(String store) {
        return "package lesson.models;\n\n" + IMPORTS + "\npublic class Item {\n    @Id\n    private Integer id;\n\n"
                + store + "}\n";
    }

    private static String page() {
        String listing = "end/" + ITEM;
        return "---\ntitle: Page\ndescription: One\n---\n\n# The change\n\n"
                + region("listing " + listing)
                + region("listing " + listing + "#store highlight=changed")
                + region("diff models/Item.java")
                + region("output end-lazy#1")
                + region("table statements")
                + region("chart statements");
    }

    private static String region(String marker) {
        return "<!-- " + marker + " -->\n<!-- end -->\n\n";
    }

    private static String comparison() {
        StringBuilder table = new StringBuilder("$ mvn\nCOMPARE\n\n");
        table.append("      statements      rows read      entities loaded\n");
        table.append("stores            10     100      10     100      10     100\n\n");
        table.append("Every store with its items\n");
        for (String way : new String[] {"lazy", "eager", "batch", "subselect", "join-fetch"}) {
            table.append("  " + way + "      11     101     210    2100     210    2100\n");
        }
        return table.append("\nUse it to choose.\n").toString();
    }

    /** Runs the tool in it. */
    Run run(String... arguments) {
        return Run.in(workspace, false, arguments);
    }

    Path file(String name) {
        return root.resolve(name);
    }

    /** The number of the first line of a file that has this text. */
    int line(String name, String text) throws IOException {
        int line = 1;
        for (String other : Files.readString(file(name)).split("\n")) {
            if (other.contains(text)) {
                return line;
            }
            line++;
        }
        throw new AssertionError(name + " has no " + text);
    }

    /** Replaces what stands in a file, and fails if it does not. */
    SmallLesson replace(String name, String old, String by) throws IOException {
        String before = Files.readString(file(name));
        if (!before.contains(old)) {
            throw new AssertionError(name + " has no " + old);
        }
        Files.writeString(file(name), before.replace(old, by));
        return this;
    }
}
