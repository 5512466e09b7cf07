package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** Here the relationship is done; in {@code start} the check is for the learner to run. */
class RelationshipCheckTest {

    @Test
    void allIsDone() {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        assertTrue(RelationshipCheck.run(new PrintStream(report)), report::toString);
    }
}
