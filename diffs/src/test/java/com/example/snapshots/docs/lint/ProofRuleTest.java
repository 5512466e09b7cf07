package com.example.snapshots.docs.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A proof that proves nothing, and a section without one, are named; what is proved is left alone. */
class ProofRuleTest {
    private static final String TESTS = """
            package a;

            class AddTest {
                @Test
                void anAddSendsOneInsert() {}

                @Disabled("until Monday")
                @Test
                void anAddIsFast() {}

                /** With many numbers. */
                @ParameterizedTest
                @ValueSource(
                        ints = {1, 2})
                void adds(int number) {}

                static void helper() {}
            }
            """;

    @TempDir
    Path temporary;

    private List<String> findings(String page, String text) throws IOException {
        WorkTree tree = new WorkTree(new Tree()
                .file("end/src/test/java/a/AddTest.java", TESTS)
                .file(
                        "end/src/test/java/a/OffTest.java",
                        "@Disabled\nclass OffTest {\n    @Test\n    void one() {}\n}\n")
                .file("end/src/test/java/a/TwinTest.java", "class TwinTest {\n    @Test\n    void one() {}\n}\n")
                .file("end/src/test/java/b/TwinTest.java", "class TwinTest {}\n")
                .file("docs/output/end-lazy.txt", "$ mvn\n1. One.\n   1 statement\n")
                .write(temporary.toRealPath()));
        return new ProofRule(tree)
                .check(List.of(Document.of(page, text))).stream()
                        .map(Finding::toString)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"end:AddTest#anAddSendsOneInsert", "end:a.TwinTest#one", "end:AddTest#adds", "output:end-lazy#1"
            })
    void aProofThatIsThere(String proof) throws IOException {
        assertEquals(List.of(), findings("docs/README.md", "So.\n<!-- proof: " + proof + " -->\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "end:AddTest#gone|end/src/test/java/a/AddTest.java has no member gone",
                "end:AddTest#helper|end/src/test/java/a/AddTest.java has no test helper",
                "end:AddTest#anAddIsFast|end/src/test/java/a/AddTest.java does not run anAddIsFast: it is disabled",
                "end:OffTest#one|end/src/test/java/a/OffTest.java does not run one: it is disabled",
                "end:GoneTest#one|end has no test class GoneTest",
                "end:TwinTest#one|end has more than one test class TwinTest",
                "gone:AddTest#one|there is no module gone with tests",
                "../end:AddTest#one|a proof is module:Class#method or output:name#part, and not ../end:AddTest#one",
                "AddTest|a proof is module:Class#method or output:name#part, and not AddTest",
                "output:end-lazy#2|docs/output/end-lazy.txt has no part 2",
                "output:gone#1|there is no file docs/output/gone.txt; if there is such a step, mvn verify -Pregenerate writes it",
            })
    void aProofThatIsNone(String proof, String message) throws IOException {
        assertEquals(
                List.of("docs/README.md:3: " + message),
                findings("docs/README.md", "So.\n\n<!-- proof: " + proof + " -->\n"));
    }

    @Test
    void eachProofOfALineIsLookedFor() throws IOException {
        assertEquals(
                List.of("docs/a.md:1: end has no test class A", "docs/a.md:1: end has no test class B"),
                findings("docs/a.md", "<!-- proof: end:A#a end:AddTest#adds end:B#b -->\n"));
    }

    @Test
    void anExampleInAFenceIsNone() throws IOException {
        assertEquals(List.of(), findings("docs/a.md", "```markdown\n<!-- proof: end:Gone#gone -->\n```\n"));
    }

    @Test
    void aSectionOfTheLessonThatNothingProves() throws IOException {
        String message = "nothing proves this section: name a test, <!-- proof: end:Class#method -->, "
                + "or say <!-- unproved: why -->";
        String text = "# Page\n\nWhat it is for.\n\n## One\n\n### Deep\n\nIt is so.\n\n## Other\n\nAnd so.\n";
        assertEquals(
                List.of("docs/03-lazy.md:7: " + message, "docs/03-lazy.md:11: " + message),
                findings("docs/03-lazy.md", text));
        assertEquals(List.of(), findings("docs/10-for-instructors.md", text));
        assertEquals(List.of(), findings("docs/design.md", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is so.\n\n<!-- proof: end:AddTest#adds -->",
                "Nothing is.\n\n<!-- unproved: a definition -->",
                "It is so:\n\n<!-- output end-lazy#1 -->\n<!-- end -->",
                "- **Patch:** [List.of()](mistakes/47-list-of.patch).",
                "<!-- A remark. -->",
            })
    void aSectionThatIsProvedOrSaysWhyNot(String section) throws IOException {
        assertEquals(List.of(), findings("docs/03-lazy.md", "# Page\n\n## One\n\n" + section + "\n"));
    }

    @Test
    void questionsNeedNoProof() throws IOException {
        assertEquals(List.of(), findings("docs/03-lazy.md", "# Page\n\n## Questions\n\nWhy?\n"));
    }

    @Test
    void aRegionProvesItsOwnSectionAlone() throws IOException {
        String text = "# Page\n\n## One\n\nSo.\n\n## Other\n\n<!-- output end-lazy#1 -->\n<!-- end -->\n";
        assertEquals(1, findings("docs/03-lazy.md", text).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It takes 1 statement.\n\n<!-- output end-lazy#1 -->\n1. One.\n   1 statement\n<!-- end -->",
                "It adds two.\n\n<!-- proof: end:AddTest#adds -->",
                "Say `limit(25)` for 25, or 3 on [the page](03-lazy.md).\n\n<!-- unproved: a name -->",
                "Two of N + 1.\n\n<!-- unproved: a name -->\n<!-- numbers: two stores -->",
                "It has <!-- value things -->13<!-- end --> things.\n\n<!-- unproved: counted -->",
            })
    void aNumberThatItsSectionShows(String section) throws IOException {
        assertEquals(
                List.of(),
                findings("docs/03-lazy.md", "# The 2\n\n<!-- numbers: two -->\n\n## N + 1\n\n" + section + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It takes 3 statements.|3",
                "Twelve of them.|Twelve",
                "In store 1.50, or `Store 7`, at [4].|1.50 4",
                "A row, `[5]`, is 5.|5",
            })
    void aNumberThatItsSectionDoesNotShow(String sentence, String numbers) throws IOException {
        String text = "# Page\n\n" + sentence + "\n\n<!-- proof: end:AddTest#adds -->\n\n## Two\n\n"
                + "`3, 4, 5, 7, 12, 1.50`\n\n<!-- unproved: another section -->\n<!-- numbers: two -->\n";
        assertEquals(
                Stream.of(numbers.split(" "))
                        .map(number -> "docs/03-lazy.md:3: this section shows no " + number
                                + ": correct it, name a test that has it, or say <!-- numbers: " + number + " -->")
                        .toList(),
                findings("docs/03-lazy.md", text));
        assertEquals(List.of(), findings("docs/08-mistakes.md", text));
    }
}
