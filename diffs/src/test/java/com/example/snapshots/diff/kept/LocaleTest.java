package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.files.FileNames;
import com.example.snapshots.testing.Inputs;
import com.example.snapshots.testing.Program;
import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the locale knows no Unicode, the tool reads and writes the same names, byte for byte. */
class LocaleTest {
    @TempDir
    Path temporary;

    @AfterEach
    void deleteLinks() throws IOException {
        Tree.deleteLinks(temporary);
    }

    @Test
    void theLocaleChangesNothing() throws IOException {
        assumeTrue(Tree.takesAnyName(temporary), "The names of this file system are text.");
        Tree from =
                new Tree().addAll(Inputs.hard().from()).addAll(Inputs.types().from());
        Tree to = new Tree().addAll(Inputs.hard().to()).addAll(Inputs.types().to());
        from.write(temporary.resolve("from"));
        to.write(temporary.resolve("to"));
        Files.createDirectories(FileNames.resolve(temporary, "from/empty \u00e9\udcff"));
        Path out = temporary.resolve("out");

        Tool.start(temporary, in("C", Program.generate())).succeeds();
        Tree plain = Tree.read(out);
        assertTrue(plain.files().keySet().stream().anyMatch(name -> name.endsWith("byte\udcff.diff")));
        List<String> check = Program.command(List.of(), "check", "--from", "from", "--to", "to", "--out", "out");
        Tool.start(temporary, in("C.UTF-8", check)).succeeds();
        // What is up to date for one locale can be mended, and swept, by the other.
        Files.delete(FileNames.resolve(out, "odd/changed/caf\u00e9.diff.diff"));
        Files.writeString(FileNames.resolve(out, "odd/orphan \u00e9\udcff.diff"), "");
        Tool.start(temporary, in("C", Program.generate())).succeeds();
        plain.assertSame(Tree.read(out));
    }

    /** In such a locale each byte of a name is a letter to Java, and none is missing. */
    @Test
    void oneOfLatinChangesNothingEither() throws IOException {
        assumeTrue(Tree.takesAnyName(temporary), "The names of this file system are text.");
        Tool.LOCALEDEF.need();
        String locale = "en_US.ISO-8859-1";
        Path locales = Files.createDirectory(temporary.resolve("locales"));
        // It ends with 1 for each warning, and there are some.
        Tool.LOCALEDEF.run(locales, "-c", "-i", "en_US", "-f", "ISO-8859-1", "./" + locale);
        Tree from = new Tree().addAll(Inputs.hard().from()).file("\u00e9/out \u00e9", "1\n");
        Tree to = new Tree()
                .addAll(Inputs.hard().to())
                .file("\u00e9/out \u00e9", "2\n")
                .file("left out \u00e9", "");
        from.write(temporary.resolve("from"));
        to.write(temporary.resolve("to"));
        Path out = temporary.resolve("out");
        List<String> generate = Program.command(
                List.of(), "generate", "--from", "from", "--to", "to", "--out", "out", "--exclude", "left out \u00e9");
        Tool.start(temporary, in("C.UTF-8", generate)).succeeds();
        Tree plain = Tree.read(out);
        assertTrue(plain.files().containsKey("\u00e9/out \u00e9.diff"));

        String variable = "LOCPATH=" + locales;
        Path fresh = Files.move(out, temporary.resolve("in Unicode"));
        // Bash knows the bytes of the arguments, which Java in the locale of the tests need not.
        String all =
                String.join(" ", generate.stream().map(word -> "'" + word + "'").toList());
        byte[] script = (all + "\n").getBytes(StandardCharsets.UTF_8);
        Tool.BASH.need();
        Path file = Files.write(temporary.resolve("run.sh"), script);
        List<String> run = List.of("env", variable, "LC_ALL=" + locale, "bash", file.toString());
        Tool.start(temporary, run).succeeds();
        Tree.read(fresh).assertSame(Tree.read(out));
        String java = all.substring(0, all.indexOf("'generate'"));
        Files.writeString(file, java + "'show' '--from' 'no \u00e9' '--to' 'to'\n" + java + "'show' '--no-\u00e9'\n");
        assertEquals(
                "No such folder: no \u00e9\nUnknown option: '--no-\u00e9' (see snapshot-diff show --help)\n",
                Tool.start(temporary, run).text());
        String probe = Tool.start(temporary, List.of("env", variable, "LC_ALL=" + locale, "locale", "charmap"))
                .text();
        assertEquals("ISO-8859-1\n", probe);
    }

    private static List<String> in(String locale, List<String> command) {
        List<String> set = new ArrayList<>(List.of("env", "LC_ALL=" + locale));
        set.addAll(command);
        return set;
    }
}
