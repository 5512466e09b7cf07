package com.example.snapshots.docs.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.docs.Workspaces;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table from a message to the sections that explain it: what steps print, and what pages quote. */
class MessagesTest {
    private static final Pattern ROW = Pattern.compile("\\| `+ ?(.+?) ?`+ \\| (.+) \\|");
    private static final String QUOTES_ALONE = "\\[[^\\]]+]\\(#[^)]+\\)(; \\[[^\\]]+]\\(#[^)]+\\))*";

    @TempDir
    Path root;

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> table() throws Exception {
        return new Messages(new WorkTree(root.toRealPath())).lines(Marker.of("<!-- messages -->"));
    }

    @Test
    void aMessageLeadsToTheSectionsThatShowOrQuoteIt() throws Exception {
        write("docs/output/end-move.txt", """
                $ mvn

                1. One.
                   It is refused: OldException: no | way
                   It comes wrapped in LastError, in FirstException.
                   Hibernate warns: HHH000001
                   11 statements = 1 + 10 stores

                2. Two, which no page shows.
                   It is refused: SilentException: no
                """);
        write("docs/06-changing.md", """
                # Changing

                ## Move `it`

                <!-- output end-move#1 -->
                <!-- end -->

                ## Why?

                It says `OldException: no | way`, or `HHH000002: careful`. `BareException` and `a word` are no messages.
                """);
        write("docs/07-strategies.md", "# Others\n\nIn Python `KeyError: 'a'`.\n");
        write("docs/08-common-mistakes.md", """
                # Mistakes

                ## One

                - **You see:** `BareException`, `Something of the database`,
                  `insert into items`, ``TickError: `a` or `b` ``.
                - **Why:** `OtherException: is not seen`.

                <!-- messages -->
                | `GoneError: of yesterday` | [One](#one) |
                <!-- end -->
                """);
        assertEquals(
                List.of(
                        "| You see | It is explained in |",
                        "|---|---|",
                        "| `BareException` | [One](#one) |",
                        "| `FirstException` | [Move `it`](06-changing.md#move-it) |",
                        "| `HHH000001` | [Move `it`](06-changing.md#move-it) |",
                        "| `HHH000002: careful` | [Why?](06-changing.md#why) |",
                        "| `LastError` | [Move `it`](06-changing.md#move-it) |",
                        "| `N+1` | [Move `it`](06-changing.md#move-it) |",
                        "| `OldException: no \\| way` | [Move `it`](06-changing.md#move-it); [Why?](06-changing.md#why) |",
                        "| `Something of the database` | [One](#one) |",
                        "| `` TickError: `a` or `b` `` | [One](#one) |"),
                table());
    }

    @Test
    void theMarkerTakesNoSubject() {
        assertEquals(
                "a marker of this kind takes no subject: messages all",
                assertThrows(
                                InputException.class,
                                () -> new Messages(new WorkTree(root)).lines(Marker.of("<!-- messages all -->")))
                        .getMessage());
    }

    /** Those of the page on mistakes alone are printed by the tests of its patches. */
    @Test
    void eachMessageIsPrintedByAStepOrAssertedByATest() throws Exception {
        Path own = Workspaces.own();
        String printed = texts(own.resolve("docs/output"), ".txt");
        String asserted = texts(own.resolve("end/src/test/java"), ".java").replaceAll("\"\\s*\\+\\s*\"", "");
        List<String> checked = new ArrayList<>();
        for (String row : new Messages(new WorkTree(own)).lines(Marker.of("<!-- messages -->"))) {
            Matcher matcher = ROW.matcher(row);
            if (matcher.matches() && !matcher.group(2).matches(QUOTES_ALONE)) {
                String message = matcher.group(1).replace("\\|", "|");
                checked.add(message);
                assertTrue(message.equals("N+1") || printed.contains(message) || asserted.contains(message), message);
            }
        }
        assertTrue(checked.size() > 15, checked::toString);
    }

    private static String texts(Path folder, String ending) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.append(Files.readString(file));
            }
        }
        return texts.toString();
    }
}
