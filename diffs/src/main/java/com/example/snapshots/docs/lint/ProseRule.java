package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** No {@code <Type>} in prose outside of backticks: readers would see {@code List} where {@code List<Item>} is meant. */
final class ProseRule implements Rule {
    private static final Set<String> KNOWN = Set.of("a", "br", "details", "img", "kbd", "sub", "summary", "sup");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][\\w.-]*)[^>]*>");
    /** What CommonMark takes for text all the same: {@code Map<String, Item>}. */
    private static final Pattern GENERIC = Pattern.compile("\\w<[A-Z?]");

    @Override
    public List<Finding> check(List<Document> pages) {
        List<Finding> findings = new ArrayList<>();
        for (Document page : pages) {
            page.each(HtmlInline.class, html -> addTags(page, html, html.getLiteral(), findings));
            page.each(HtmlBlock.class, html -> addTags(page, html, html.getLiteral(), findings));
            page.each(Text.class, text -> {
                if (GENERIC.matcher(text.getLiteral()).find()) {
                    findings.add(finding(
                            page, Document.first(text), text.getLiteral().strip()));
                }
            });
        }
        return findings;
    }

    private static void addTags(Document page, Node node, String html, List<Finding> findings) {
        int line = Document.first(node);
        // The line feeds of a comment stay, so that the lines below keep their numbers.
        String tags =
                COMMENT.matcher(html).replaceAll(comment -> comment.group().replaceAll("[^\n]", ""));
        for (String text : Line.texts(tags)) {
            Matcher tag = TAG.matcher(text);
            while (tag.find()) {
                if (!KNOWN.contains(tag.group(1))) {
                    findings.add(finding(page, line, tag.group()));
                }
            }
            line++;
        }
    }

    private static Finding finding(Document page, int line, String what) {
        return new Finding(page.name(), line + 1, "put it between backticks, or it is lost: " + what);
    }
}
