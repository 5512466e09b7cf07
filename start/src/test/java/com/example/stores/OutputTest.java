package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output is the same bytes on every run, system, locale and encoding, and nothing stands beside it. */
class OutputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=de -Duser.country=DE -Dfile.encoding=ISO-8859-1 -Dstdout.encoding=ISO-8859-1",
                "-Duser.language=ar -Duser.country=EG -Dfile.encoding=windows-1252 -Dline.separator=\r\n",
            })
    void theLessonPrintsTheSameBytesEverywhere(String options) throws Exception {
        Recording expected = new Recording();
        new App(Steps.byName(), expected.output(), expected.output()).run(List.of());

        Program program = Program.run(List.of(options.split(" ")));
        assertEquals(expected.text(), program.out());
        assertEquals("", program.errors());
        assertEquals(0, program.exitCode());
    }

    @Test
    void theOutputIsAscii() {
        Recording out = new Recording();
        new App(Steps.byName(), out.output(), out.output()).run(List.of());
        assertTrue(out.text().chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'), out.text());
    }
}
