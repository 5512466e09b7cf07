package com.example.snapshots.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.files.InputException;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page shows of the steps between the snapshots, of the check and of mistakes; and values in its sentences. */
class StepRegionsTest extends PageFixture {
    private static final String ITEM = "src/main/java/lesson/Item.java";

    @Override
    Tree snapshots() {
        return new Tree()
                .file(
                        "start/" + ITEM,
                        "import a.A;\nimport z.Z;\n\nclass Item {\n    int number;\n\n    Item() {}\n}\n")
                .file(
                        "end/" + ITEM,
                        "import a.A;\nimport b.B;\nimport y.Y;\nimport z.Z;\n\nclass Item {\n    @B\n    Store store;\n\n"
                                + "    Item() {}\n\n    Store getStore() {\n        return store;\n    }\n}\n")
                .file("end/src/main/java/lesson/Models.java", "class Models {}\n")
                .file("docs/steps/01-the-field.patch", """
                        Does: gives an item a store.
                        Why: a number
                          is only a number.
                        Compiles: no

                        --- a/src/main/java/lesson/Item.java
                        +++ b/src/main/java/lesson/Item.java
                        @@ -1,3 +1,5 @@
                         import a.A;
                        +import b.B;
                        +import y.Y;
                         import z.Z;

                        @@ -4,3 +6,4 @@
                         class Item {
                        -    int number;
                        +    @B
                        +    Store store;

                        """.replace("\n\n@@", "\n \n@@")
                        .replace("store;\n\n", "store;\n \n"))
                .file("docs/steps/02-the-getter.patch", """
                        Does: adds a getter, and lists the models.
                        Why: nobody sees the store.
                        Compiles: yes

                        --- a/src/main/java/lesson/Item.java
                        +++ b/src/main/java/lesson/Item.java
                        @@ -10,2 +10,6 @@
                             Item() {}
                        +
                        +    Store getStore() {
                        +        return store;
                        +    }
                         }
                        --- /dev/null
                        +++ b/src/main/java/lesson/Models.java
                        @@ -0,0 +1 @@
                        +class Models {}
                        """)
                .file(
                        "docs/output/start-check.txt",
                        "$ mvn\nStore and Item: 1 of 4 things are done.\n\n  done: A\n  next: B\n")
                .file("docs/output/step-01.txt", "$ mvn\nJava cannot read models/Item.java yet: line 7.\n")
                .file(
                        "docs/output/step-02.txt",
                        "$ mvn\nStore and Item: 3 of 4 things are done.\n\n  done: A\n  done: B\n  done: C\n  next: D\n")
                .file(
                        "docs/output/step-03.txt",
                        "$ mvn\nStore and Item: 3 of 4 things are done.\n\n  done: A\n  done: B\n  done: C\n  next: D\n")
                .file(
                        "docs/output/step-04.txt",
                        "$ mvn\nStore and Item: all 4 things are done.\n\n  done: A\n  done: B\n  done: C\n  done: D\n")
                .file(
                        "docs/output/step-05.txt",
                        "$ mvn\nStore and Item: all 4 things are done.\n\n  done: A\n  done: B\n  done: C\n  done: D\n")
                .file(
                        "docs/output/end.txt",
                        "$ mvn\n1. One.\n   [3] insert\n       -- from the commit\n   [4] select a\n       -- from A.b\n\n"
                                + "4 SQL statements were sent.\n")
                .file("docs/mistakes/01-no-annotation.patch", "Learner: a.\nStep: 01\nOften: yes\n\n--- a/x\n+++ b/x\n")
                .file("docs/mistakes/02-seldom.patch", "Learner: b.\nStep: 01\n\n--- a/x\n+++ b/x\n")
                .file("docs/mistakes/03-on-no-page.patch", "Learner: c.\nStep: 02\nOften: yes\n\n--- a/x\n+++ b/x\n")
                .file(
                        "docs/08-common-mistakes.md",
                        "# Mistakes\n\n## No @B\n\n[no annotation](mistakes/01-no-annotation.patch)\n");
    }

    @Test
    void aPatchThatDoesNotFitIsNamedWhereThePageShowsItsStep() throws IOException {
        new Tree()
                .file(PAGE, "<!-- step 01 -->\n<!-- end -->\n\n<!-- step 02 -->\n<!-- end -->\n")
                .write(root);
        Path second = root.resolve("docs/steps/02-the-getter.patch");
        Files.writeString(second, Files.readString(second).replace("getStore", "getShop"));
        String message = assertThrows(InputException.class, this::pages).getMessage();
        assertTrue(message.startsWith(PAGE + ":4: docs/steps/02-the-getter.patch: hunk 1 does not fit "), message);
        new Tree().file(PAGE, "<!-- step 01 -->\n<!-- end -->\n").write(root);
        message = assertThrows(InputException.class, this::pages).getMessage();
        assertTrue(message.startsWith(PAGE + ":1: docs/steps/02-the-getter.patch: "), message);
    }

    @Test
    void aStepShowsWhatItTouchesAndWhatGoes() throws IOException {
        assertEquals("""
                ```java title="Item.java" {1-2,4-5}
                import b.B;
                import y.Y;

                @B
                Store store;
                ```

                <details>
                <summary>What goes, and what comes</summary>

                ```diff title="Item.java"
                --- a/src/main/java/lesson/Item.java
                +++ b/src/main/java/lesson/Item.java
                @@ -1,3 +1,5 @@
                 import a.A;
                +import b.B;
                +import y.Y;
                 import z.Z;

                @@ -4,3 +6,4 @@
                 class Item {
                -    int number;
                +    @B
                +    Store store;

                ```

                </details>

                """, region("step 01"));
    }

    @Test
    void whereNothingGoesThereIsNoDiffAndANewFileIsWhole() throws IOException {
        assertEquals("""
                ```java title="Item.java" {1-3}
                Store getStore() {
                    return store;
                }
                ```
                ```java title="Models.java"
                class Models {}
                ```
                """, region("step 02"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01|The check counts nothing: Java cannot read `models/Item.java` yet, because of line 7.",
                "02|*B* and *C* are done now: 3 of 4. The check stops at *D*.",
                "03|Nothing new is done. The check still stops at *D*.",
                "04|*D* is done now: all 4 things are done.",
                "05|The check says that all 4 things are done.",
            })
    void theCheckIsQuotedByWhatIsNew(String step, String sentence) throws IOException {
        assertEquals(sentence + "\n", region("stops step-" + step));
    }

    @Test
    void mistakesThatAreOftenMadeLeadToTheirSections() throws IOException {
        assertEquals("What often goes wrong here: [No @B](08-common-mistakes.md#no-b).\n", region("mistakes 01"));
    }

    @Test
    void allMistakesAreListedByTheirSteps() throws IOException {
        new Tree()
                .file("docs/mistakes/03-on-no-page.patch", "Learner: c.\nStep: 02\n\n--- a/x\n+++ b/x\n")
                .file(
                        "docs/08-common-mistakes.md",
                        "# M\n\n## No @B\n\n[a](mistakes/01-no-annotation.patch), [b](mistakes/02-seldom.patch)\n\n"
                                + "## C\n\n[c](mistakes/03-on-no-page.patch)\n")
                .file("docs/02-one-to-many.md", "# One\n\n## Step 1: the field\n\n### Step 2: a getter\n")
                .write(root);
        assertEquals("""
                | Step | What goes wrong there |
                |---|---|
                | [Step 1: the field](02-one-to-many.md#step-1-the-field) | [No @B](08-common-mistakes.md#no-b) |
                | [Step 2: a getter](02-one-to-many.md#step-2-a-getter) | [C](08-common-mistakes.md#c) |
                """, region("mistakes all"));
        new Tree()
                .file("docs/02-one-to-many.md", "# One\n\n## Step 1: the field\n")
                .write(root);
        InputException refused = assertThrows(InputException.class, this::pages);
        assertEquals(PAGE + ":1: no section of docs/02-one-to-many.md is about step 02", refused.getMessage());
    }

    @Test
    void aQuotationStaysOne() throws IOException {
        assertEquals(
                "> <!-- output end#1 -->\n> ```text\n> 1. One.\n>    [3] insert\n>        -- from the commit\n"
                        + ">    [4] select a\n>        -- from A.b\n> ```\n> <!-- end -->\n",
                written("> <!-- output end#1 -->\n> <!-- end -->\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "things|4",
                "steps|2",
                "mistakes|3",
                "statement end#1 from the commit|3",
                "statement end select|4",
            })
    void aValueStandsInASentence(String value, String shown) throws IOException {
        String marker = "<!-- value " + value + " -->";
        assertEquals(
                "a " + marker + shown + "<!-- end --> `" + marker + "` b " + marker + shown + "<!-- end -->\n",
                written("a " + marker + "0<!-- end --> `" + marker + "` b " + marker + "<!-- end -->\n"));
    }

    @Test
    void aValueThatIsNotWhatItShouldBeIsStaleByItsLine() throws IOException {
        new Tree()
                .file(PAGE, "# A\n\nThere are <!-- value things -->5<!-- end --> things.\n")
                .write(root);
        assertEquals(
                List.of("docs/page.md:3"),
                pages().stale().stream()
                        .map(finding -> finding.page() + ":" + finding.line())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!-- step 03 -->~<!-- end -->|1: there is no step 03; there are 01 to 02",
                "<!-- step 01 file -->~<!-- end -->|1: a marker of this kind takes no option: file",
                "<!-- stops 03 -->~<!-- end -->|1: a state is named like step-03, and not 03",
                "<!-- stops step-06 -->~<!-- end -->|1: there is no file docs/output/step-06.txt; if there is such a step, "
                        + "mvn verify -Pregenerate writes it",
                "<!-- mistakes 03 -->~<!-- end -->|1: no mistake in docs/mistakes/ is often made in step 03",
                "<!-- mistakes 02 -->~<!-- end -->|1: no section of docs/08-common-mistakes.md links to "
                        + "docs/mistakes/03-on-no-page.patch",
                "a <!-- value thing -->4<!-- end -->|1: there is no value of the name thing",
                "a <!-- value -->4<!-- end -->|1: the marker does not say which value",
                "a <!-- value things -->4~<!-- end -->|1: a value needs its <!-- end --> on its line",
                "a~~<!-- value things -->4<!-- end --> b|3: a value stands in a sentence, and not at the beginning of a line",
                "a <!-- value statement end from -->4<!-- end -->|1: more than one statement of end has the words from",
                "a <!-- value statement end#1 update -->4<!-- end -->|1: no statement of end#1 has the words update",
                "a <!-- value statement end -->4<!-- end -->|1: the marker does not say which part of a transcript, and which words",
                "a <!-- value done end -->4<!-- end -->|1: there is no value of the name done",
            })
    void refused(String page, String message) throws IOException {
        new Tree().file(PAGE, page.replace("~", "\n") + "\n").write(root);
        assertEquals(
                PAGE + ":" + message,
                assertThrows(InputException.class, this::pages).getMessage());
    }

    /** With the page, so that the lines of a step that no longer fits are found. */
    @Test
    void aStepThatDoesNotFitIsNamedWithThePage() throws IOException {
        Path step = root.resolve("docs/steps/02-the-getter.patch");
        Files.writeString(step, Files.readString(step).replace("+    Store getStore() {", "+    Store store() {"));
        new Tree().file(PAGE, "# A\n\n<!-- step 01 -->\n<!-- end -->\n").write(root);
        String message = assertThrows(InputException.class, this::pages).getMessage();
        assertEquals(
                "docs/page.md:3: docs/steps/02-the-getter.patch: hunk 1 does not fit " + ITEM + " any more: ",
                message.substring(0, message.indexOf('[')));
    }
}
