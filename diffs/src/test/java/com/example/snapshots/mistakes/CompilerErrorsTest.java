package com.example.snapshots.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiler refuses is shown with its line, and said in the words of the catalogue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompilerErrorsTest {
    private static final Path CATALOGUE =
            Snapshot.ROOT.resolve("start/src/check/resources/com/example/stores/check/compiler/compiler-errors.txt");
    private static final String NOT_UTF_8 = "not-utf-8";

    private CheckRunner check;

    @BeforeAll
    void compileTheCheck(@TempDir Path folder) throws IOException {
        check = new CheckRunner(folder);
    }

    @AfterAll
    void close() throws IOException {
        check.close();
    }

    static List<ModelCase> errors() throws IOException {
        return ModelCase.read("compiler-errors.txt");
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorIsSaidInPlainWords(ModelCase error) throws Exception {
        Report report = check.run(error.models());
        assertEquals(error.hint(), report.hintName(), report::text);
        report.assertReadable();
        for (String part : error.says()) {
            assertTrue(report.text().replaceAll("\\s+", " ").contains(part), report::text);
        }
        assertTrue(report.text().matches("(?s)Java cannot read models/\\w+\\.java yet: line \\d+\\..*"), report::text);
        assertTrue(report.text().lines().anyMatch(line -> line.matches(" +\\| +\\^")), report::text);
    }

    @Test
    void theReportShowsTheLineAndWhatToDo() throws Exception {
        ModelCase error = errors().get(0);
        assertEquals("""
                Java cannot read models/Item.java yet: line 34.

                  34 |     @ManyToOne(fetch = FetchType.LAZY, optional = false)
                     |      ^

                Wrong: Java does not know ManyToOne here, because it is not imported.
                To do: Add this line to the imports, below the line "package":
                  import jakarta.persistence.ManyToOne;
                See:
                  docs/08-common-mistakes.md#what-the-compiler-says
                """, check.run(error.models()).text());
    }

    @Test
    void aLetterThatIsNotUtf8IsNamed() throws Exception {
        Path models = check.write(Snapshot.models("end"));
        Path item = models.resolve("Item.java");
        String source = Files.readString(item).replace("An item that a store sells", "Für den Laden");
        Files.write(item, source.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(NOT_UTF_8, check.judge(models).hintName());
    }

    @Test
    void eachEntryOfTheCatalogueIsReached() throws IOException {
        List<String> unproven = found("(?m)^= (\\S+)$", Files.readString(CATALOGUE));
        unproven.remove(NOT_UTF_8);
        for (ModelCase error : errors()) {
            unproven.remove(error.hint());
        }
        assertEquals(List.of(), unproven);
    }

    /** The models, and what is added to them on the pages about loading. */
    @Test
    void eachTypeOfTheLessonHasItsImport() throws IOException {
        Set<String> known = new HashSet<>(found("(?m)^type (\\S+)$", Files.readString(CATALOGUE)));
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Snapshot.ROOT.resolve("end/src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                unknown.addAll(found(
                        "(?m)^import ((?:jakarta\\.persistence|org\\.hibernate\\.annotations)\\.\\w+);",
                        Files.readString(file)));
            }
        }
        for (List<String> source : Snapshot.models("end").values()) {
            unknown.addAll(found("(?m)^import (\\S+);", String.join("\n", source)));
        }
        unknown.removeAll(known);
        assertEquals(Set.of(), unknown);
    }

    private static List<String> found(String pattern, String text) {
        return new ArrayList<>(Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList());
    }
}
