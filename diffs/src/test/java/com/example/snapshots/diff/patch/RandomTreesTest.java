package com.example.snapshots.diff.patch;

import com.example.snapshots.diff.tree.Folders;
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
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the cases that somebody thought of holds for random content, names and line ends, too. */
class RandomTreesTest {
    private static final String[] FOLDERS = {"", "a/", "a/b/", "a b/", "\u00e9/", "z/y/x/w/"};
    private static final String[] NAMES = {
        "one", "two words", "thr\u00e9\u00e9", "-four", "five'", "six.diff", "se#ven", "\u516b"
    };
    private static final String[] ENDS = {"\n", "\n", "\n", "\r\n", "\r", "\r\r\n"};
    private static final String[] WORDS = {
        "", "}", "{", "    x", "\ty", "--- a/x", "+++ b/x", "@@ -1 +1 @@", "\\ No", "\u00e9"
    };

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theApplierInJavaGoesForthAndBack(long seed) throws IOException {
        Random random = new Random(seed);
        Tree from = tree(random);
        Tree to = edited(from, random);
        List<Patch> files = new ArrayList<>(diff(from, to, 1 + random.nextInt(4)));
        Tree tree = new Tree();
        tree.files().putAll(from.files());
        files.forEach(file -> PatchApplier.apply(file.diff(), tree, false));
        to.assertSame(tree);
        Collections.reverse(files);
        files.forEach(file -> PatchApplier.apply(file.diff(), tree, true));
        from.assertSame(tree);
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 104})
    void gitTakesThemAllAtOnceAndPatchOneByOne(long seed) throws IOException {
        Tool.GIT.need();
        Tool.PATCH.need();
        Random random = new Random(seed);
        Tree from = tree(random);
        Tree to = edited(from, random);
        List<Patch> files = new ArrayList<>(diff(from, to, 3));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.forEach(file -> all.writeBytes(file.diff()));
        Path diff = Files.write(temporary.resolve("all.diff"), all.toByteArray());
        Path copy = from.write(temporary.resolve("copy"));

        Tool.GIT.run(copy, "apply", "--whitespace=nowarn", diff.toString()).succeeds();
        to.assertSame(Tree.read(copy));
        Collections.reverse(files);
        patch(copy, files, "-R");
        from.assertSame(Tree.read(copy));
        Collections.reverse(files);
        patch(copy, files, "-N");
        to.assertSame(Tree.read(copy));
        Tool.GIT
                .run(copy, "apply", "-R", "--whitespace=nowarn", diff.toString())
                .succeeds();
        from.assertSame(Tree.read(copy));
    }

    private void patch(Path copy, List<Patch> files, String direction) throws IOException {
        for (Patch file : files) {
            Path diff = Files.write(temporary.resolve("one.diff"), file.diff());
            Tool.PATCH.run(copy, "-p1", direction, "-i", diff.toString()).succeeds();
        }
    }

    private List<Patch> diff(Tree from, Tree to, int context) throws IOException {
        Folders folders = Folders.of(from.write(temporary.resolve("from")), to.write(temporary.resolve("to")), null);
        return Tree.inOrder(TreeDiffer.patches(folders, List.of(), context).files());
    }

    private static Tree tree(Random random) {
        Tree tree = new Tree();
        for (String folder : FOLDERS) {
            for (String name : NAMES) {
                if (random.nextInt(3) > 0) {
                    file(tree, folder + name, text(random, random.nextInt(60)), random);
                }
            }
        }
        return tree;
    }

    private static Tree edited(Tree from, Random random) {
        Tree to = tree(random);
        to.files().keySet().removeIf(path -> from.files().containsKey(path) || random.nextInt(4) > 0);
        from.files().forEach((path, content) -> {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> to.files().put(path, content);
                default -> file(to, path, edited(content.bytes(), random), random);
            }
        });
        return to;
    }

    private static void file(Tree tree, String path, String text, Random random) {
        tree.file(path, text.getBytes(StandardCharsets.ISO_8859_1), random.nextInt(8) == 0);
    }

    private static String text(Random random, int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(ENDS[random.nextInt(ENDS.length)]);
        }
        return random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
    }

    /** The text with some stretches cut out, some doubled and some new. */
    private static String edited(String text, Random random) {
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
