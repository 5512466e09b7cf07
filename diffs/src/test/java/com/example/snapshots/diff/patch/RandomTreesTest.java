package com.example.snapshots.diff.patch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.diff.tree.LeftOut;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.SurrogateEscape;
import com.example.snapshots.testing.PatchApplier;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for the cases that somebody thought of holds for random content, names, line ends, modes, links and
 * .gitignore files, too. With -Drandom.trees=5000 it is tried with so many trees; a round is always the same.
 */
class RandomTreesTest {
    private static final int TREES = Integer.getInteger("random.trees", 200);
    private static final int TREES_OF_A_ROUND = 25;

    private static final String[] FOLDERS = {
        "", "", "a/", "a/b/", "a b/", "\u00e9/", "z/y/x/w/", "build/", "-d/", "f.diff/"
    };
    private static final String[] NAMES = {
        "one",
        "two words",
        "thr\u00e9\u00e9",
        "-four",
        "five'",
        "six.diff",
        "se#ven",
        "\u516b",
        "nine.log",
        "ten.tmp",
        "f",
        "Eleven",
        "README.md",
        "pom.xml"
    };
    private static final String[] ODD_NAMES = {
        "new\nline",
        "tab\tin",
        "ends ",
        " begins",
        "back\\slash",
        "\"quoted\"",
        "byte\udcff",
        "e\u0301",
        "\u3164",
        "\u001b[31m",
        "*?[a]",
        "a|b",
        "\\x09",
        "dev null",
        "return\r",
        "no\u00a0break",
        "Icon\r"
    };
    private static final String[] RULES = {
        "*.log", "build/", "!keep.log", "/a/b", "**/w", "*.tmp", "!nine.log", "# none", "Icon\r", "two*", "t?n.tmp",
                "?",
        "[!a-z]*", "x\udcff", "byte?", "e*", " begins", "ends\\ ", "tab\tin/", "\\*\\?*", "a b/", "one/", "*/one", "/f"
    };
    private static final String[] ENDS = {"\n", "\n", "\n", "\r\n", "\r", "\r\r\n"};
    private static final String[] WORDS = {
        "",
        "}",
        "{",
        "    x",
        "\ty",
        "--- a/x",
        "+++ b/x",
        "@@ -1 +1 @@",
        "\\ No",
        "\u00e9",
        "diff --git a/x b/x",
        "\u202e",
        "a ",
        "\\ No newline at end of file",
        "old mode 100644"
    };

    private static final String PATCH_EACH = "for diff; do patch -s -p1 \"$0\" -i \"$diff\" || exit; done";

    @TempDir
    Path temporary;

    private boolean takesAnyName;

    static LongStream rounds() {
        return LongStream.rangeClosed(1, (TREES + TREES_OF_A_ROUND - 1) / TREES_OF_A_ROUND);
    }

    @AfterEach
    void deleteLinks() throws IOException {
        Tree.deleteLinks(temporary);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void theyAreDiffedAndAppliedForthAndBack(long round) throws IOException {
        takesAnyName = Tree.takesAnyName(temporary);
        Random random = new Random(round);
        Tree from = new Tree();
        Tree to = new Tree();
        for (int i = 0; i < TREES_OF_A_ROUND; i++) {
            addTree("tree " + i + "/", from, to, random);
        }
        Folders folders = Folders.of(from.write(temporary.resolve("from")), to.write(temporary.resolve("to")), null);
        int context = 1 + random.nextInt(4);
        WalkResult<Patch> found = TreeDiffer.patches(folders, List.of(), context);
        Tree wanted = wanted(from, to, found);
        List<Patch> patches = new ArrayList<>(Tree.inOrder(found.files()));
        assertTrue(patches.size() > TREES_OF_A_ROUND, "Much differs.");
        assertTrue(found.leftOut().items().size() > 5, "Some is left out.");
        assertTrue(count(patches, FilePair.Kind.RENAMED) > 5, "Some are renamed.");

        inJava(from, wanted, patches);
        Tool.GIT.need();
        Tool.PATCH.need();
        Tool.BASH.need();
        withGit(from, wanted, patches);
        withPatch(from, patches);
        inWorkTrees(folders, context, found);
    }

    private static long count(List<Patch> patches, FilePair.Kind kind) {
        return patches.stream().filter(patch -> patch.stat().kind() == kind).count();
    }

    /** The second tree, but for what is left out of the comparison, which stays as it was. */
    private static Tree wanted(Tree from, Tree to, WalkResult<Patch> found) {
        Tree wanted = new Tree().addAll(to);
        for (LeftOut.Item item : found.leftOut().items()) {
            String path = item.path();
            wanted.files().keySet().removeIf(file -> isIn(path, file));
            from.files().forEach((file, content) -> {
                if (isIn(path, file)) {
                    wanted.files().put(file, content);
                }
            });
        }
        return wanted;
    }

    private static boolean isIn(String path, String file) {
        return path.endsWith("/") ? file.startsWith(path) : file.equals(path);
    }

    private static void inJava(Tree from, Tree to, List<Patch> patches) {
        Tree tree = new Tree().addAll(from);
        patches.forEach(patch -> PatchApplier.apply(patch.diff(), tree, false));
        to.assertSame(tree);
        reversed(patches).forEach(patch -> PatchApplier.apply(patch.diff(), tree, true));
        from.assertSame(tree);
    }

    private void withGit(Tree from, Tree to, List<Patch> patches) throws IOException {
        String all = joined(patches);
        Path copy = from.write(temporary.resolve("for git"));
        Tool.GIT.run(copy, "apply", "--whitespace=nowarn", all).succeeds();
        to.assertSame(Tree.read(copy));
        Tool.GIT.run(copy, "apply", "-R", "--whitespace=nowarn", all).succeeds();
        from.assertSame(Tree.read(copy));
    }

    /** All but binary files, and files that become links, as the index says. */
    private void withPatch(Tree from, List<Patch> all) throws IOException {
        List<Patch> patches = all.stream()
                .filter(patch -> !patch.stat().binary() && !patch.stat().pair().changesType())
                .toList();
        assertTrue(patches.size() < all.size(), "Some are not for patch.");
        Tree to = new Tree().addAll(from);
        patches.forEach(patch -> PatchApplier.apply(patch.diff(), to, false));
        Path copy = from.write(temporary.resolve("for patch"));
        patch(copy, "-N", patches);
        to.assertSame(Tree.read(copy));
        patch(copy, "-R", reversed(patches));
        from.assertSame(Tree.read(copy));
    }

    private void patch(Path copy, String direction, List<Patch> patches) throws IOException {
        Map<Boolean, List<Patch>> byHunks = patches.stream()
                .collect(Collectors.partitioningBy(patch -> patch.stat().hunks() > 0));
        patch(copy, direction, joined(byHunks.get(true)));
        // Where nothing but a mode changes, GNU patch takes the headers that follow for more of the same file.
        List<String> alone = new ArrayList<>(List.of("-c", PATCH_EACH, direction));
        for (Patch patch : byHunks.get(false)) {
            Path diff = temporary.resolve(alone.size() + ".diff");
            alone.add(Files.write(diff, patch.diff()).toString());
        }
        // A shell starts so many programs in a tenth of the time that Java takes.
        Tool.BASH.run(copy, alone.toArray(String[]::new)).succeeds();
    }

    private static void patch(Path copy, String direction, String diff) throws IOException {
        Tool.PATCH.run(copy, "-s", "-p1", direction, "-i", diff).succeeds();
    }

    /** Git, asked, reads the .gitignore files as they are read outside of a repository. */
    private static void inWorkTrees(Folders folders, int context, WalkResult<Patch> outside) throws IOException {
        for (Path folder : List.of(folders.from(), folders.to())) {
            Tool.GIT.run(folder, "init", "-q").succeeds();
        }
        WalkResult<Patch> inside = TreeDiffer.patches(folders, List.of(), context);
        assertEquals(List.of(), inside.leftOut().refusals());
        assertEquals(names(outside), names(inside));
        for (int i = 0; i < inside.files().size(); i++) {
            assertArrayEquals(
                    outside.files().get(i).diff(), inside.files().get(i).diff());
        }
    }

    private static List<String> names(WalkResult<Patch> found) {
        return found.files().stream().map(patch -> Escape.name(patch.path())).toList();
    }

    private static List<Patch> reversed(List<Patch> patches) {
        List<Patch> reversed = new ArrayList<>(patches);
        Collections.reverse(reversed);
        return reversed;
    }

    private String joined(List<Patch> patches) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        patches.forEach(patch -> all.writeBytes(patch.diff()));
        return Files.write(temporary.resolve("all.diff"), all.toByteArray()).toString();
    }

    /** Some files, unchanged or edited, under another name and perhaps in another folder. */
    private void rename(String root, Tree from, Tree to, Random random) {
        List<String> moved = new ArrayList<>(from.only(root).files().keySet());
        Collections.shuffle(moved, random);
        for (String path : moved.subList(0, Math.min(moved.size(), random.nextInt(4)))) {
            String name = takesAnyName && random.nextInt(3) == 0 ? one(ODD_NAMES, random) : one(NAMES, random);
            String newPath = root + one(FOLDERS, random) + (random.nextBoolean() ? name : path.replaceFirst(".*/", ""));
            boolean isFree = from.files().keySet().stream().noneMatch(other -> isOrIsIn(other, newPath))
                    && to.files().keySet().stream().noneMatch(other -> isOrIsIn(other, newPath));
            Tree.Content content = from.files().get(path);
            if (isFree && !content.link()) {
                to.files().remove(path);
                boolean whole = random.nextBoolean();
                file(to, newPath, whole ? content.bytes() : edited(content.bytes(), random), random);
            }
        }
    }

    private static boolean isOrIsIn(String other, String path) {
        return other.equals(path) || other.startsWith(path + "/") || path.startsWith(other + "/");
    }

    private void addTree(String root, Tree from, Tree to, Random random) {
        List<String> paths = new ArrayList<>();
        for (int i = 4 + random.nextInt(12); i > 0; i--) {
            String name = takesAnyName && random.nextInt(3) == 0 ? one(ODD_NAMES, random) : one(NAMES, random);
            paths.add(root + one(FOLDERS, random) + name);
        }
        paths.removeIf(path -> paths.stream().anyMatch(other -> other.startsWith(path + "/")));
        for (String path : paths) {
            int what = random.nextInt(10);
            if (what > 0) {
                add(from, path, random);
            }
            if (what > 2) {
                edit(from, to, path, random);
            } else if (what == 0) {
                add(to, path, random);
            }
        }
        rename(root, from, to, random);
        StringBuilder rules = new StringBuilder();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            rules.append(one(RULES, random)).append(one(new String[] {"\n", "\n", "\r\n"}, random));
        }
        Tree ignored = new Tree().file(root + ".gitignore", SurrogateEscape.bytes(rules.toString()), false);
        from.addAll(ignored);
        to.addAll(ignored);
    }

    private void add(Tree tree, String path, Random random) {
        switch (random.nextInt(Tree.knowsExecutables() ? 12 : 11)) {
            case 11 -> tree.link(path, one(takesAnyName ? ODD_NAMES : NAMES, random));
            case 1 -> tree.file(path, new byte[] {0, (byte) random.nextInt(9)}, random.nextBoolean());
            case 2 -> tree.file(path, new byte[0], random.nextInt(4) == 0);
            default -> file(tree, path, text(random, random.nextInt(40)), random);
        }
    }

    private void edit(Tree from, Tree to, String path, Random random) {
        Tree.Content content = from.files().get(path);
        switch (random.nextInt(10)) {
            case 0 -> to.files().put(path, content);
            case 1 -> add(to, path, random);
            case 2 -> file(to, path, content.bytes(), random);
            default -> file(to, path, edited(content.bytes(), random), random);
        }
    }

    private static <E> E one(E[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }

    private static void file(Tree tree, String path, String text, Random random) {
        tree.file(path, text.getBytes(StandardCharsets.ISO_8859_1), random.nextInt(8) == 0);
    }

    private static String text(Random random, int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(one(WORDS, random)).append(one(ENDS, random));
        }
        return random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
    }

    /** The text with some stretches cut out, some doubled, some new, or with other line ends. */
    private static String edited(String text, Random random) {
        if (random.nextInt(8) == 0) {
            return random.nextBoolean() ? text.replace("\r", "") : text.replace("\n", "\r\n");
        }
        StringBuilder edited = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int start = random.nextInt(edited.length() + 1);
            int end = Math.min(edited.length(), start + random.nextInt(40));
            switch (random.nextInt(3)) {
                case 0 -> edited.delete(start, end);
                case 1 -> edited.insert(start, edited.substring(start, end));
                default -> edited.insert(start, text(random, 5));
            }
        }
        return edited.toString();
    }
}
