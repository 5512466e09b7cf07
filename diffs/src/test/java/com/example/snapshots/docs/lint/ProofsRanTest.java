package com.example.snapshots.docs.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.PageNames;
import com.example.snapshots.docs.page.WorkTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The tests that the pages name have run, as their modules report: those of this module are still running. */
class ProofsRanTest {
    private static final String OWN_MODULE = "diffs";
    private static final String REPORTS = "/target/surefire-reports";

    @TempDir
    Path temporary;

    @Test
    void eachProofHasRun() throws Exception {
        WorkTree tree = new WorkTree(Path.of("..").toRealPath());
        assumeTrue(
                Files.isDirectory(tree.file("end" + REPORTS)) && Files.isDirectory(tree.file("start" + REPORTS)),
                "The tests of start and end have not run here.");
        List<String> missing = new ArrayList<>();
        int proofs = 0;
        for (String name : PageNames.find(tree, tree.file("diffs/start-to-end"))) {
            for (ProofRule.Named named : ProofRule.proofs(Document.read(tree, name))) {
                Proof proof = Proof.of(named.text());
                if (!proof.place().equals(Proof.OUTPUT) && !proof.place().equals(OWN_MODULE)) {
                    proofs++;
                    if (!hasRun(tree, proof)) {
                        missing.add(name + ":" + named.line() + ": " + proof + " has not run: mvn verify runs it");
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(proofs > 50, proofs + " proofs");
    }

    private static boolean hasRun(WorkTree tree, Proof proof) throws Exception {
        String type = proof.file(tree)
                .replaceFirst(".*/src/test/java/", "")
                .replace(".java", "")
                .replace('/', '.');
        return hasRun(tree.file(proof.place() + REPORTS + "/TEST-" + type + ".xml"), proof.member());
    }

    private static boolean hasRun(Path report, String method) throws Exception {
        if (!Files.isRegularFile(report)) {
            return false;
        }
        NodeList tests = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testcase");
        for (int i = 0; i < tests.getLength(); i++) {
            Element test = (Element) tests.item(i);
            // After the name of a test with parameters come their types.
            if (test.getAttribute("name").matches(method + "\\b.*")
                    && test.getElementsByTagName("skipped").getLength() == 0) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatWasSkippedOrIsNotThereHasNotRun() throws Exception {
        Path report = Files.writeString(temporary.resolve("TEST-a.xml"), """
                <testsuite>
                  <testcase name="ran" classname="a"/>
                  <testcase name="many(int)[1]" classname="a"/>
                  <testcase name="skipped" classname="a"><skipped/></testcase>
                </testsuite>
                """);
        assertTrue(hasRun(report, "ran"));
        assertTrue(hasRun(report, "many"));
        assertEquals(false, hasRun(report, "skipped"));
        assertEquals(false, hasRun(report, "ra"));
        assertEquals(false, hasRun(temporary.resolve("TEST-b.xml"), "ran"));
    }
}
