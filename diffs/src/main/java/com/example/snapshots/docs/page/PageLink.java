package com.example.snapshots.docs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/**
 * A link or a picture in a page.
 *
 * @param line its line, from 1
 * @param destination where it leads
 */
public record PageLink(int line, String destination) {
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(?:href|src)\\s*=\\s*[\"']([^\"']*)[\"']");

    /** All of a page. */
    public static List<PageLink> of(Document page) {
        List<PageLink> links = new ArrayList<>();
        page.each(Link.class, link -> links.add(new PageLink(Document.first(link) + 1, link.getDestination())));
        page.each(Image.class, image -> links.add(new PageLink(Document.first(image) + 1, image.getDestination())));
        page.each(HtmlInline.class, html -> add(html.getLiteral(), Document.first(html), links));
        page.each(HtmlBlock.class, html -> add(html.getLiteral(), Document.first(html), links));
        return links;
    }

    private static void add(String html, int first, List<PageLink> links) {
        int line = first;
        for (String text : Line.texts(html)) {
            line++;
            Matcher matcher = ATTRIBUTE.matcher(text);
            while (matcher.find()) {
                links.add(new PageLink(line, matcher.group(1)));
            }
        }
    }
}
