package com.example.snapshots.diff.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.example.snapshots.diff.patch.Patch;
import com.example.snapshots.diff.patch.TreeDiffer;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind the ranges of a hunk: the method, the class or the chapter that it is in. */
class HeadingsTest {
    private static final String SIX_LINES = "a\nb\nc\nd\ne\nf\n";

    @TempDir
    Path temporary;

    private static void assertHeading(Headings headings, String line) {
        assertEquals(line.strip(), heading(headings, line), line);
    }

    private static void assertNone(Headings headings, String line) {
        assertEquals("", heading(headings, line), line);
    }

    private static String heading(Headings headings, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        int begin = headings.begin(bytes, 0, bytes.length);
        return begin == Headings.NONE_HERE ? "" : line.substring(begin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Item {",
                "    public static final class Inner extends Outer<String> {",
                "record Point(int x, int y) {}",
                "non-sealed interface Shape",
                "    void run() {",
                "    private List<Map<String, Item>> items(",
                "    public <T> T[] all (T... given) throws IOException {",
                "\tabstract int[] numbers(int... given)",
            })
    void typesAndMethodsOfJava(String line) {
        assertHeading(Headings.JAVA, line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "}",
                "    Item(String name) {",
                "    int price;",
                "    int price() { return 1; }",
                "    return of(name);",
                "    return sum (of, them)",
                "    double half(int n) {",
                "    @Override public void run() {",
                "    if (a) {",
                "    name = find(this)",
                "     * the class of it (see there)",
                "    static {",
                "    Map<String, ? extends Item> items() {",
                "    String 1st()",
                "    foo.bar(a)",
                "    (int) x",
            })
    void whatIsNeither(String line) {
        assertNone(Headings.JAVA, line);
    }

    @Test
    void otherLanguages() {
        for (String line : List.of("class A:", "    def f(self):", "  async  def g():", "def\th(")) {
            assertHeading(Headings.PYTHON, line);
        }
        for (String line : List.of("classy = 1", "default(1)", "async with a:", "# def f", "class")) {
            assertNone(Headings.PYTHON, line);
        }
        for (String line : List.of("# One", "###### Six", "##\tTab", "# ")) {
            assertEquals(line, heading(Headings.MARKDOWN, line));
        }
        assertEquals("   ## Three", heading(Headings.MARKDOWN, "   ## Three"));
        for (String line : List.of("#One", "####### Seven", "    # Code", "Text", "#")) {
            assertNone(Headings.MARKDOWN, line);
        }
        for (String line : List.of("function f() {", "export class A {", "_x = 1", "$(a)")) {
            assertHeading(Headings.SCRIPT, line);
        }
        for (String line : List.of("  function f() {", "// f", "}", "", "1")) {
            assertNone(Headings.SCRIPT, line);
        }
        assertNone(Headings.NONE, "class A {");
    }

    @Test
    void theNameOfTheFileSaysWhichRules() {
        assertSame(Headings.JAVA, Headings.of("src/Item.java"));
        assertSame(Headings.SCRIPT, Headings.of("a.b/app.mjs"));
        assertSame(Headings.MARKDOWN, Headings.of("README.md"));
        assertSame(Headings.PYTHON, Headings.of("a.py"));
        for (String path : List.of("java", "a.java/x", "pom.xml", "a.txt", "x.javascript")) {
            assertSame(Headings.NONE, Headings.of(path), path);
        }
    }

    @Test
    void theLastOneBeforeTheHunkCountsAndStaysUntilTheNext() throws IOException {
        String before = "class A {\n" + SIX_LINES + "void f(int a) {  \t\r\n" + SIX_LINES + "x\n" + SIX_LINES
                + SIX_LINES + "y\n" + SIX_LINES;
        String after = before.replace("class A {\n", "class A {\n// new\n")
                .replace("x\n", "X\n")
                .replace("y\n", "Y\n");
        assertEquals(
                List.of("@@ -1,4 +1,5 @@", "@@ -12,7 +13,7 @@ void f(int a) {", "@@ -25,7 +26,7 @@ void f(int a) {"),
                ranges("A.java", before, after));
        assertEquals(
                List.of("@@ -1,4 +1,5 @@", "@@ -12,7 +13,7 @@", "@@ -25,7 +26,7 @@"), ranges("A.txt", before, after));
    }

    @Test
    void aLongOneIsCutBetweenCharacters() throws IOException {
        String name = "\u00e9".repeat(40);
        String before = "# " + name + "\n" + SIX_LINES + "x\n";
        List<String> ranges = ranges("a.md", before, before.replace("x\n", "X\n"));
        assertEquals(List.of("@@ -5,4 +5,4 @@ # " + "\u00e9".repeat(39)), ranges);
    }

    @Test
    void gitHasTheSame() throws IOException {
        Tool.GIT.need();
        String body = SIX_LINES.repeat(2) + "x\n" + SIX_LINES;
        Tree from = new Tree();
        Tree to = new Tree();
        String[][] files = {
            {
                "A.java",
                "public class A extends B {\n" + body + "    int f(String a) {\n" + body + "    return new A()\n" + body
            },
            {"a.py", "class A:\n" + body + "    async def f(self):\n" + body + "default(1)\n" + body},
            {"a.md", "# One\n" + body + "  ## " + "\u00e9".repeat(60) + "\n" + body + "#None\n" + body},
            {"a.js", "import a from 'a';\n" + body + "  function f() {\n" + body + "$(b)\n" + body}
        };
        for (String[] file : files) {
            from.file(file[0], file[1]);
            to.file(file[0], file[1].replace("x\n", "X\n"));
        }
        from.write(temporary.resolve("from"));
        to.write(temporary.resolve("to"));
        Path attributes = Files.writeString(
                temporary.resolve("attributes"), "*.java diff=java\n*.py diff=python\n*.md diff=markdown\n");
        for (String[] file : files) {
            String name = file[0];
            String git = Tool.GIT
                    .run(
                            temporary,
                            "-c",
                            "core.attributesFile=" + attributes,
                            "diff",
                            "--no-index",
                            "from/" + name,
                            "to/" + name)
                    .text();
            String text = Files.readString(temporary.resolve("from/" + name));
            assertEquals(ranges(git), ranges(name, text, text.replace("x\n", "X\n")), name);
        }
    }

    private List<String> ranges(String name, String before, String after) throws IOException {
        Path from = Files.createDirectories(temporary.resolve("one"));
        Path to = Files.createDirectories(temporary.resolve("two"));
        Files.writeString(from.resolve(name), before);
        Files.writeString(to.resolve(name), after);
        List<Patch> files =
                TreeDiffer.patches(Folders.of(from, to, null), List.of(), 3).files();
        Files.delete(from.resolve(name));
        Files.delete(to.resolve(name));
        return ranges(new String(files.get(0).diff(), StandardCharsets.UTF_8));
    }

    private static List<String> ranges(String diff) {
        return Pattern.compile("(?m)^@@.*$")
                .matcher(diff)
                .results()
                .map(range -> range.group())
                .toList();
    }
}
