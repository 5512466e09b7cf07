package com.example.snapshots.docs.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.snapshots.files.InputException;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member is found with all that belongs to it, and nothing else. */
class JavaMemberTest {
    private static final String ITEM = """
            package lesson;

            /** An item. */
            @Entity
            public class Item {
                static final String QUOTED = "/** no comment */ {";

                /**
                 * Where it is sold.
                 */
                @ManyToOne(fetch = FetchType.LAZY)
                @JoinColumn(
                        name = "store_id")
                private Store store;

                // Why it is
                // made like this.
                protected Item() {}

                <T extends Comparable<T>> List<T> sorted(List<T> list) {
                    Store other = null;

                    return list;
                }
                void twice() {}
                void twice(int a) {}

                record Nested(int a) {
                    int inner() {
                        return a;
                    }
                }

                enum Colour { RED }
            }
            """;

    private static Excerpt find(String member) throws InputException {
        return JavaMember.find("Item.java", ITEM, member);
    }

    @Test
    void withItsCommentAndItsAnnotations() throws InputException {
        Excerpt store = find("store");
        assertEquals(7, store.first());
        assertEquals(
                List.of(
                        "/**",
                        " * Where it is sold.",
                        " */",
                        "@ManyToOne(fetch = FetchType.LAZY)",
                        "@JoinColumn(",
                        "        name = \"store_id\")",
                        "private Store store;"),
                store.lines());
    }

    @Test
    void ofEachKind() throws InputException {
        assertEquals(
                List.of("static final String QUOTED = \"/** no comment */ {\";"),
                find("QUOTED").lines());
        assertEquals(
                List.of("// Why it is", "// made like this.", "protected Item() {}"),
                find("Item").lines());
        assertEquals(
                List.of(
                        "<T extends Comparable<T>> List<T> sorted(List<T> list) {",
                        "    Store other = null;",
                        "",
                        "    return list;",
                        "}"),
                find("sorted").lines());
        assertEquals(5, find("Nested").lines().size());
        assertEquals(
                List.of("int inner() {", "    return a;", "}"), find("inner").lines());
        assertEquals(List.of("enum Colour { RED }"), find("Colour").lines());
    }

    @Test
    void withACommentOfOneLineAndWithOneThatIsNewToJava() throws InputException {
        String text = "class A {\n    /** Old. */\n    int a;\n\n    /// New.\n    int b;\n}\n";
        assertEquals(
                List.of("/** Old. */", "int a;"),
                JavaMember.find("A.java", text, "a").lines());
        assertEquals(
                List.of("/// New.", "int b;"),
                JavaMember.find("A.java", text, "b").lines());
    }

    @ParameterizedTest
    @CsvSource({
        "twice, Item.java has 2 members of the name twice",
        "other, Item.java has no member other",
        "gone, Item.java has no member gone"
    })
    void refused(String member, String message) {
        assertEquals(
                message, assertThrows(InputException.class, () -> find(member)).getMessage());
    }

    @Test
    void whatIsNoJavaIsRefused() {
        InputException e =
                assertThrows(InputException.class, () -> JavaMember.find("A.java", "class A {\n  int a\n}\n", "a"));
        assertEquals("A.java is not Java: line 2", e.getMessage());
    }

    /** Members of one name are told apart by their lines, which their names cannot do. */
    @Test
    void membersAreFoundByTheirLinesAndTheRestAsItIs() throws InputException {
        List<String> lines = ITEM.lines().toList();
        BitSet wanted = new BitSet();
        for (String line :
                List.of("package lesson;", "", "@Entity", "public class Item {", "    void twice(int a) {}")) {
            wanted.set(lines.indexOf(line));
        }
        wanted.set(lines.indexOf("    // made like this."));
        wanted.set(lines.indexOf("            return a;"));
        assertEquals(
                List.of(
                        List.of("package lesson;"),
                        List.of("@Entity", "public class Item {"),
                        List.of("// Why it is", "// made like this.", "protected Item() {}"),
                        List.of("void twice(int a) {}"),
                        List.of("record Nested(int a) {", "    int inner() {", "        return a;", "    }", "}")),
                JavaMember.holding("Item.java", ITEM, wanted).stream()
                        .map(Excerpt::lines)
                        .toList());
    }
}
