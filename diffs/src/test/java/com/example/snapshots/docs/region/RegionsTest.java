package com.example.snapshots.docs.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.files.InputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a region begins and ends, and what is refused. */
class RegionsTest {
    private static List<Region> regions(String text) throws InputException {
        return Regions.of(Document.of("a.md", text.replace("~", "\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a~<!-- output x -->~b|a.md:2: no <!-- end --> for output x; or a fence before it has no end",
                "<!-- output x -->~```text~a~<!-- end -->|a.md:1: no <!-- end --> for output x; or a fence before it has no end",
                "<!-- end -->|a.md:1: an end without a marker before it",
                "<!-- output x -->~<!-- diff y -->~<!-- end -->|a.md:2: the marker diff y is nested in the region of line 1",
                "a~~<!-- outputs x -->|a.md:3: unknown marker: outputs x (a comment begins with a capital, or \"word:\")",
                "```html~<!-- output x -->~```|a.md:2: a marker inside a fence or another block of code: output x",
                "a~~    <!-- output x -->|a.md:3: a marker inside a fence or another block of code: output x",
                "a <!-- output x --> b|a.md:1: a marker must stand alone on its line",
                "<!-- output x --> b~|a.md:1: a marker must stand alone on its line",
                "<details>~<!-- output x -->~<!-- end -->|a.md:2: the marker needs an empty line before it: else what follows is taken for HTML",
            })
    void refused(String text, String message) {
        assertEquals(
                message, assertThrows(InputException.class, () -> regions(text)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- fragment: why -->~<!-- Note -->~<!-- TODO: end -->~<!--~listing~-->",
                "Write `<!-- output x -->` and then `<!-- end -->`.",
                "| `<!-- output x -->` | a |~|---|---|",
                "```xml~<!-- a comment -->~```",
                "---~<!-- output x -->~---",
            })
    void noRegion(String text) throws InputException {
        assertEquals(List.of(), regions(text));
    }

    @Test
    void whatARegionShowsMayLookLikeMarkers() throws InputException {
        List<Region> found = regions("a~<!-- output x -->~````text~<!-- end -->~```~<!-- diff -->~````~<!-- end -->~b");
        assertEquals(1, found.size());
        assertEquals(1, found.get(0).first());
        assertEquals(7, found.get(0).last());
    }

    @Test
    void aRegionInAListIsIndented() throws InputException {
        assertEquals(
                "   ",
                regions("1. a~~   <!-- output x -->~   <!-- end -->")
                        .get(0)
                        .marker()
                        .indent());
    }
}
