package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the self-check said, as a transcript keeps it.
 *
 * @param things how many things there are to do; 0 if Java could not read the models
 * @param done the things that are ticked
 * @param next the first thing that is not; null if all are, or Java could not read the models
 * @param unread why Java could not read the models; null if it could
 */
public record CheckReport(int things, List<String> done, String next, String unread) {
    private static final Pattern COUNT = Pattern.compile("Store and Item: (?:all|\\d+ of) (\\d+) things are done\\.");
    private static final String DONE = "  done: ";
    private static final String NEXT = "  next: ";
    private static final String UNREAD = "Java cannot read ";

    /**
     * Reads one.
     *
     * @param name the transcript, without its folder and ending
     * @throws InputException if there is no such transcript, or it is of something else
     */
    public static CheckReport read(WorkTree tree, String name) throws InputException {
        Transcript transcript = Transcript.read(tree, name);
        List<String> lines = transcript.lines();
        String first = lines.size() > 1 ? lines.get(1) : "";
        Matcher count = COUNT.matcher(first);
        if (!count.matches() && !first.startsWith(UNREAD)) {
            throw new InputException(transcript.name() + " is not what the check says");
        }
        return new CheckReport(
                count.matches() ? Integer.parseInt(count.group(1)) : 0,
                after(DONE, lines),
                after(NEXT, lines).stream().findFirst().orElse(null),
                count.matches() ? null : first);
    }

    private static List<String> after(String mark, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }
}
