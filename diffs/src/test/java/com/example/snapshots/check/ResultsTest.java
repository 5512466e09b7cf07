package com.example.snapshots.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The result as JUnit XML: one case for each thing, and the hint as the message of the one that fails. */
class ResultsTest {
    @TempDir
    Path folder;

    @Test
    void allCasesPassWhenAllIsDone() throws Exception {
        Element suite = results(CheckProgram.models("end"), 0);
        assertEquals("13", suite.getAttribute("tests"));
        assertEquals("0", suite.getAttribute("failures"));
        assertEquals("0", suite.getAttribute("skipped"));
        assertEquals(13, suite.getElementsByTagName("testcase").getLength());
        assertEquals(0, suite.getElementsByTagName("failure").getLength());
        assertEquals(0, suite.getElementsByTagName("skipped").getLength());
    }

    @Test
    void theFirstThingThatIsNotDoneFailsAndTheRestIsSkipped() throws Exception {
        Element suite = results(CheckProgram.models("start"), 1);
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals("11", suite.getAttribute("skipped"));
        assertEquals(11, suite.getElementsByTagName("skipped").getLength());
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertEquals("An item has a store", ((Element) failure.getParentNode()).getAttribute("name"));
        assertTrue(failure.getAttribute("message").contains("Look for @ManyToOne."), failure.getAttribute("message"));
    }

    @Test
    void codeThatDoesNotCompileIsAFailureWithItsPlace() throws Exception {
        Map<String, String> models = CheckProgram.models("start");
        // A name that no XML can hold as it is.
        models.computeIfPresent(
                "Item.java", (name, text) -> text.replace("Integer storeId;", "Set<\u0001\"&> storeId;"));
        Element suite = results(models, 1);
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertTrue(
                failure.getAttribute("message").startsWith("models/Item.java, line "), failure.getAttribute("message"));
        assertEquals("12", suite.getAttribute("skipped"));
    }

    private Element results(Map<String, String> models, int exitCode) throws Exception {
        Path file = folder.resolve("results.xml");
        CheckProgram.Result result =
                CheckProgram.run(CheckProgram.write(models, folder.resolve("start")), "-Dresults=" + file);
        assertEquals(exitCode, result.exitCode(), result.text());
        assertTrue(
                result.text().contains("things are done") || result.text().contains("Java cannot read"), result.text());
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    @Test
    void aFileThatCannotBeWrittenIsRefusedInOneLine() throws Exception {
        Path file = folder.resolve("no-such-folder").resolve("results.xml");
        assertRefused(file.toString(), "-Dresults=" + file);
        assertFalse(Files.exists(file.getParent()));
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() throws Exception {
        assertRefused("-Dcsv goes with -Dclass=FOLDER", "-Dcsv=x.csv");
        assertRefused("-Dwatch does not go with -Dclass", "-Dwatch", "-Dclass=x");
        assertRefused("-Dlimit is a number of seconds, and not soon", "-Dlimit=soon");
        assertRefused("there is no such folder of a class", "-Dclass=" + folder.resolve("nowhere"));
        assertRefused("it holds no folder of a learner", "-Dclass=" + Files.createDirectory(folder.resolve("empty")));
    }

    private void assertRefused(String expected, String... properties) throws Exception {
        CheckProgram.Result result = CheckProgram.run(folder, properties);
        assertEquals(2, result.exitCode(), result.text());
        assertEquals(1, result.text().lines().count(), result.text());
        assertTrue(result.text().contains(expected), result.text());
    }
}
