package com.example.snapshots.mistakes;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who changes the models of end is told which patch no longer fits them, and what to do. */
class ModelPatchTest {
    @Test
    void aPatchThatDoesNotFitNamesItsHunkAndHowToMakeItAgain() throws IOException {
        for (ModelPatch mistake : ModelPatch.mistakes()) {
            Map<String, List<String>> others = new HashMap<>(Snapshot.models("end"));
            others.replaceAll((file, lines) -> List.of("// something else"));
            AssertionError e = assertThrows(AssertionError.class, () -> mistake.applyTo(others));
            String message = e.getMessage();
            assertTrue(message.startsWith("docs/" + mistake.link() + ": hunk "), message);
            assertTrue(message.contains(".java any more: "), message);
            assertTrue(message.contains("Remake the patches") && message.contains("exec.args=remake"), message);
        }
    }
}
