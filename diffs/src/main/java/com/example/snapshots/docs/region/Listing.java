package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.util.List;

/**
 * {@code listing FILE}, {@code listing FILE#member}, and either with {@code highlight=changed}: a file, or a member of
 * a Java file with its annotations and Javadoc; and which of the lines are not in the other snapshot.
 */
public record Listing(WorkTree tree, Snapshots snapshots, Titles titles) implements Source {
    private static final String HIGHLIGHT = "highlight=changed";

    @Override
    public List<String> lines(Marker marker) throws InputException {
        String subject = marker.subject();
        int hash = subject.indexOf('#');
        String name = hash < 0 ? subject : subject.substring(0, hash);
        String text = tree.read(name);
        Excerpt excerpt = hash < 0 ? Excerpt.whole(text) : JavaMember.find(name, text, subject.substring(hash + 1));
        String info = Fence.language(name) + " title=\"" + titles.of(name) + "\"";
        return Fence.of(info + highlight(marker, name, excerpt), excerpt.lines());
    }

    private String highlight(Marker marker, String name, Excerpt excerpt) throws InputException {
        List<String> options = marker.words().subList(2, marker.words().size());
        if (options.isEmpty()) {
            return "";
        }
        if (!options.equals(List.of(HIGHLIGHT))) {
            throw new InputException(
                    "a listing takes " + HIGHLIGHT + " and nothing else: " + String.join(" ", options));
        }
        String ranges = snapshots.changedLines(name).within(excerpt.numbers());
        if (ranges.isEmpty()) {
            throw new InputException("nothing changed in " + marker.subject() + " between " + snapshots.from() + " and "
                    + snapshots.to());
        }
        return " {" + ranges + "}";
    }
}
