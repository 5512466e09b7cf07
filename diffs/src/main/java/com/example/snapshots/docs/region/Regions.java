package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.SourceSpan;

/** Finds the regions of a page. A marker that would be taken for something else by a reader's Markdown is refused. */
public final class Regions {
    private final Document page;
    private final BitSet code = new BitSet();
    private final BitSet html = new BitSet();
    private final BitSet insideHtml = new BitSet();
    private final BitSet inText = new BitSet();

    private Regions(Document page) throws InputException {
        this.page = page;
        List<InlineValue> values = InlineValue.of(page);
        page.each(FencedCodeBlock.class, block -> mark(block, code));
        page.each(IndentedCodeBlock.class, block -> mark(block, code));
        page.each(HtmlBlock.class, block -> mark(block, html));
        page.each(HtmlBlock.class, block -> insideHtml.set(Document.first(block) + 1, Document.last(block) + 1));
        page.each(HtmlInline.class, inline -> {
            SourceSpan span = inline.getSourceSpans().get(0);
            if (Marker.isIn(inline.getLiteral()) && values.stream().noneMatch(value -> value.touches(span))) {
                inText.set(Document.first(inline));
            }
        });
    }

    private static void mark(Block block, BitSet lines) {
        lines.set(Document.first(block), Document.last(block) + 1);
    }

    /**
     * The regions from the top to the bottom.
     *
     * @throws InputException if a marker is unknown, nested, alone, or at a place where it is none; it is named with
     *     its page and line
     */
    public static List<Region> of(Document page) throws InputException {
        return new Regions(page).find();
    }

    private List<Region> find() throws InputException {
        List<Region> regions = new ArrayList<>();
        Marker open = null;
        int first = 0;
        for (int i = 0; i < page.lines().size(); i++) {
            String line = page.lines().get(i).text();
            Marker marker = i < page.frontMatter().size() ? null : Marker.of(line);
            if (marker == null || html.get(i) && InlineValue.isIn(line)) {
                refuseInText(line, i);
            } else if (code.get(i)) {
                // In a region it is what the region shows: a page about markers, say.
                if (open == null && marker.isKnown()) {
                    throw refused(i, "a marker inside a fence or another block of code: " + marker);
                }
            } else if (!marker.isKnown()) {
                throw refused(i, "unknown marker: " + marker + " (a comment begins with a capital, or \"word:\")");
            } else if (open == null && marker.isEnd()) {
                throw refused(i, "an end without a marker before it");
            } else if (open == null) {
                refuseInsideHtml(i);
                open = marker;
                first = i;
            } else if (marker.isEnd()) {
                regions.add(new Region(open, first, i));
                open = null;
            } else {
                throw refused(i, "the marker " + marker + " is nested in the region of line " + (first + 1));
            }
        }
        if (open != null) {
            throw refused(first, "no <!-- end --> for " + open + "; or a fence before it has no end");
        }
        return regions;
    }

    private void refuseInText(String line, int i) throws InputException {
        if (html.get(i) && InlineValue.isIn(line)) {
            throw refused(i, "a value stands in a sentence, and not at the beginning of a line");
        }
        if (inText.get(i) || html.get(i) && Marker.isIn(line)) {
            throw refused(i, "a marker must stand alone on its line");
        }
    }

    private void refuseInsideHtml(int i) throws InputException {
        if (insideHtml.get(i)) {
            throw refused(i, "the marker needs an empty line before it: else what follows is taken for HTML");
        }
    }

    private InputException refused(int line, String why) {
        return new InputException(page.name() + ":" + (line + 1) + ": " + why);
    }
}
