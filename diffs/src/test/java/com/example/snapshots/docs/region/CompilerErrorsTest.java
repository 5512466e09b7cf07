package com.example.snapshots.docs.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of the catalogue: examples in the place of groups, and no sign that Markdown takes for its own. */
class CompilerErrorsTest {
    private CompilerErrors errors;

    @BeforeEach
    void writeACatalogue(@TempDir Path root) throws IOException {
        Path folder =
                Files.createDirectories(root.resolve("start/src/check/resources/com/example/stores/check/compiler"));
        Files.writeString(folder.resolve("compiler-errors.txt"), """
                # A comment

                type java.util.List

                = no-import
                in imports
                match symbol: class (\\w+)
                says class List
                example List
                wrong Java does not know `{1}`: {x} < 1.
                do Add this line:\\n{import 1}

                = letters
                in names
                match symbol: class (list)
                says a | b
                example list
                wrong It is called {type 1} * 2.
                do Write it.
                """);
        errors = new CompilerErrors(new WorkTree(root.toRealPath()));
    }

    private List<String> rows(String marker) throws InputException {
        return errors.lines(Marker.of("<!-- errors " + marker + " -->"));
    }

    @Test
    void aPartIsATable() throws InputException {
        assertEquals(
                List.of(
                        "| The compiler says | What is wrong, and what to do |",
                        "|---|---|",
                        "| `class List` | Java does not know `List`: &#123;x&#125; &lt; 1. Add this line:"
                                + " `import java.util.List;` |"),
                rows("imports"));
        assertEquals(
                "| `a \\| b` | It is called List \\* 2. Write it. |",
                rows("names").get(2));
    }

    @Test
    void aPartWithoutEntriesIsRefused() {
        assertEquals(
                "start/src/check/resources/com/example/stores/check/compiler/compiler-errors.txt has nothing in \"methods\"",
                assertThrows(InputException.class, () -> rows("methods")).getMessage());
    }
}
