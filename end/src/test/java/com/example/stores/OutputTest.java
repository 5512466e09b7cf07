package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The output is the same bytes on every run, system, locale and encoding, and nothing stands beside it. */
class OutputTest {

    /** German words, for H2 has those, and Arabic digits. */
    @Test
    void theLessonPrintsTheSameBytesEverywhere() throws Exception {
        Recording expected = new Recording();
        new App(Steps.byName(), expected.output(), expected.output()).run(List.of());

        Program program = Program.run(List.of(
                "-Duser.language=de",
                "-Duser.country=DE",
                "-Duser.language.format=ar",
                "-Duser.country.format=EG",
                "-Dfile.encoding=windows-1252",
                "-Dstdout.encoding=ISO-8859-1",
                "-Dline.separator=\r\n"));
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
