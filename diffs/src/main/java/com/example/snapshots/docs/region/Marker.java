package com.example.snapshots.docs.region;

import com.example.snapshots.files.InputException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that begins or ends a region, such as {@code <!-- output end-lazy -->}.
 *
 * @param indent the blanks before it, and the signs of a quotation, which stand before all that is in the region, too
 * @param words what it says, word by word
 */
public record Marker(String indent, List<String> words) {
    static final String END = "end";

    /** A comment on a line of its own that begins as a marker does: other comments begin with a capital or "word:". */
    private static final Pattern ALONE =
            Pattern.compile("((?:[ \\t]*>)*[ \\t]*)<!--\\s*([a-z][a-z-]*(?![\\w:-]).*?)\\s*-->[ \\t]*");

    private static final Set<String> KINDS = Set.of(
            "listing",
            "diff",
            "output",
            "errors",
            "table",
            "chart",
            "step",
            "stops",
            "mistakes",
            "messages",
            "exercise",
            END);

    /** The beginning of a marker anywhere in a line. */
    private static final Pattern ANYWHERE = Pattern.compile("<!--\\s*(" + String.join("|", KINDS) + ")\\b(?!:)");

    /** The marker that this line is, or null. */
    public static Marker of(String line) {
        Matcher matcher = ALONE.matcher(line);
        return matcher.matches()
                ? new Marker(matcher.group(1), List.of(matcher.group(2).split("\\s+")))
                : null;
    }

    static boolean isIn(String line) {
        return ANYWHERE.matcher(line).find();
    }

    public String kind() {
        return words.get(0);
    }

    boolean isKnown() {
        return KINDS.contains(kind());
    }

    boolean isEnd() {
        return kind().equals(END);
    }

    /** What the region shows: the second word. */
    public String subject() throws InputException {
        if (words.size() < 2) {
            throw new InputException("the marker does not say which " + kind());
        }
        return words.get(1);
    }

    /** Fails unless the marker has nothing after its subject. */
    public void refuseOptions() throws InputException {
        if (words.size() > 2) {
            throw new InputException("a marker of this kind takes no option: " + words.get(2));
        }
    }

    /** The marker as it is named in messages. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
