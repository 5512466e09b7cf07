package com.example.snapshots.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Under "You see" the page on mistakes has what its patches print, when the lesson of {@code end} runs with them. */
class WhatYouSeeTest {
    private static final Pattern YOU_SEE = Pattern.compile("(?s)\\*\\*You see:\\*\\*(.*?)\n- \\*\\*");
    private static final Pattern CODE = Pattern.compile("(?s)(`+) ?(.+?) ?\\1(?!`)");
    private static final Locale LOCALE = Locale.getDefault();

    private static LessonRunner lesson;

    @BeforeAll
    static void neutral(@TempDir Path folder) throws IOException {
        lesson = new LessonRunner(folder);
        Locale.setDefault(Locale.ROOT);
    }

    @AfterAll
    static void asBefore() {
        Locale.setDefault(LOCALE);
    }

    static List<String> sections() throws IOException {
        MistakesPage page = MistakesPage.read();
        return page.mistakes().stream()
                .filter(anchor -> !messages(page.section(anchor)).isEmpty())
                .toList();
    }

    /** What stands between backticks and is no single word, but for the name of an exception. */
    private static List<String> messages(String section) {
        List<String> messages = new ArrayList<>();
        Matcher youSee = YOU_SEE.matcher(section);
        if (youSee.find()) {
            Matcher code = CODE.matcher(youSee.group(1));
            while (code.find()) {
                String text = code.group(2).replaceAll("\\s+", " ");
                if (text.contains(" ") || text.matches("\\w+(Exception|Error)")) {
                    messages.add(text);
                }
            }
        }
        return messages;
    }

    @ParameterizedTest
    @MethodSource("sections")
    void eachMessageIsPrinted(String anchor) throws Exception {
        String section = MistakesPage.read().section(anchor);
        List<String> missing = messages(section);
        StringBuilder printed = new StringBuilder();
        for (LessonRunner.Program program : LessonRunner.Program.values()) {
            for (ModelPatch patch : ModelPatch.mistakes()) {
                if (!missing.isEmpty() && section.contains("](" + patch.link() + ")")) {
                    LessonRunner.Outcome outcome = lesson.run(patch.applyTo(Snapshot.models("end")), program);
                    String output = outcome.printed() + outcome.logged() + outcome.failure();
                    printed.append(output);
                    missing.removeIf(message -> isPrinted(message, output.replaceAll("\\s+", " ")));
                }
            }
        }
        assertEquals(List.of(), missing, () -> "Nobody sees this:\n" + printed);
    }

    @Test
    void aMessageThatNobodySeesIsNoticed() {
        String printed = "insert into items (name,price,store_id,id) values (?,?,?,default)";
        assertTrue(isPrinted("insert into items", printed));
        assertTrue(isPrinted("insert into items (name,price,store_id,id) …", printed));
        assertTrue(isPrinted("insert into … values", printed));
        assertFalse(isPrinted("insert into items (name,price,store,id) …", printed));
        assertFalse(isPrinted("values … insert", printed));
        assertEquals(
                List.of("A b: c `d` e", "StackOverflowError"),
                messages(
                                "- **You see:** `A b:\n  c` no, ``A b: c `d` e ``, `word`, `StackOverflowError`.\n- **Why:** `x y`")
                        .subList(1, 3));
    }

    /** An ellipsis stands for anything. */
    private static boolean isPrinted(String message, String printed) {
        int from = 0;
        for (String part : message.split("…")) {
            int found = printed.indexOf(part.strip(), from);
            if (found < 0) {
                return false;
            }
            from = found + part.strip().length();
        }
        return true;
    }
}
