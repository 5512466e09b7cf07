package com.example.snapshots.diff.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A name stays a name in the commands of the index, whatever characters it has. */
class ApplyCommandsTest {
    @Test
    void aPrintersQuotationMarkEndsNoStringOfPowerShell() {
        for (String mark : new String[] {"'", "\u2018", "\u2019", "\u201a", "\u201b"}) {
            String chapter = new ApplyCommands("from" + mark + "; rm x #", "to", "out").chapter("a.diff");
            String inPowerShell = chapter.substring(chapter.indexOf("```powershell"));
            assertTrue(inPowerShell.contains("--directory='from" + mark + mark + "; rm x #' (Get-"), inPowerShell);
        }
    }

    @Test
    void noControlCharacterIsPrinted() {
        for (int c = 0; c < 0x100; c++) {
            String name = "x" + (char) c;
            String chapter = new ApplyCommands("from" + name, "to" + name, "out" + name).chapter("a" + name + ".diff");
            assertEquals(
                    0,
                    chapter.chars()
                            .filter(shown -> shown != '\n' && Character.isISOControl(shown))
                            .count(),
                    "A name with the character " + c);
        }
    }

    @Test
    void aFolderIsNoOptionAndNoOperator() {
        for (String name : new String[] {"-x", "(", "!", ")", ","}) {
            String chapter = new ApplyCommands(name, name, name).chapter("a.diff");
            assertEquals(5, chapter.split("find '?\\./").length - 1, chapter);
        }
    }
}
