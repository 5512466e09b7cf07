package com.example.snapshots.diff.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.SurrogateEscape;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a .gitignore file leaves out is what Git leaves out, but for what {@link IgnoreFile} says of JGit. */
class IgnoreFileTest {
    private static final int CASES = 1000;
    /** What the documentation of IgnoreFile says that JGit reads differently. */
    private static final Pattern KNOWN = Pattern.compile("\\[[^]]*/|&&|\\[\\[:none:]|\\[[^]]*\\[[^:]");

    private static final String[] NAMES = {
        "a", "b", "ab", "a.b", ".a", "A", "x y", " x", "x ", "!a", "#a", "[a]", "\\a", "*", "?", "a*", "\u00e9",
        "\udcff", "x\udcff", "e\u0301", "a-b", "^a", "a]", "Icon\r", "Icon", "tab\t", "\ufeffa", "$", "(a)", "a+",
        "{a,b}", "a\n"
    };
    private static final String[] PARTS = {
        "a",
        "b",
        "*",
        "**",
        "?",
        "[ab]",
        "[!a]",
        "[^a]",
        "[a-z]",
        "[]a]",
        "[!]a]",
        "[[:alpha:]]",
        "[[:digit:]]",
        "[[:upper:]]",
        "[[:none:]]",
        "[\\]]",
        "[a\\-z]",
        "\\*",
        "\\a",
        "\\\\",
        "\\ ",
        " ",
        ".",
        "/",
        "/",
        "!",
        "#",
        "\u00e9",
        "\udcff",
        "[\u00e9]",
        "[",
        "]",
        "\\",
        "\r",
        "\t",
        "+",
        "(",
        ")",
        "{",
        "}",
        "$",
        "^",
        "-",
        "A",
        "x",
        "e\u0301",
        "Icon",
        "[a-]",
        "[-a]",
        "[z-a]",
        "[a/b]",
        "[*]",
        "[?]",
        "\0",
        "|",
        "&&",
        "[a&&b]",
        "\u000b"
    };
    private static final String[] BEHIND = {"", "/", " ", "/ ", "\\ ", "/*", "/**", "\t", "/\r"};
    private static final String[][] ENDS = {{"\n"}, {"\n"}, {"\n"}, {"\r\n"}, {"\r"}, {"\n", "\r\n", "\r\r\n"}};

    @TempDir
    Path temporary;

    @BeforeEach
    void tools() {
        Tool.GIT.need();
        assumeTrue(Tree.takesAnyName(temporary), "The names of this file system are text.");
    }

    @Test
    void aThousandNastyFilesAreReadAsGitReadsThem() throws IOException {
        Random random = new Random(13);
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            rules.add(rules(random));
            List<String> paths = new ArrayList<>();
            for (int file = 0; file < 8; file++) {
                paths.add(path(random));
            }
            write(paths, rules.get(i), temporary.resolve("from/" + i));
        }
        SortedSet<String> ours = ours();
        SortedSet<String> ofGit = ofGit();
        assertTrue(ofGit.size() > 3 * CASES, "Much is left.");
        assertTrue(ofGit.size() < 8 * CASES, "Much is left out.");
        List<String> failures = new ArrayList<>();
        int known = 0;
        for (int i = 0; i < CASES; i++) {
            SortedSet<String> kept = below(ours, i);
            if (!kept.equals(below(ofGit, i))) {
                if (KNOWN.matcher(rules.get(i)).find()) {
                    known++;
                } else {
                    failures.add(Escape.name(rules.get(i)) + " keeps " + kept + ", git " + below(ofGit, i));
                }
            }
        }
        assertEquals(List.of(), failures);
        assertTrue(known < 30, "Only few: " + known);
    }

    @Test
    void whatIsKnownToDifferDiffers() throws IOException {
        String[] rules = {"[a/b]", "[a&&b]", "[[:none:]]*", "[[!]a]"};
        List<String> paths = List.of("a", "b", "[a]", "!a]");
        for (int i = 0; i < rules.length; i++) {
            write(paths, rules[i], temporary.resolve("from/" + i));
        }
        SortedSet<String> ours = ours();
        SortedSet<String> ofGit = ofGit();
        for (int i = 0; i < rules.length; i++) {
            assertTrue(KNOWN.matcher(rules[i]).find(), rules[i]);
            assertNotEquals(below(ofGit, i), below(ours, i), rules[i]);
        }
    }

    private static void write(List<String> paths, String rules, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String path : paths) {
            Path file = FileNames.resolve(folder, path);
            try {
                Files.createDirectories(file.getParent());
                Files.createFile(file);
            } catch (FileSystemException e) {
                // The name of a folder is that of a file, or the reverse.
                continue;
            }
        }
        Files.write(folder.resolve(".gitignore"), SurrogateEscape.bytes(rules));
    }

    private static String rules(Random random) {
        StringBuilder rules = new StringBuilder(random.nextInt(10) == 0 ? "\ufeff" : "");
        String[] ends = one(ENDS, random);
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            rules.append(random.nextInt(5) == 0 ? "!" : "")
                    .append(pattern(random))
                    .append(one(ends, random));
        }
        return random.nextInt(3) > 0 ? rules.toString() : rules.toString().replaceFirst("\n+$", "");
    }

    private static String pattern(Random random) {
        switch (random.nextInt(6)) {
            case 0:
                return one(NAMES, random) + one(BEHIND, random);
            case 1:
                return one(new String[] {"/", "**/", "*/"}, random) + one(NAMES, random) + one(BEHIND, random);
            default:
                StringBuilder pattern = new StringBuilder();
                for (int i = 1 + random.nextInt(5); i > 0; i--) {
                    pattern.append(one(PARTS, random));
                }
                return pattern.toString();
        }
    }

    private static String path(Random random) {
        StringBuilder path = new StringBuilder(one(NAMES, random));
        for (int deeper = random.nextInt(6); deeper > 3; deeper--) {
            path.append('/').append(one(NAMES, random));
        }
        return path.toString();
    }

    private static <E> E one(E[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }

    /** What is kept outside of a repository. */
    private SortedSet<String> ours() throws IOException {
        Path to = Files.createDirectories(temporary.resolve("to"));
        Folders folders = Folders.of(temporary.resolve("from"), to, null);
        SortedSet<String> kept = new TreeSet<>();
        new TreeWalk<>(List.of(), 0, FilePair::path)
                .walk(folders.from(), folders.to())
                .files()
                .forEach(kept::add);
        return kept;
    }

    private SortedSet<String> ofGit() throws IOException {
        Path from = temporary.resolve("from");
        Tool.GIT.run(from, "init", "-q").succeeds();
        byte[] listed = Tool.GIT
                .run(from, "ls-files", "-z", "--others", "--exclude-per-directory=.gitignore")
                .succeeds()
                .output();
        return new TreeSet<>(List.of(SurrogateEscape.text(listed).split("\0")));
    }

    private static SortedSet<String> below(SortedSet<String> paths, int number) {
        return paths.subSet(number + "/", number + "0");
    }
}
