package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SourceSpan;

/**
 * A word or number in prose that the tool writes: {@code There are <!-- value things -->13<!-- end --> things}.
 *
 * @param marker which one
 * @param line its line, counted from 0
 * @param begin where it begins in the line
 * @param end where it ends in the line
 */
public record InlineValue(Marker marker, int line, int begin, int end) {
    private static final Pattern BEGIN = Pattern.compile("<!--\\s*(value\\b(?!:).*?)\\s*-->");
    private static final Pattern END = Pattern.compile("<!--\\s*end\\s*-->");

    /**
     * All of a page, from the top to the bottom.
     *
     * @throws InputException if one has no end on its line; it is named with page and line
     */
    public static List<InlineValue> of(Document page) throws InputException {
        List<HtmlInline> comments = new ArrayList<>();
        page.each(HtmlInline.class, comments::add);
        List<InlineValue> values = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            Matcher begin = BEGIN.matcher(comments.get(i).getLiteral());
            if (begin.matches()) {
                SourceSpan from = span(comments.get(i));
                SourceSpan to = i + 1 < comments.size() ? span(comments.get(i + 1)) : null;
                if (to == null
                        || to.getLineIndex() != from.getLineIndex()
                        || !END.matcher(comments.get(i + 1).getLiteral()).matches()) {
                    throw new InputException(page.name() + ":" + (from.getLineIndex() + 1)
                            + ": a value needs its <!-- end --> on its line");
                }
                Marker marker = new Marker("", List.of(begin.group(1).split("\\s+")));
                values.add(new InlineValue(
                        marker, from.getLineIndex(), from.getColumnIndex() + from.getLength(), to.getColumnIndex()));
            }
        }
        return values;
    }

    private static SourceSpan span(HtmlInline comment) {
        return comment.getSourceSpans().get(0);
    }

    /** Whether it stands directly before or behind something. */
    boolean touches(SourceSpan span) {
        return line == span.getLineIndex()
                && (span.getColumnIndex() + span.getLength() == begin || span.getColumnIndex() == end);
    }

    /** Whether a place lies in it; line and column are counted from 0. */
    public boolean has(int line, int column) {
        return line == this.line && begin <= column && column < end;
    }

    static boolean isIn(String line) {
        return BEGIN.matcher(line).find();
    }
}
