package com.example.snapshots.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page on mistakes: what stands below each of its headings, by the name with which one links to the heading. */
record MistakesPage(Map<String, String> sections) {
    private static final Pattern SECTION = Pattern.compile("(?ms)^(#+) (.+?)\n(.*?)(?=^#+ |\\z)");
    private static final Pattern LINK = Pattern.compile("\\]\\((mistakes/[^)]+)\\)");
    private static final String MISTAKE = "###";

    /** The section about what is right in another program. */
    static final String RIGHT_BUT = "right-but-the-lesson-needs-something-else";

    static MistakesPage read() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher matcher = SECTION.matcher(Files.readString(Snapshot.ROOT.resolve("docs/08-common-mistakes.md")));
        while (matcher.find()) {
            sections.put(anchor(matcher.group(2)), matcher.group(1) + matcher.group(3));
        }
        return new MistakesPage(sections);
    }

    /** As a Git host and the web site make it of a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    String section(String anchor) {
        return sections.getOrDefault(anchor, "");
    }

    /** The sections about a mistake. */
    List<String> mistakes() {
        return sections.keySet().stream()
                .filter(anchor -> section(anchor).startsWith(MISTAKE))
                .toList();
    }

    /** The patches that the page links to, as often as it does. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        for (String section : sections.values()) {
            links.addAll(linksIn(section));
        }
        return links;
    }

    static List<String> linksIn(String section) {
        return LINK.matcher(section).results().map(match -> match.group(1)).toList();
    }
}
