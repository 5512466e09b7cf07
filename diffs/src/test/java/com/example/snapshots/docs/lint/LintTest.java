package com.example.snapshots.docs.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.snapshots.docs.page.Anchors;
import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.page.PageNames;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What breaks quietly in a page is found, and what is right is left alone. */
class LintTest {
    private static final String HOME = "---\ntitle: Home\ndescription: All\n---\n\n# Home\n\n";

    @TempDir
    Path temporary;

    private List<String> findings(Tree tree) throws IOException {
        WorkTree files = new WorkTree(tree.write(temporary.toRealPath()));
        List<Document> pages = new ArrayList<>();
        for (String name : PageNames.find(files, files.file("diffs"))) {
            pages.add(Document.read(files, name));
        }
        return Lint.of(files, pages).stream().map(Finding::toString).toList();
    }

    private List<String> inHome(String text) throws IOException {
        return findings(new Tree().file("docs/README.md", HOME + text + "\n").file("docs/img/a b.svg", "<svg/>\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[a](gone.md)|dead link: gone.md (there is no such file)",
                "![a](gone.svg)|dead link: gone.svg (there is no such file)",
                "[a](../../outside.md)|dead link: ../../outside.md (there is no such file)",
                "[a](#nowhere)|dead link: #nowhere (there is no such heading)",
                "[a](/docs/README.md)|dead link: /docs/README.md (say where it is from this page: a Git host has another root)",
                "<a href=\"gone.md\">a</a>|dead link: gone.md (there is no such file)",
                "![](img/a%20b.svg)|a picture without alternative text",
                "<img src=\"img/a%20b.svg\">|a picture without alternative text",
                "A List<Item> is a list.|put it between backticks, or it is lost: <Item>",
                "A Map<String, Item> is a map.|put it between backticks, or it is lost: A Map<String, Item> is a map.",
                "<Type>|put it between backticks, or it is lost: <Type>",
            })
    void aLineThatIsWrong(String text, String message) throws IOException {
        assertEquals(List.of("docs/README.md:8: " + message), inHome(text));
    }

    @Test
    void theLineInsideAParagraphOrABlockIsNamed() throws IOException {
        assertEquals(
                List.of(
                        "docs/README.md:10: dead link: gone.md (there is no such file)",
                        "docs/README.md:11: put it between backticks, or it is lost: <Item>",
                        "docs/README.md:14: put it between backticks, or it is lost: <Store>",
                        "docs/README.md:15: dead link: gone.html (there is no such file)"),
                inHome("One.\n\n- two [three](gone.md)\n  List<Item>\n\n<details>\n<Store>\n<a href='gone.html'>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](#home) [b](README.md#home) [c](img/) [d](../docs/img/a%20b.svg) [e](https://example.com/x) <https://a.b>",
                "![A chart](img/a%20b.svg) <img alt='A chart' src='img/a%20b.svg'>",
                "`List<Item>` and 1 < 2 <kbd>x</kbd> H<sub>2</sub>O<br>",
                "<details>\n<summary>Why?</summary>\n\nSo.\n\n</details>",
                "<!-- Note: <Type> and\n <Other> -->",
                "```bash\nmvn\n```",
                "<!-- fragment: a part of it -->\n```java\nint a;\n```",
                "| a |\n|---|\n| `List<Item>` |",
                "```mermaid\nerDiagram\n  accTitle: A\n  accDescr {\n  B\n  }\n```",
            })
    void whatIsRight(String text) throws IOException {
        assertEquals(List.of(), inHome(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "sql", "text", "output"})
    void codeThatNoRegionKeepsTrue(String language) throws IOException {
        String finding = ": a fence of " + language
                + " outside a region, which can become wrong unnoticed; or say <!-- fragment: why --> above it";
        assertEquals(List.of("docs/README.md:8" + finding), inHome("```" + language + "\na\n```"));
        String away = "<!-- fragment: why -->\n\n```" + language + "\na\n```";
        assertEquals(List.of("docs/README.md:10" + finding), inHome(away));
        assertEquals(List.of("docs/README.md:9" + finding), inHome("<!-- fragment: -->\n```" + language + "\na\n```"));
    }

    @Test
    void codeWithoutALanguage() throws IOException {
        assertEquals(List.of("docs/README.md:10: a fence without a language"), inHome("a\n\n```\na\n```"));
        assertEquals(
                List.of("docs/README.md:10: indented code has no language: use a fence"), inHome("a\n\n    int a;"));
    }

    @Test
    void aDiagramThatOnlySomeCanRead() throws IOException {
        assertEquals(
                List.of("docs/README.md:8: a Mermaid diagram without accDescr"),
                inHome("```mermaid\nerDiagram\n  accTitle: A\n```"));
    }

    @Test
    void aPageThatNobodyFinds() throws IOException {
        Tree tree = new Tree()
                .file("docs/README.md", HOME + "[one](01-one.md)\n")
                .file("docs/01-one.md", "---\ntitle: One\ndescription: d\n---\n[back](README.md) [deep](deep/two.md)\n")
                .file("docs/deep/two.md", "Two\n")
                .file("docs/site/own.md", "```\nof the site\n```\n")
                .file("docs/03-three.md", "---\ntitle: Three\ndescription: d\n---\n[home](README.md)\n");
        assertEquals(List.of("docs/03-three.md:1: no links lead here from docs/README.md"), findings(tree));
    }

    @Test
    void ofTheHiddenFoldersTheOneForTheHost() throws IOException {
        Tree tree = new Tree()
                .file("docs/README.md", HOME)
                .file(".github/CONTRIBUTING.md", "[home](../docs/README.md) [gone](../docs/gone.md)\n")
                .file(".other/NOTES.md", "[gone](gone.md)\n");
        assertEquals(
                List.of(".github/CONTRIBUTING.md:1: dead link: ../docs/gone.md (there is no such file)"),
                findings(tree));
    }

    @Test
    void titlesAndDescriptions() throws IOException {
        Tree tree = new Tree()
                .file("README.md", "# A page that is none of the lesson\n")
                .file("docs/README.md", HOME + "[one](01-one.md) [two](02-two.md)\n")
                .file("docs/01-one.md", "---\ntitle: 'Home'\n---\n")
                .file("docs/02-two.md", "More\n");
        assertEquals(
                List.of(
                        "docs/01-one.md:1: no description in the front matter",
                        "docs/02-two.md:1: no title in the front matter",
                        "docs/02-two.md:1: no description in the front matter",
                        "docs/README.md:1: the title is also that of docs/01-one.md: Home"),
                findings(tree));
    }

    @Test
    void anchorsAreThoseOfGitHosts() {
        String text = "# What `mappedBy` does, and why?\n\n## Two\n\n## Two\n\n### *Lazy* [loading](a.md)\n\n"
                + "<a id=\"own\"></a>\n\n## N + 1\n\n# Größe: a_b\n";
        assertEquals(
                Set.of("what-mappedby-does-and-why", "two", "two-1", "lazy-loading", "own", "n--1", "größe-a_b"),
                Anchors.of(Document.of("a.md", text)));
    }
}
