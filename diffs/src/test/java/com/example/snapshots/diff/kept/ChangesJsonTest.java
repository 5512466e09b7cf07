package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.diff.tree.Folders;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the index says, for programs: read with a parser that somebody else wrote. */
class ChangesJsonTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path temporary;

    private Folders folders;

    @Test
    void eachFileStandsInItsGroupWithWhatHappensToIt() throws IOException {
        Tree from = new Tree()
                .file("src/A.java", "1\n")
                .file("src/B.java", "1\n")
                .file("src/Gone.java", "gone\n")
                .file("src/Named.java", "a\nb\n")
                .file("src/Same.java", "1\n")
                .file("picture", new byte[] {0}, false);
        Tree to = new Tree()
                .file("src/A.java", "2\n3\n")
                .file("src/B.java", "2\n")
                .file("src/Same.java", "1\n")
                .file("src/new/C.java", "1\n")
                .file("src/new/Renamed.java", "a\nb\n")
                .file("test/ATest.java", "1\n")
                .file("picture", new byte[] {0, 0}, false);
        JsonNode changes = changes(from, to, List.of("src/B.java", "no/such/File.java", "src/A.java"));
        assertEquals(
                List.of(
                        "The change itself: src/B.java changed +1 -1 @1 src/B.java.diff",
                        "The change itself: src/A.java changed +2 -1 @1 src/A.java.diff",
                        "The rest of the change: src/new/Renamed.java renamed from src/Named.java +0 -0 @0 src/new/Renamed.java.diff",
                        "The rest of the change: src/Gone.java deleted +0 -1 @1 src/Gone.java.diff",
                        "The rest of the change: picture changed +0 -0 @0 picture.diff",
                        "The second part: src/new/C.java added +1 -0 @1 src/new/C.java.diff",
                        "The tests: test/ATest.java added +1 -0 @1 test/ATest.java.diff"),
                changes.get("groups")
                        .valueStream()
                        .flatMap(group -> group.get("files")
                                .valueStream()
                                .map(file -> group.get("title").asString() + ": " + shown(file)))
                        .toList());
        assertEquals(
                List.of(false, true, true, true),
                changes.get("groups")
                        .valueStream()
                        .map(group -> group.get("folded").asBoolean())
                        .toList());
        assertTrue(changes.at("/groups/1/files/2/binary").asBoolean());
        assertFalse(changes.at("/groups/0/files/0/binary").asBoolean());
        assertEquals(
                "{\"count\":1,\"paths\":[\"src/Same.java\"]}",
                changes.get("unchanged").toString());
        changes.findValuesAsString("diff")
                .forEach(name -> assertTrue(Files.isRegularFile(folders.out().resolve(name)), name));
    }

    private static String from(JsonNode file) {
        return file.get("renamedFrom").isNull()
                ? ""
                : " from " + file.get("renamedFrom").asString();
    }

    private static String shown(JsonNode file) {
        return file.get("path").asString() + " " + file.get("status").asString() + from(file) + " +" + file.get("added")
                + " -"
                + file.get("removed") + " @" + file.get("hunks") + " "
                + file.get("diff").asString();
    }

    @Test
    void hunksAreCountedAsTheyAreWritten() throws IOException {
        String text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
        Tree from = new Tree().file("a", text);
        Tree to = new Tree().file("a", text.replace("1\n2", "x\n2").replace("12", "y"));
        JsonNode file = changes(from, to, List.of()).at("/groups/0/files/0");
        String diff = Files.readString(folders.out().resolve("a.diff"));
        assertEquals(2, file.get("hunks").asInt());
        assertEquals(2, diff.lines().filter(line -> line.startsWith("@@")).count());
    }

    @Test
    void whatIsLeftOutAndWhatIsEmptyIsNamed() throws IOException {
        Files.createDirectories(temporary.resolve("start/gone"));
        Files.createDirectories(temporary.resolve("end/new/inside"));
        Tree from = new Tree().file("pom.xml", "1\n").file("both/x", "1\n");
        Tree to = new Tree().file("pom.xml", "2\n").file("notes/a", "1\n").file("both/x", "2\n");
        JsonNode changes = changes(
                from, to, List.of(), new Exclusion("/pom.xml", "two \"modules\"."), new Exclusion("notes/", ""));
        assertEquals(
                "{\"from\":[\"gone/\"],\"to\":[\"new/inside/\"]}",
                changes.get("emptyFolders").toString());
        assertEquals(
                "[{\"pattern\":\"/pom.xml\",\"reason\":\"two \\\"modules\\\".\"},{\"pattern\":\"notes/\",\"reason\":\"\"}]",
                changes.at("/leftOut/patterns").toString());
        assertEquals(
                "[{\"path\":\"notes/\",\"inFrom\":false,\"inTo\":true},{\"path\":\"pom.xml\",\"inFrom\":true,\"inTo\":true}]",
                changes.at("/leftOut/paths").toString());
        assertEquals("start", changes.get("from").asString());
        assertEquals("end", changes.get("to").asString());
    }

    @Test
    void whereNothingDiffersTheGroupsAreEmpty() throws IOException {
        Tree same = new Tree().file("a", "1\n");
        JsonNode changes = changes(same, same, List.of());
        assertEquals("[]", changes.get("groups").toString());
        assertEquals("[]", changes.at("/leftOut/paths").toString());
    }

    @Test
    void anyTextComesBackAsItWas() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x3000; c++) {
            all.append((char) c);
        }
        String text = all.append("\ud83d\ude00 \udcff \ud800 \ufeff\uffff").toString();
        byte[] utf8 = JsonText.of(text).getBytes(StandardCharsets.UTF_8);
        assertEquals(text, JSON.readValue(utf8, String.class));
    }

    private JsonNode changes(Tree from, Tree to, List<String> first, Exclusion... exclusions) throws IOException {
        folders = Folders.of(
                from.write(temporary.resolve("start")), to.write(temporary.resolve("end")), temporary.resolve("out"));
        new DiffFolder(folders, List.of(exclusions), 3, first, false).generate();
        byte[] json = Files.readAllBytes(folders.out().resolve("changes.json"));
        assertEquals('\n', json[json.length - 1]);
        return JSON.readTree(json);
    }
}
