package com.example.snapshots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.testing.Tool;
import com.example.snapshots.testing.Tree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets one line that says what is wrong and where, exit code 2, and changes nothing. */
class BadInputTest {
    @TempDir
    Path temporary;

    private String from;
    private String to;
    private String out;

    @BeforeEach
    void snapshots() throws IOException {
        Path root = temporary.toRealPath();
        from = new Tree().file("a", "1\n").write(root.resolve("from")).toString();
        to = new Tree().file("a", "2\n").write(root.resolve("to")).toString();
        out = root.resolve("out").toString();
    }

    private void assertRefused(String said, String... arguments) throws IOException {
        Tree before = Tree.read(temporary);
        Run run = Run.of(arguments);
        assertEquals(2, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(said), run.err());
        before.assertSame(Tree.read(temporary));
    }

    @Test
    void aFolderThatIsMissing() throws IOException {
        String missing = temporary.resolve("missing").toString();
        for (String command : List.of("status", "show", "check", "generate")) {
            List<String> arguments = new ArrayList<>(List.of(command, "--from", missing, "--to", to));
            if (!command.equals("show")) {
                arguments.addAll(List.of("--out", out));
            }
            assertRefused("No such folder: " + missing, arguments.toArray(String[]::new));
        }
        assertRefused("No such folder: " + missing, "generate", "--from", from, "--to", missing, "--out", out);
    }

    @Test
    void aFileWhereAFolderIsExpected() throws IOException {
        String file = from + File.separator + "a";
        assertRefused("Not a folder: " + file, "show", "--from", file, "--to", to);
        assertRefused("Not a folder: " + file, "generate", "--from", from, "--to", file, "--out", out);
        String other = Files.writeString(temporary.resolve("file"), "mine").toString();
        assertRefused("Not a folder: " + other, "generate", "--from", from, "--to", to, "--out", other);
    }

    @Test
    void diffsInsideASnapshotAndASnapshotInsideTheDiffs() throws IOException {
        String inFrom = from + File.separator + "out";
        assertRefused(inFrom + " lies inside " + from, "generate", "--from", from, "--to", to, "--out", inFrom);
        String inTo = to + File.separator + "x" + File.separator + "out";
        assertRefused(inTo + " lies inside " + to, "check", "--from", from, "--to", to, "--out", inTo);
        assertRefused("is the same folder as", "generate", "--from", from, "--to", to, "--out", from);
        Path above = temporary.toRealPath().resolve("above");
        String below = new Tree().file("a", "3\n").write(above.resolve("below")).toString();
        String said = below + " lies inside " + above;
        assertRefused(said, "generate", "--from", below, "--to", to, "--out", above.toString());
        assertRefused(said, "generate", "--from", from, "--to", below, "--out", above.toString());
    }

    @Test
    void diffsInsideASnapshotByASymbolicLink() throws IOException {
        Path link = temporary.resolve("link");
        try {
            Files.createSymbolicLink(link, Path.of(from));
        } catch (IOException | UnsupportedOperationException e) {
            abort("No symbolic links here: " + e);
        }
        String inside = link.resolve("out").toString();
        assertRefused(inside + " lies inside", "generate", "--from", from, "--to", to, "--out", inside);
    }

    @Test
    void aFolderOfDiffsThatHoldsAnythingElse() throws IOException {
        Files.createDirectories(Path.of(out));
        Files.writeString(Path.of(out, "notes.txt"), "mine");
        for (String command : List.of("status", "check", "generate")) {
            assertRefused("holds notes.txt", command, "--from", from, "--to", to, "--out", out);
        }
    }

    @Test
    void optionsThatAreNone() throws IOException {
        String[][] wrong = {
            {"generate", "--context", "0"},
            {"generate", "--context", "-1"},
            {"check", "--context", "many"},
            {"show", "--colour"},
            {"generate", "--all"},
            {"generate", "--from"},
            {"cuorse"},
            {"--wrong"},
            {"show", "extra"},
            {"check", "extra"},
            {"show", "--from", "--to", to},
            {"show", "--from", "-x", "--to", to},
            {"show", "--from=", "--to", to},
            {"show", "--fro", from, "--to", to},
            {"show", "--al"},
            {"show", "--all=yes"},
            {"show", "-to", to},
            {"generate", "-outside"},
            {"show", "--from", from, "--from", to},
            {"show", "--", "--all"}
        };
        String[] said = {
            "--context must be at least 1: 0",
            "--context must be at least 1: -1",
            "--context must be a whole number: 'many'",
            "'--colour'",
            "'--all'",
            "'--from'",
            "Unknown command: 'cuorse'. Did you mean course?",
            "Unknown option: '--wrong' (see snapshot-diff status --help)",
            "Missing argument: TO (see snapshot-diff show --help)",
            "Unexpected argument: 'extra' (see snapshot-diff check --help)",
            "Missing DIR after '--from'",
            "Missing DIR after '--from'",
            "Missing DIR after '--from'",
            "Unknown option: '--fro'",
            "Unknown option: '--al'",
            "Unknown option: '--all=yes'",
            "Unknown option: '-to'",
            "Unknown option: '-outside'",
            "Given twice: '--from'",
            "Missing argument: TO"
        };
        for (int i = 0; i < wrong.length; i++) {
            assertRefused(said[i], wrong[i]);
        }
        assertRefused(
                "--exclude must be a pattern of gitignore: ''", "show", "--from", from, "--to", to, "--exclude", "");
    }

    @Test
    void aValueCanStandAfterAnEqualsSignAndBeginWithADash() {
        assertEquals(new Run(2, "", "No such folder: -x\n"), Run.of("show", "--from=-x", "--to=" + to));
        assertEquals(Run.of("show", "--from", from, "--to", to), Run.of("show", "--to=" + to, "--from=" + from));
    }

    @Test
    void foldersThatAreNotNamed() throws IOException {
        assertRefused("Missing option: --from DIR (see snapshot-diff status --help)");
        assertRefused("Missing option: --from DIR (see snapshot-diff status --help)", "status");
        assertRefused("Missing option: --to DIR (see snapshot-diff generate --help)", "generate", "--from", from);
        assertRefused("Missing option: --from DIR (see snapshot-diff show --help)", "show", "--to", to);
        Workspace workspace = new Workspace(temporary);
        assertEquals(2, Run.in(workspace, false, "generate", "--from", from).exitCode(), "Its diffs are of others.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileOrAFolderThatCannotBeRead(boolean isFolder) throws IOException {
        assumeTrue(Tree.knowsExecutables(), "This system has no permissions to take away.");
        Path secret = Path.of(from, "secret");
        if (isFolder) {
            Files.createDirectory(secret);
        } else {
            Files.writeString(secret, "1\n");
        }
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        List<String> options = List.of("generate", "--from", from, "--to", to, "--out", out);
        if (!Files.isReadable(secret)) {
            Run run = Run.of(options.toArray(String[]::new));
            assertEquals(new Run(2, "", "Cannot read " + secret + ": permission denied.\n"), run);
        } else {
            // The superuser may read everything, so somebody else has to try.
            Tool.Result result = asNobody(options);
            assertEquals("Cannot read " + secret + ": permission denied.\n", result.text());
            assertEquals(2, result.exitCode());
        }
        assertTrue(Files.notExists(Path.of(out)), "Nothing was written.");
    }

    private Tool.Result asNobody(List<String> options) throws IOException {
        // The folders above the class path may be closed to others, so they get a copy of it.
        List<String> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.matches(".*(java-diff-utils|commons-cli|jgit|slf4j|classes).*")
                    && !entry.contains("test-classes")) {
                classPath.add(copy(Path.of(entry)).toString());
            }
        }
        try (Stream<Path> all = Files.walk(temporary)) {
            for (Path path : all.filter(path -> !path.endsWith("secret")).toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
            }
        }
        List<String> command = new ArrayList<>(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp"));
        command.add(String.join(File.pathSeparator, classPath));
        command.add(Main.class.getName());
        command.addAll(options);
        try {
            return Tool.start(temporary, command);
        } catch (IOException e) {
            abort("Run as the superuser, this test needs setpriv: " + e.getMessage());
            return null;
        }
    }

    private Path copy(Path entry) throws IOException {
        Path target = temporary.resolve("class-path").resolve(entry.getFileName());
        Files.createDirectories(target.getParent());
        try (Stream<Path> all = Files.walk(entry)) {
            for (Path path : all.toList()) {
                Files.copy(path, target.resolve(entry.relativize(path).toString()));
            }
        }
        return target;
    }
}
