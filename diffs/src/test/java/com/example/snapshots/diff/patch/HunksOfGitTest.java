package com.example.snapshots.diff.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hunks are those of git, on random texts that are hard to compare and on real code. */
class HunksOfGitTest {
    /** Git may change its ways; that of today differs in none. */
    private static final double AT_LEAST = 0.995;
    /** Older versions, such as 2.39, take no head of a class whose line ends with the name, and no record. */
    private static final double HEADINGS_AT_LEAST = 0.97;

    private static final int RANDOM_FILES = Integer.getInteger("random.files", 300);

    // A line ends with a line feed here, and not with what else Java takes for an end of a line.
    private static final Pattern FILE = Pattern.compile("(?md)^diff --git a/(.*) b/.*$");
    private static final Pattern RANGE = Pattern.compile("(?md)^(@@ -\\S+ \\+\\S+ @@).*$");

    @TempDir
    Path temporary;

    @Test
    void randomTextsHaveTheHunksOfGit() throws IOException {
        Path old = Files.createDirectories(temporary.resolve("old"));
        Path changed = Files.createDirectories(temporary.resolve("new"));
        for (int seed = 0; seed < RANDOM_FILES; seed++) {
            HardText text = new HardText(new Random(seed));
            Files.writeString(old.resolve(seed + ".txt"), text.toString());
            text.edit();
            Files.writeString(changed.resolve(seed + ".txt"), text.toString());
        }
        Hunks hunks = new Hunks(temporary);
        assertTrue(hunks.ours.size() > RANDOM_FILES * 0.9, "Nearly all of them change.");
        hunks.assertNearlyAllSame();
    }

    /** Needs -Phunks, which downloads them. */
    @Test
    @Tag("hunks")
    void theSourcesOfTwoReleasesOfHibernateHaveTheHunksOfGit() throws IOException {
        Hunks hunks = new Hunks(Path.of("target", "hunks"));
        assertTrue(hunks.ours.size() > 500, "Two releases of Hibernate differ in hundreds of files.");
        hunks.assertNearlyAllSame();
        int sameHeadings = 0;
        int ranges = 0;
        for (Map.Entry<String, String> file : hunks.ours.entrySet()) {
            String git = hunks.ofGit.get(file.getKey());
            if (!hunks.others.contains(file.getKey())) {
                Iterator<String> ofOurs = headings(file.getValue());
                for (Iterator<String> headings = headings(git); headings.hasNext(); ranges++) {
                    sameHeadings += headings.next().equals(ofOurs.next()) ? 1 : 0;
                }
            }
        }
        System.out.printf("In these, %d of %d hunks have its heading.%n", sameHeadings, ranges);
        assertTrue(
                sameHeadings >= ranges * HEADINGS_AT_LEAST, sameHeadings + " of " + ranges + " headings are the same.");
    }

    private static String withoutHeadings(String hunks) {
        return RANGE.matcher(hunks).replaceAll("$1");
    }

    private static Iterator<String> headings(String hunks) {
        return RANGE.matcher(hunks).results().map(MatchResult::group).iterator();
    }

    /** The hunks of the files that change between the folders old and new, by git and by the tool. */
    private static final class Hunks {
        final Map<String, String> ofGit = new TreeMap<>();
        final Map<String, String> ours = new TreeMap<>();
        /** The files in which they differ. */
        final List<String> others = new ArrayList<>();

        Hunks(Path both) throws IOException {
            Tool.GIT.need();
            readOurs(both);
            readThoseOfGit(both);
            assertEquals(ofGit.keySet(), ours.keySet(), "Both see the same files change.");
            ours.forEach((path, hunks) -> {
                if (!withoutHeadings(hunks).equals(withoutHeadings(ofGit.get(path)))) {
                    others.add(path);
                }
            });
        }

        void assertNearlyAllSame() {
            String summary = ours.size() - others.size() + " of " + ours.size()
                    + " changed files have the very hunks of " + Tool.GIT.version() + "; others: " + others;
            System.out.println(summary);
            assertTrue(others.size() <= ours.size() * (1 - AT_LEAST), summary);
        }

        private void readOurs(Path both) throws InputException {
            Folders folders = Folders.of(both.resolve("old"), both.resolve("new"), null);
            for (Patch file : TreeDiffer.patches(folders, List.of(), 3).files()) {
                if (file.stat().kind() == FilePair.Kind.CHANGED && !file.stat().binary()) {
                    ours.put(file.path(), hunks(new String(file.diff(), StandardCharsets.ISO_8859_1)));
                }
            }
        }

        private void readThoseOfGit(Path both) throws IOException {
            Path attributes = Files.writeString(both.resolve("attributes"), "*.java diff=java\n");
            String[] arguments = {
                // Without the attributes of this repository, by which git would change line ends first.
                "--git-dir=" + both.resolve("none").toAbsolutePath(),
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
            String all = new String(Tool.GIT.run(both, arguments).output(), StandardCharsets.ISO_8859_1);
            Matcher file = FILE.matcher(all);
            int start = -1;
            String path = null;
            while (file.find()) {
                if (path != null) {
                    ofGit.put(path, hunks(all.substring(start, file.start())));
                }
                start = file.end();
                path = file.group(1).substring("old/".length());
            }
            ofGit.put(path, hunks(all.substring(start)));
        }

        /** The hunks alone. */
        private static String hunks(String diff) {
            Matcher range = RANGE.matcher(diff);
            return range.find() ? diff.substring(range.start()) : "";
        }
    }

    /** Something like code: indented, with blank lines and braces, which is moved, copied and rewritten. */
    private static final class HardText {
        private final Random random;
        private final int distinct;
        private final boolean isLong;
        private final List<String> lines = new ArrayList<>();

        HardText(Random random) {
            this.random = random;
            distinct = 1 + random.nextInt(random.nextBoolean() ? 5 : 2000);
            isLong = random.nextInt(8) == 0;
            lines.addAll(lines(isLong ? 3000 : 1 + random.nextInt(300)));
        }

        /** Of a long one so much is rewritten that the search for the shortest script is given up. */
        void edit() {
            for (int edits = isLong ? 300 : 1 + random.nextInt(12); edits > 0; edits--) {
                int from = random.nextInt(lines.size() + 1);
                List<String> some = lines.subList(from, Math.min(lines.size(), from + random.nextInt(12)));
                List<String> copy = List.copyOf(some);
                switch (random.nextInt(5)) {
                    case 0 -> some.clear();
                    case 1 -> lines.addAll(from, lines(random.nextInt(12)));
                    case 2 -> some.replaceAll(line -> line());
                    case 3 -> lines.addAll(random.nextInt(lines.size() + 1), copy);
                    default -> rewrite(from);
                }
            }
        }

        /** Here and there a line stays that is not worth to be kept: a blank one, or a brace. */
        private void rewrite(int from) {
            List<String> part = lines.subList(from, Math.min(lines.size(), from + random.nextInt(80)));
            part.replaceAll(line -> random.nextInt(12) == 0 ? line() : "new " + random.nextInt());
        }

        private List<String> lines(int size) {
            return Stream.generate(this::line).limit(size).toList();
        }

        private String line() {
            return switch (random.nextInt(8)) {
                case 0 -> "";
                case 1 -> " ".repeat(4 * random.nextInt(3)) + "}";
                case 2 -> "\t".repeat(random.nextInt(3)) + "{";
                default -> " ".repeat(4 * random.nextInt(3)) + random.nextInt(distinct);
            };
        }

        @Override
        public String toString() {
            return String.join("\n", lines) + (random.nextInt(5) == 0 ? "" : "\n");
        }
    }
}
