package com.example.snapshots.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files of IDEs and Git hosts name is there, although no test runs an IDE or a host. */
class SettingsTest {
    private static final Path ROOT = Path.of("..");

    private static Settings settings;

    @BeforeAll
    static void readTheBuild() throws IOException {
        settings = new Settings(ROOT);
    }

    static List<String> files() throws IOException {
        return Settings.files(ROOT);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatAFileNamesIsThere(String file) throws IOException {
        assertEquals(List.of(), settings.findings(file, Files.readString(ROOT.resolve(file))));
    }

    /** Each file is broken once, in each way that it can be. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                ".run/Before (start).run.xml|com.example.stores.App|com.example.stores.Ape|no class com.example.stores.Ape in start",
                ".run/After (end).run.xml|name=\"end\"|name=\"after\"|no module after",
                ".run/Check my change.run.xml|\"start\"|\"begin\"|no module begin",
                ".run/Check my change.run.xml|-Pcheck|-Pprove|no profile prove",
                ".vscode/launch.json|\"com.example.stores.App\"|\"com.example.App\"|no class com.example.App in start, no class com.example.App in end",
                ".vscode/launch.json|\"end\"|\"after\"|no module after",
                ".vscode/tasks.json|-pl start|-pl begin|no module begin, no module begin",
                ".vscode/tasks.json|-Pcheck|-Pprove|no profile prove, no profile prove",
                ".devcontainer/devcontainer.json|\"Dockerfile\"|\"Containerfile\"|no file .devcontainer/Containerfile",
                ".devcontainer/devcontainer.json|mvn -q|mvn -q -pl all|no module all",
                ".github/dependabot.yml|/docs/site|/site|no file site/package.json",
                ".github/dependabot.yml|maven|npm|no file package.json",
                ".github/workflows/ci.yml|bash .ci/run|bash .ci/all|no file .ci/all",
                ".github/workflows/ci.yml|-pl end|-pl after|no module after, no module after",
                ".github/workflows/site.yml|working-directory: docs/site|working-directory: site|no file site",
                ".github/workflows/site.yml|docs/site/package-lock|docs/package-lock|no file docs/package-lock.json",
            })
    void aNameThatIsNotThere(String file, String old, String wrong, String finding) throws IOException {
        assertEquals(finding, findings(file, old, wrong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                ".run/After (end).run.xml|</method>|<method>|line 9: ",
                ".vscode/launch.json|\"request\"|request|line 7: ",
                ".devcontainer/devcontainer.json|// So|So|line 5: ",
                ".github/dependabot.yml|version: 2|updates: [|line 2: ",
            })
    void aFileThatCannotBeRead(String file, String old, String wrong, String beginning) throws IOException {
        String finding = findings(file, old, wrong);
        assertTrue(finding.startsWith(beginning), finding);
    }

    @Test
    void theContainerHasWhatCiInstalls() throws IOException {
        String script = Files.readString(ROOT.resolve(".ci/run"));
        Matcher list = Pattern.compile("<<'PACKAGES'\n(.*?)\nPACKAGES\n", Pattern.DOTALL)
                .matcher(script);
        assertTrue(list.find(), "CI lists its packages.");
        Set<String> installed = new HashSet<>(List.of(
                Files.readString(ROOT.resolve(".devcontainer/Dockerfile")).split("\\s+")));
        // The image is that of Node.
        installed.addAll(List.of("nodejs", "npm"));
        for (String line : list.group(1).split("\n")) {
            String name = line.substring(line.indexOf(' ') + 1);
            assertTrue(installed.contains(name), () -> "The container has no " + name + ".");
        }
    }

    private static String findings(String file, String old, String wrong) throws IOException {
        String text = Files.readString(ROOT.resolve(file));
        assertTrue(text.contains(old), "There is something to break.");
        return String.join(", ", settings.findings(file, text.replace(old, wrong)));
    }
}
