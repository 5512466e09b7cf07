package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The title of a listing: the path below the folder where the sources first branch, {@code models/Item.java}; of other
 * files, the name alone.
 */
public record Titles(WorkTree tree) {
    private static final Pattern SOURCES = Pattern.compile("(.*?\\bsrc/\\w+/\\w+/).+");

    /**
     * @param name the name of the file in the workspace
     */
    String of(String name) throws InputException {
        Matcher matcher = SOURCES.matcher(name);
        if (!matcher.matches()) {
            return name.substring(name.lastIndexOf('/') + 1);
        }
        String folder = matcher.group(1);
        for (String only = onlyFolder(folder); only != null; only = onlyFolder(folder)) {
            folder += only + "/";
        }
        // A file that only the first snapshot has may lie beside where the other one branches.
        return name.startsWith(folder) ? name.substring(folder.length()) : name.substring(matcher.end(1));
    }

    /** The name of the folder that is all that another one holds, or null. */
    private String onlyFolder(String folder) throws InputException {
        Path path = tree.file(folder);
        if (path == null || !Files.isDirectory(path)) {
            return null;
        }
        try (Stream<Path> found = Files.list(path)) {
            List<Path> inside = found.limit(2).toList();
            return inside.size() == 1 && Files.isDirectory(inside.get(0))
                    ? inside.get(0).getFileName().toString()
                    : null;
        } catch (IOException e) {
            throw new InputException("the folder " + folder + " cannot be read");
        }
    }
}
