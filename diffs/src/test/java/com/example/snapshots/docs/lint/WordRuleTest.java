package com.example.snapshots.docs.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that is used before it is explained is found, on whichever page. */
class WordRuleTest {
    private static final String HEAD = "# Title\n\nYou learn to flush.\n\n## Flush\n\n";

    private static List<String> findings(String... pages) throws InputException {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < pages.length; i++) {
            documents.add(Document.of("docs/0" + (i + 1) + "-page.md", HEAD + pages[i] + "\n"));
        }
        return new WordRule().check(documents).stream().map(Finding::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To **flush** is to send.",
                "To **flush** is to send. It is flushed.",
                "**Primary\nkey**: a value.",
                "`flush` and <!-- flush --> a flush-like thing.",
                "<!-- output x -->\nflush\n<!-- end -->",
                "```text\nflush\n```",
                "### To flush\n\nnothing",
            })
    void explainedOrNotUsed(String text) throws InputException {
        assertEquals(List.of(), findings(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb flushes c.",
                "a\n`x` b is flushed.",
                "a\n[to flush](b.md)",
                "> a\n> *flush*",
                "- a\n- flush",
                "| a |\n| flush |",
                "a\nflush, and then to **flush** is explained.",
            })
    void usedBeforeItIsExplained(String text) throws InputException {
        List<String> findings = findings(text);
        assertEquals(1, findings.size());
        String finding = findings.get(0);
        assertEquals("docs/01-page.md:8: the word \"flush", finding.substring(0, finding.indexOf("flush") + 5));
    }

    @Test
    void whatAPageExplainsALaterPageMayUse() throws InputException {
        assertEquals(List.of(), findings("A **session** is a conversation.", "Two sessions."));
        assertEquals(
                List.of("docs/01-page.md:7: the word \"sessions\" is used before it is explained: "
                        + "explain it here or above, and write it **session** there"),
                findings("Two sessions.", "A **session** is a conversation."));
    }
}
