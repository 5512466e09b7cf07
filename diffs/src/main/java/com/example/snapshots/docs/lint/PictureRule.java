package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** No picture without a text for those who cannot see it. */
final class PictureRule implements Rule {
    private static final Pattern IMG = Pattern.compile("<img\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALT = Pattern.compile("\\balt\\s*=\\s*(\"\\s*[^\"\\s]|'\\s*[^'\\s])");

    @Override
    public List<Finding> check(List<Document> pages) {
        List<Finding> findings = new ArrayList<>();
        for (Document page : pages) {
            page.each(Image.class, image -> {
                // Whatever the text is made of, it is a child of the picture.
                if (image.getFirstChild() == null) {
                    findings.add(finding(page, image));
                }
            });
            page.each(HtmlBlock.class, html -> add(page, html, html.getLiteral(), findings));
            page.each(HtmlInline.class, html -> add(page, html, html.getLiteral(), findings));
        }
        return findings;
    }

    private static void add(Document page, Node node, String html, List<Finding> findings) {
        Matcher img = IMG.matcher(html);
        while (img.find()) {
            if (!ALT.matcher(img.group()).find()) {
                findings.add(finding(page, node));
            }
        }
    }

    private static Finding finding(Document page, Node node) {
        return new Finding(page.name(), Document.first(node) + 1, "a picture without alternative text");
    }
}
