package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import com.example.snapshots.files.SurrogateEscape;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in a name or a content breaks out of the index or commands a terminal; what cannot be seen is shown. */
class OutputSafetyTest {
    private static final String[] NAMES = {
        "esc\u001b[31m",
        "return\r",
        "fence\n```\n# heading\n",
        "pipe|`|",
        "``tick`",
        "x](http://evil)",
        "![i](x)",
        "<script>alert(1)<",
        "-->",
        "rtl\u202egnp",
        "sep\u2028\u2029",
        "bell\u0007",
        "c1\u009b31m",
        "\udcff\udc9b",
        "</details>",
        "&lt;",
        " ",
        "\\",
        "zero\u200bwidth\ufeff",
    };

    @TempDir
    Path temporary;

    @Test
    void theIndexHasOnlyTheMarkupOfTheTool() throws IOException {
        assumeTrue(Tree.takesAnyName(temporary), "The names of this file system are text.");
        // With slashes in them, the names of the folders could not be those of one folder.
        for (String folder : List.of("plain", String.join("", NAMES).replace("/", ""))) {
            Path base = FileNames.resolve(temporary, folder);
            String index = index(base, folder.equals("plain") ? "" : folder.substring(0, 60));
            String harmless = index(FileNames.resolve(temporary, "harmless " + folder.length()), "x", "file");
            assertEquals(outline(harmless), outline(index), index);
            index.codePoints()
                    .filter(c -> c != '\n')
                    .forEach(c -> assertEquals(Escape.name(Character.toString(c)), Character.toString(c), index));
        }
    }

    /** The index of a change in each file. */
    private static String index(Path base, String name, String... plain) throws IOException {
        Tree from = new Tree();
        Tree to = new Tree();
        for (int i = 0; i < NAMES.length; i++) {
            String file = plain.length == 0 ? NAMES[i].replace("/", "") : plain[0] + i;
            from.file("changed/" + file + i, "1\n").file("same/" + file, "").file("was/" + file + "/" + i, "");
            to.file("changed/" + file + i, "2\n").file("same/" + file, "").file("is/" + file + "/" + i, "");
        }
        Folders folders = Folders.of(
                from.write(FileNames.resolve(base, "from" + name)),
                to.write(FileNames.resolve(base, "to" + name)),
                FileNames.resolve(base, "out" + name));
        for (Path folder : List.of(folders.from(), folders.to())) {
            Files.createDirectory(FileNames.resolve(folder, "empty " + folder.compareTo(folders.to()) + name));
        }
        new DiffFolder(folders, List.of(new Exclusion("/`x`|<b>*", "")), 3, List.of(), false).generate();
        return Files.readString(folders.out().resolve(FolderLayout.INDEX));
    }

    /** What is markup in it: how many there are of each kind, and each piece of HTML. */
    private static List<String> outline(String index) {
        List<String> outline = new ArrayList<>();
        int[] links = new int[1];
        Parser.builder().build().parse(index).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                outline.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                outline.add(html.getLiteral());
            }

            @Override
            public void visit(Image image) {
                outline.add("image");
            }

            @Override
            public void visit(FencedCodeBlock fence) {
                outline.add(fence.getInfo() + fence.getLiteral().lines().count());
            }

            @Override
            public void visit(Heading heading) {
                outline.add("heading " + heading.getLevel());
                visitChildren(heading);
            }

            @Override
            public void visit(Link link) {
                assertTrue(link.getDestination().matches("[-._~/A-Za-z0-9%]+"), link.getDestination());
                assertFalse(link.getDestination().startsWith("/"), link.getDestination());
                links[0]++;
            }
        });
        outline.add(links[0] + " links");
        return outline;
    }

    @Test
    void aTerminalGetsNoCommand() {
        Random random = new Random(5);
        Set<Integer> seen = new TreeSet<>();
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int k = 0; k < bytes.length; k++) {
                // Two of three begin or end what could be a control character in UTF-8.
                bytes[k] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 0xC2 - random.nextInt(0x43));
            }
            String text = Escape.line(bytes);
            assertHarmless(text.replace("\t", ""));
            assertHarmless(Escape.name(SurrogateEscape.text(bytes)));
            text.chars().forEach(seen::add);
        }
        assertTrue(seen.contains((int) '\t'), "Tabs stay tabs.");
        for (int c = 0; c < 0x20000; c++) {
            assertHarmless(Escape.name(Character.toString(c)));
        }
        assertEquals("\\x1B[31m \\x9B \\u{202E} \\xFF", Escape.name("\u001b[31m \u009b \u202e \udcff"));
        byte[] ends = "a\tb\rc\r".getBytes(StandardCharsets.UTF_8);
        assertEquals("a\tb\\x0Dc\\x0D", Escape.line(ends));
    }

    private static void assertHarmless(String text) {
        text.codePoints().forEach(c -> {
            boolean commands = Character.isISOControl(c)
                    || c == 0x2028
                    || c == 0x2029
                    || c == 0x200E
                    || c == 0x200F
                    || c >= 0x202A && c <= 0x202E
                    || c >= 0x2066 && c <= 0x2069
                    || c >= 0xD800 && c <= 0xDFFF;
            assertFalse(commands, () -> Integer.toHexString(c));
        });
    }

    @Test
    void theNameInARefusalIsShownToo() throws IOException {
        assumeTrue(Tree.takesAnyName(temporary), "The names of this file system are text.");
        Path from = new Tree().file("a", "1").write(temporary.resolve("from"));
        Path to = Files.createDirectory(temporary.resolve("to"));
        Path out = new Tree().file("mine \u001b[31m\n", "").write(temporary.resolve("out\u001b"));
        DiffFolder kept = new DiffFolder(Folders.of(from, to, out), List.of(), 3, List.of(), false);
        InputException e = assertThrows(InputException.class, kept::generate);
        assertHarmless(e.getMessage());
        e = assertThrows(InputException.class, () -> Folders.of(from, temporary.resolve("no\u001b\n"), out));
        assertHarmless(e.getMessage());
    }
}
