package com.example.snapshots.docs.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The anchors of a page: one for each heading, made of its text as Git hosts and the web site make it, and those of
 * HTML.
 *
 * @see <a href="https://github.com/Flet/github-slugger">github-slugger</a>
 */
public final class Anchors {
    private static final Pattern ID = Pattern.compile("\\b(?:id|name)\\s*=\\s*[\"']([^\"']+)[\"']");

    private Anchors() {}

    public static Set<String> of(Document page) {
        Set<String> anchors = new HashSet<>(
                sections(page).values().stream().map(Section::anchor).toList());
        page.each(HtmlBlock.class, html -> addIds(html.getLiteral(), anchors));
        page.each(HtmlInline.class, html -> addIds(html.getLiteral(), anchors));
        return anchors;
    }

    /** A section of a page: its heading as it is written, and the anchor of that. */
    public record Section(String heading, String anchor) {
        /** A link to it from a page, to which its own page has this path. */
        public String link(String path) {
            return "[" + heading + "](" + path + "#" + anchor + ")";
        }
    }

    /** The sections of a page, by the line of their heading, counted from 0. */
    public static NavigableMap<Integer, Section> sections(Document page) {
        NavigableMap<Integer, Section> sections = new TreeMap<>();
        Map<String, Integer> seen = new HashMap<>();
        page.each(Heading.class, heading -> {
            String slug = slug(text(heading));
            String anchor = slug;
            while (seen.containsKey(anchor)) {
                anchor = slug + "-" + seen.merge(slug, 1, Integer::sum);
            }
            seen.put(anchor, 0);
            int line = Document.first(heading);
            sections.put(line, new Section(page.lines().get(line).text().replaceFirst("#+ ", ""), anchor));
        });
        return sections;
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text plain) {
                text.append(plain.getLiteral());
            } else if (child instanceof Code code) {
                text.append(code.getLiteral());
            } else {
                text.append(child instanceof SoftLineBreak ? " " : text(child));
            }
        }
        return text.toString();
    }

    private static void addIds(String html, Set<String> anchors) {
        Matcher matcher = ID.matcher(html);
        while (matcher.find()) {
            anchors.add(matcher.group(1));
        }
    }
}
