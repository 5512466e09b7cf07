package com.example.stores.check.grading;

import com.example.stores.check.process.HandedIn;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a learner handed in: a folder with the sources somewhere in it. Nothing is followed that leads out of it.
 *
 * @param learner the name of the folder
 * @param sources the folder of the sources; null if there is none that can be judged
 * @param problem why there is none; null if there is one
 */
record Submission(String learner, Path sources, String problem) {
    private static final Set<String> NOT_SEARCHED = Set.of("target", "node_modules");
    private static final int DEPTH = 20;

    /** One for each folder in a folder, by their names; a file that is none is a problem of its own. */
    static List<Submission> in(Path folder, HandedIn wanted) throws IOException {
        List<Submission> submissions = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (!isHidden(entry)) {
                    submissions.add(of(entry, wanted));
                }
            }
        }
        return submissions;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static Submission of(Path folder, HandedIn wanted) throws IOException {
        String learner = folder.getFileName().toString();
        if (Files.isSymbolicLink(folder)) {
            return new Submission(learner, null, "is a link, and is not followed");
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new Submission(learner, null, "is no folder");
        }
        Search search = new Search(wanted);
        Files.walkFileTree(folder, Set.of(), DEPTH, search);
        List<Path> sources = search.best();
        if (sources.size() == 1) {
            return new Submission(learner, sources.get(0), null);
        }
        if (!sources.isEmpty()) {
            return new Submission(
                    learner, null, "has more than one folder of " + wanted.what() + ": " + names(sources, folder));
        }
        String links = search.links.isEmpty() ? "" : "; not followed is the link " + names(search.links, folder);
        return new Submission(learner, null, "has no " + wanted.what() + links);
    }

    private static String names(List<Path> files, Path folder) {
        return files.stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.joining(", "));
    }

    /** Looks for the folders that hold a file that is wanted. */
    private static final class Search extends SimpleFileVisitor<Path> {
        final HandedIn wanted;
        final List<Path> found = new ArrayList<>();
        final List<Path> links = new ArrayList<>();

        Search(HandedIn wanted) {
            this.wanted = wanted;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skip = isHidden(folder)
                    || NOT_SEARCHED.contains(folder.getFileName().toString());
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (wanted.files().contains(file.getFileName().toString())) {
                if (!found.contains(file.getParent())) {
                    found.add(file.getParent());
                }
            } else if (attributes.isSymbolicLink()) {
                links.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }

        /** Where they belong, and of those the ones in their module: whoever hands in all hands in the other one, too. */
        List<Path> best() {
            Path place = wanted.folder();
            List<Path> inModule =
                    found.stream().filter(sources -> sources.endsWith(place)).toList();
            List<Path> inPackage = found.stream()
                    .filter(sources -> sources.endsWith(packageOf(place)))
                    .toList();
            return !inModule.isEmpty() ? inModule : !inPackage.isEmpty() ? inPackage : found;
        }

        private static Path packageOf(Path place) {
            // start/src/main/java/com/example/stores/models
            return place.subpath(4, place.getNameCount());
        }
    }
}
