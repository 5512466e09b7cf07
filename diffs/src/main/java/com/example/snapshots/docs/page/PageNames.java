package com.example.snapshots.docs.page;

import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the pages: all Markdown below {@code docs}, but for the machinery of the site, all below {@code .github}, and each
 * README.md.
 */
public final class PageNames {
    public static final String DOCS = "docs/";
    public static final String HOME = "docs/README.md";
    private static final String HOST = ".github";
    private static final String SITE = "docs/site";
    private static final String README = "README.md";
    private static final String ENDING = ".md";

    private PageNames() {}

    /**
     * The names of the pages, sorted.
     *
     * @param diffs the folder of the diffs, whose index is written elsewhere
     */
    public static List<String> find(WorkTree tree, Path diffs) throws InputException {
        List<String> names = new ArrayList<>();
        try {
            Files.walkFileTree(tree.root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws InputException {
                    String name = tree.name(folder);
                    String last = name.substring(name.lastIndexOf('/') + 1);
                    boolean left = last.startsWith(".") && !name.equals(HOST)
                            || List.of("target", "node_modules", "src").contains(last);
                    return left || name.equals(SITE) || folder.equals(diffs)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws InputException {
                    String name = tree.name(file);
                    boolean page = (name.startsWith(DOCS) || name.startsWith(HOST)) && name.endsWith(ENDING);
                    if (attributes.isRegularFile() && (page || name.endsWith("/" + README) || name.equals(README))) {
                        names.add(name);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw InputException.cannot("read", tree.root(), e);
        }
        Collections.sort(names);
        return names;
    }
}
