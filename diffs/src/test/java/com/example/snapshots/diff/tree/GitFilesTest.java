package com.example.snapshots.diff.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.GitFiles.Standing;
import com.example.snapshots.files.SurrogateEscape;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What Git says of files and folders is found again, whatever their names are. */
class GitFilesTest {
    @Test
    void filesAndFoldersAreFound() {
        GitFiles files = files(
                false, "? a-b", "? new/x/y", "? nested/", "? mixed/x", "H a/b", "H a/c/d", "H module", "M mixed/y");
        assertEquals(Standing.TRACKED, files.ofFile("a/b"));
        assertEquals(Standing.UNTRACKED, files.ofFile("a-b"));
        assertEquals(Standing.NONE, files.ofFile("a"));
        assertEquals(Standing.NONE, files.ofFile("a/"));
        assertEquals(Standing.NONE, files.ofFile("zzz"));
        assertEquals(Standing.TRACKED, files.ofFolder("a"));
        assertEquals(Standing.TRACKED, files.ofFolder("a/c"));
        assertEquals(Standing.REPOSITORY, files.ofFolder("a/b"), "What has become a folder is not in the list.");
        assertEquals(Standing.UNTRACKED, files.ofFolder("new"));
        assertEquals(Standing.TRACKED, files.ofFolder("mixed"));
        assertEquals(Standing.REPOSITORY, files.ofFolder("nested"));
        assertEquals(Standing.REPOSITORY, files.ofFolder("module"));
        assertEquals(Standing.NONE, files.ofFolder("zzz"));
        assertFalse(files.isEmpty());
        assertTrue(files(false).isEmpty());
    }

    @Test
    void namesThatDifferInCaseAreOneWhereTheDiskTakesThemForOne() {
        GitFiles files = files(true, "H Src/Readme.md", "? caf\u00e9");
        assertEquals(Standing.TRACKED, files.ofFile("src/README.md"));
        assertEquals(Standing.TRACKED, files.ofFolder("SRC"));
        assertEquals(Standing.UNTRACKED, files.ofFile("cafe\u0301"));
        assertEquals(Standing.NONE, files(false, "H Src/Readme.md").ofFile("src/README.md"));
    }

    @Test
    void suchADiskIsKnown() throws IOException {
        assertTrue(folds(Configuration.windows(), "C:\\work"));
        assertTrue(folds(Configuration.osX(), "/work"));
        assertFalse(folds(Configuration.unix(), "/work"));
    }

    @Test
    void aFolderOfAlmostThatNameMakesNoSuchDisk() throws IOException {
        try (FileSystem system = Jimfs.newFileSystem(Configuration.unix())) {
            Path work = system.getPath("/work");
            Files.createDirectories(work.resolve(".git"));
            Files.createDirectories(work.resolve(".GIT"));
            assertFalse(GitFiles.folds(work));
        }
    }

    private static boolean folds(Configuration configuration, String root) throws IOException {
        try (FileSystem system = Jimfs.newFileSystem(configuration)) {
            Path work = system.getPath(root);
            Files.createDirectories(work.resolve(".git"));
            return GitFiles.folds(work);
        }
    }

    @Test
    void itAnswersAsASearchThroughAllWould() {
        Random random = new Random(3);
        String[] names = {"a", "b", "a.b", "a-b", "\u00e9", "\udcff", "B", "a b"};
        for (int round = 0; round < 200; round++) {
            SortedMap<String, Character> all = new TreeMap<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                all.put(path(names, random), random.nextBoolean() ? 'H' : '?');
            }
            List<String> lines = new ArrayList<>();
            all.forEach((path, tag) -> lines.add(tag + " " + path));
            GitFiles files = files(false, lines.toArray(new String[0]));
            for (int i = 0; i < 50; i++) {
                String path = path(names, random);
                assertEquals(standing(all.get(path)), files.ofFile(path));
                assertEquals(ofFolder(all, path), files.ofFolder(path));
            }
        }
    }

    private static String path(String[] names, Random random) {
        StringBuilder path = new StringBuilder(names[random.nextInt(names.length)]);
        for (int i = random.nextInt(3); i > 0; i--) {
            path.append('/').append(names[random.nextInt(names.length)]);
        }
        return path.toString();
    }

    private static Standing standing(Character tag) {
        return tag == null ? Standing.NONE : tag == '?' ? Standing.UNTRACKED : Standing.TRACKED;
    }

    private static Standing ofFolder(Map<String, Character> all, String folder) {
        Standing found = Standing.NONE;
        for (Map.Entry<String, Character> file : all.entrySet()) {
            if (file.getKey().startsWith(folder + "/") && found != Standing.TRACKED) {
                found = standing(file.getValue());
            }
        }
        boolean isModule = found == Standing.NONE && standing(all.get(folder)) == Standing.TRACKED;
        return isModule ? Standing.REPOSITORY : found;
    }

    private static GitFiles files(boolean folds, String... lines) {
        StringBuilder listing = new StringBuilder();
        for (String line : lines) {
            listing.append(line).append('\0');
        }
        return new GitFiles(SurrogateEscape.bytes(listing.toString()), folds);
    }
}
