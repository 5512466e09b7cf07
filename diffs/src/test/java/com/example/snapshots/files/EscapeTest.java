package com.example.snapshots.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two names that differ do not look the same, and what cannot be seen is shown as a number. */
class EscapeTest {
    @Test
    void whatCannotBeSeenIsANumber() {
        for (int c : new int[] {
            0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x180B, 0x180E, 0x2003, 0x200B, 0x200D, 0x202E,
            0x202F, 0x2060, 0x2065, 0x2066, 0x2800, 0x3000, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0, 0xE0001, 0xE0041,
            0xE0100
        }) {
            String number = String.format("\\u{%X}", c);
            assertEquals("a" + number + "b", Escape.name("a" + Character.toString(c) + "b"));
        }
    }

    @Test
    void whatCanBeSeenIsLeft() {
        for (String name : List.of(
                "caf\u00e9 na\u00efve \u00df",
                "\u65e5\u672c\u8a9e",
                "\uac00\ub098",
                "\ud83d\ude00",
                "\u043f\u0440\u0438\u0432\u0435\u0442 \u0430",
                "\u03b1\u03b2\u03b3\u03bf",
                "\u0e01\u0e34",
                "\u0915\u093f",
                "\u05d0\u05b8",
                "C:\\new\\x\\u",
                "\u0442\u0435\u0441\u0442.txt",
                "\u00b5s",
                "1\u00d72",
                "\u2018a\u2019 \u201cb\u201d \u2013 \u2014",
                "a|b",
                "\u0101")) {
            assertEquals(name, Escape.name(name));
        }
    }

    @Test
    void whatLooksLikeAnotherIsANumber() {
        assertEquals("p\\u{430}ypal", Escape.name("p\u0430ypal"));
        assertEquals("\\u{430}", Escape.name("\u0430"));
        assertEquals("\\u{441}\\u{43E}\\u{440}\\u{435}.txt", Escape.name("\u0441\u043e\u0440\u0435.txt"));
        assertEquals("cafe\\u{301}", Escape.name("cafe\u0301"));
        assertEquals("\u1100\\u{1161}", Escape.name("\u1100\u1161"));
        assertEquals("\\u{212B} \\u{212A} \\u{37E}", Escape.name("\u212b \u212a \u037e"));
        assertEquals("a\\u{2010}b \\u{2212}1", Escape.name("a\u2010b \u22121"));
        assertEquals("\\u{1D5C9}ass", Escape.name("\ud835\uddc9ass"));
    }

    @Test
    void aNumberIsNotTakenForWhatIsWrittenLikeIt() {
        List<String> names = List.of(
                "\t", "\\x09", "\\\\x09", "\udcff", "\\xFF", "\u202e", "\\u{202E}", "\\\\u{202E}", "\\xff", "\\u202E");
        Set<String> shown = new HashSet<>();
        for (String name : names) {
            shown.add(Escape.name(name));
        }
        assertEquals(names.size(), shown.size());
        assertEquals("\\\\x09", Escape.name("\\x09"));
        assertNotEquals(Escape.line("\u0007".getBytes()), Escape.line("\\x07".getBytes()));
    }

    @Test
    void aNameThatIsShownStaysSoInAMessage() {
        for (String name : List.of("\t", "\\x09", "\u202e", "cafe\u0301", "\udcff")) {
            String shown = Escape.name(name);
            assertEquals("Cannot read " + shown, Escape.message("Cannot read " + shown));
        }
    }
}
