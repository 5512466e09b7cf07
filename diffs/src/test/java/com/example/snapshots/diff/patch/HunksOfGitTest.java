package com.example.snapshots.diff.patch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On the sources of two releases of Hibernate the hunks are those of git. Needs -Phunks, which downloads them. */
@Tag("hunks")
class HunksOfGitTest {
    private static final double AT_LEAST = 0.98;
    private static final Pattern FILE = Pattern.compile("(?m)^diff --git a/(.*) b/.*$");
    private static final Pattern RANGE = Pattern.compile("(?m)^(@@ -\\S+ \\+\\S+ @@).*$");

    @Test
    void nearlyAllFilesHaveTheHunksOfGit() throws IOException {
        Tool.GIT.need();
        Path sources = Path.of("target", "hunks");
        Map<String, String> ofGit = hunksOfGit(sources);
        Map<String, String> ours = ourHunks(sources);

        List<String> others = new ArrayList<>();
        ours.forEach((path, hunks) -> {
            if (!hunks.equals(ofGit.get(path))) {
                others.add(path);
            }
        });
        System.out.printf(
                "%s: %d of %d changed files have the very hunks of git.%n",
                Tool.GIT.version(), ours.size() - others.size(), ours.size());
        others.forEach(path -> System.out.println("other hunks: " + path));
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
        String[] arguments = {
            "-c",
            "core.quotePath=false",
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

    /** The hunks alone, without the headings that git puts behind their ranges. */
    private static String hunks(String diff) {
        Matcher range = RANGE.matcher(diff);
        return range.find() ? RANGE.matcher(diff.substring(range.start())).replaceAll("$1") : "";
    }
}
