package com.example.snapshots.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.mistakes.CompiledCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The transcripts are what the steps print today. */
class TranscriptsTest {
    @TempDir
    Path temporary;

    @Test
    void eachStepPrintsItsTranscript() throws Exception {
        Transcripts transcripts = new Transcripts(Workspaces.own(), CompiledCheck.jar());
        List<String> differences = Transcripts.differences(transcripts.kept(), transcripts.run());
        assertTrue(
                differences.isEmpty(),
                () -> String.join("\n", differences) + "\nChanged it on purpose? Run mvn verify -Pregenerate");
    }

    /** On a program of its own: a step whose code changed no longer prints what was kept. */
    @Test
    void aStepThatPrintsSomethingElseIsNamed() throws Exception {
        SmallProgram.compile(temporary, "1 statement");
        Transcripts transcripts =
                new Transcripts(temporary, CompiledCheck.compile(temporary, temporary.resolve("check")));
        transcripts.write(transcripts.run());
        assertEquals(
                List.of("end-lazy.txt", "end-list.txt", "end.txt", "start-check.txt"),
                transcripts.kept().keySet().stream().limit(4).toList());
        assertEquals(
                "$ mvn -q -pl end compile exec:java \"-Dexec.args=lazy\"\n1 statement\n",
                transcripts.kept().get("end-lazy.txt"));
        SmallProgram.compile(temporary, "2 statements");
        assertEquals(
                List.of(
                        "docs/output/end-lazy.txt:2: the file has \"1 statement\", the step prints \"2 statements\"",
                        "docs/output/start-lazy.txt:2: the file has \"1 statement\", the step prints \"2 statements\""),
                Transcripts.differences(transcripts.kept(), transcripts.run()));
    }

    @Test
    void theFirstLineThatDiffersIsNamed() {
        SortedMap<String, String> kept = new TreeMap<>();
        kept.put("end-lazy.txt", "$ mvn\n2 statements\n");
        kept.put("end-gone.txt", "$ mvn\n");
        kept.put("end-short.txt", "$ mvn\n");
        kept.put("end.txt", "$ mvn\r\n");
        SortedMap<String, String> printed = new TreeMap<>();
        printed.put("end-lazy.txt", "$ mvn\n3 statements\n");
        printed.put("end-new.txt", "$ mvn\n");
        printed.put("end-short.txt", "$ mvn\nmore\n");
        printed.put("end.txt", "$ mvn\n");
        assertEquals(
                List.of(
                        "docs/output/end-gone.txt:1: no step prints this",
                        "docs/output/end-lazy.txt:2: the file has \"2 statements\", the step prints \"3 statements\"",
                        "docs/output/end-new.txt:1: there is no such file",
                        "docs/output/end-short.txt:2: the file has no such line, the step prints \"more\"",
                        "docs/output/end.txt:1: the file has \"$ mvn\\r\", the step prints \"$ mvn\""),
                Transcripts.differences(kept, printed));
    }

    @Test
    void withoutClassesItSaysWhatToBuild() {
        Exception e = assertThrows(IOException.class, () -> new Transcripts(temporary, temporary).run());
        assertEquals("end has no classes. Build it first: mvn -q -pl start,end compile", e.getMessage());
    }

    @Test
    void writingKeepsThemAndNoOthers() throws IOException {
        Transcripts transcripts = new Transcripts(temporary, temporary);
        transcripts.write(new TreeMap<>(Map.of("old.txt", "1\n", "same.txt", "2\n")));
        SortedMap<String, String> wanted = new TreeMap<>(Map.of("new.txt", "3\n", "same.txt", "2\n"));
        transcripts.write(wanted);
        assertEquals(wanted, transcripts.kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlalchemy-compare.txt", "loading-times.txt", "end-exercise-01.txt"})
    void whatNoStepPrintedIsLeftAlone(String name) throws IOException {
        Path other = temporary.resolve("docs/output").resolve(name);
        Files.createDirectories(other.getParent());
        Files.writeString(other, "$ python3\n");
        Transcripts transcripts = new Transcripts(temporary, temporary);
        transcripts.write(new TreeMap<>());
        assertTrue(Files.exists(other));
        assertEquals(Map.of(), transcripts.kept());
    }
}
