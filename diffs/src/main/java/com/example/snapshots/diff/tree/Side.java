package com.example.snapshots.diff.tree;

import com.example.snapshots.diff.tree.Selection.Standing;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * A folder in one of the two snapshots.
 *
 * @param folder null where the snapshot has no such folder
 * @param selection what counts in it
 * @param isModule whether there is a pom.xml in it, so that what is called target is built
 */
record Side(Path folder, Selection selection, boolean isModule) {
    private static final String POM = "pom.xml";
    private static final String BUILT = "target";

    Side(Path folder, Selection selection) {
        this(folder, selection, false);
    }

    /** Adds the names in the folder, each with where it is in this snapshot, as the first or the second of two. */
    void addNames(SortedMap<String, Path[]> names, int side) throws InputException {
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = FileNames.name(entry);
                Path[] places = names.get(name);
                if (places == null) {
                    places = new Path[2];
                    names.put(name, places);
                }
                places[side] = entry;
            }
        } catch (DirectoryIteratorException e) {
            throw InputException.cannot("read", folder, e.getCause());
        } catch (IOException e) {
            throw InputException.cannot("read", folder, e);
        }
    }

    /**
     * The same folder, by what is in it.
     *
     * @param path relative to the snapshot: empty, or ending with a slash
     * @param names what is in it, or in the other snapshot
     * @param side whether this is the first or the second of two
     */
    Side knowing(String path, SortedMap<String, Path[]> names, int side) throws InputException {
        Path[] rules = names.get(IgnoreFile.NAME);
        Path[] pom = names.get(POM);
        boolean hasRules = rules != null && rules[side] != null;
        boolean hasPom = pom != null && pom[side] != null;
        Selection inside = hasRules ? selection.with(path, rules[side]) : selection;
        return new Side(folder, inside, hasPom);
    }

    /**
     * What this snapshot says of what it has in the folder.
     *
     * @param path relative to the snapshot, without a slash at the end
     * @param isBroughtBack whether the user wants it, whatever the rules say
     */
    Standing said(String path, Entry entry, boolean isBroughtBack) {
        if (isBroughtBack) {
            return Standing.COUNTED;
        }
        if (!entry.isFolder()) {
            return selection.ofFile(path);
        }
        Standing said = selection.ofFolder(path, entry.path());
        return said == Standing.COUNTED && isBuilt(path) ? Standing.BUILT : said;
    }

    private boolean isBuilt(String path) {
        return isModule && (path.equals(BUILT) || path.endsWith("/" + BUILT));
    }

    /**
     * A folder of this folder.
     *
     * @param path relative to the snapshot, without a slash at the end
     * @param said what this snapshot says of it; where it is left out, nothing in it counts
     */
    Side in(String path, Entry entry, Standing said) throws InputException {
        boolean alone = said.isLeftOut() || said == Standing.TRACKED && isBuilt(path);
        Selection inside = alone ? selection.trackedAlone() : selection.in(path + "/", entry.path());
        return new Side(entry.path(), inside);
    }

    /** A folder of this folder that the snapshot does not have, or that does not count. */
    Side without() {
        return new Side(null, selection);
    }

    /** Whether what is empty here is empty on every machine: Git keeps no empty folders. */
    boolean isEmptyEverywhere() {
        return folder != null && !selection.isOfGit();
    }
}
