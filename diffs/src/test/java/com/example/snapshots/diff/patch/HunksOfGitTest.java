package com.example.snapshots.diff.patch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On the sources of two releases of Hibernate the hunks are those of git. Needs -Phunks, which downloads them. */
@Tag("hunks")
class HunksOfGitTest {
    private static final double AT_LEAST = 0.98;
    /** Older versions, such as 2.39, take no head of a class whose line ends with the name, and no record. */
    private static final double HEADINGS_AT_LEAST = 0.97;

    private static final Pattern FILE = Pattern.compile("(?m)^diff --git a/(.*) b/.*$");
    private static final Pattern RANGE = Pattern.compile("(?m)^(@@ -\\S+ \\+\\S+ @@).*$");

    @Test
    void nearlyAllFilesHaveTheHunksOfGit() throws IOException {
        Tool.GIT.need();
        Path sources = Path.of("target", "hunks");
        Map<String, String> ofGit = hunksOfGit(sources);
        Map<String, String> ours = ourHunks(sources);

        List<String> others = new ArrayList<>();
        int ranges = 0;
        int sameHeadings = 0;
        for (Map.Entry<String, String> file : ours.entrySet()) {
            String git = ofGit.get(file.getKey());
            if (!withoutHeadings(file.getValue()).equals(withoutHeadings(git))) {
                others.add(file.getKey());
                continue;
            }
            Iterator<String> ofOurs = headings(file.getValue());
            for (Iterator<String> headings = headings(git); headings.hasNext(); ranges++) {
                sameHeadings += headings.next().equals(ofOurs.next()) ? 1 : 0;
            }
        }
        System.out.printf("In these, %d of %d hunks have its heading.%n", sameHeadings, ranges);
        System.out.printf(
                "%s: %d of %d changed files have the very hunks of git.%n",
                Tool.GIT.version(), ours.size() - others.size(), ours.size());
        others.forEach(path -> System.out.println("other hunks: " + path));
        assertTrue(
                sameHeadings >= ranges * HEADINGS_AT_LEAST, sameHeadings + " of " + ranges + " headings are the same.");
        assertTrue(ours.keySet().equals(new TreeSet<>(ofGit.keySet())), "Both see the same files change.");
        assertTrue(ours.size() > 500, "Two releases of Hibernate differ in hundreds of files: " + ours.size());
        assertTrue(others.size() <= ours.size() * (1 - AT_LEAST), () -> others.size() + " files have other hunks.");
    }

    private static Map<String, String> ourHunks(Path sources) throws InputException {
        Folders folders = Folders.of(sources.resolve("old"), sources.resolve("new"), null);
        Map<String, String> hunks = new TreeMap<>();
        for (Patch file : TreeDiffer.patches(folders, List.of(), 3).files()) {
            if (file.stat().kind() == FilePair.Kind.CHANGED && !file.stat().binary()) {
                hunks.put(file.path(), hunks(new String(file.diff(), StandardCharsets.ISO_8859_1)));
            }
        }
        return hunks;
    }

    private static Map<String, String> hunksOfGit(Path sources) throws IOException {
        Path attributes = Files.writeString(sources.resolve("attributes"), "*.java diff=java\n");
        String[] arguments = {
            "-c",
            "core.quotePath=false",
            "-c",
            "core.attributesFile=" + attributes.toAbsolutePath(),
            "diff",
            "--no-index",
            "--no-color",
            "--no-renames",
            "--diff-filter=M",
            "old",
            "new"
        };
        String all = new String(Tool.GIT.run(sources, arguments).output(), StandardCharsets.ISO_8859_1);
        Map<String, String> hunks = new TreeMap<>();
        Matcher file = FILE.matcher(all);
        int start = -1;
        String path = null;
        while (file.find()) {
            if (path != null) {
                hunks.put(path, hunks(all.substring(start, file.start())));
            }
            start = file.end();
            path = file.group(1).substring("old/".length());
        }
        hunks.put(path, hunks(all.substring(start)));
        return hunks;
    }

    /** The hunks alone. */
    private static String hunks(String diff) {
        Matcher range = RANGE.matcher(diff);
        return range.find() ? diff.substring(range.start()) : "";
    }

    private static String withoutHeadings(String hunks) {
        return RANGE.matcher(hunks).replaceAll("$1");
    }

    private static Iterator<String> headings(String hunks) {
        return RANGE.matcher(hunks).results().map(MatchResult::group).iterator();
    }
}
