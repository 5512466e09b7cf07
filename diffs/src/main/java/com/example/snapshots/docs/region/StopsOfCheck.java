package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code stops step-NN}: a sentence about what the self-check says after a step: what is done that was not before, and
 * where it stops.
 */
public record StopsOfCheck(WorkTree tree) implements Source {
    private static final Pattern STEP = Pattern.compile("step-(\\d\\d)");
    private static final Pattern UNREAD = Pattern.compile("Java cannot read (\\S+) yet: line (\\d+)\\.");
    private static final String BEFORE_ALL = "start-check";

    @Override
    public List<String> lines(Marker marker) throws InputException {
        marker.refuseOptions();
        Matcher step = STEP.matcher(marker.subject());
        if (!step.matches()) {
            throw new InputException("a state is named like step-03, and not " + marker.subject());
        }
        CheckReport now = CheckReport.read(tree, marker.subject());
        return WrappedText.lines(
                now.unread() == null ? sentence(before(Integer.parseInt(step.group(1))), now) : unread(now));
    }

    /** What the check said last before a step: if Java cannot read the models, it says nothing of them. */
    private CheckReport before(int step) throws InputException {
        for (int number = step - 1; number > 0; number--) {
            CheckReport report = CheckReport.read(tree, "step-%02d".formatted(number));
            if (report.unread() == null) {
                return report;
            }
        }
        return CheckReport.read(tree, BEFORE_ALL);
    }

    private static String unread(CheckReport now) {
        return UNREAD.matcher(now.unread())
                .replaceFirst("The check counts nothing: Java cannot read `$1` yet, because of line $2.");
    }

    private static String sentence(CheckReport before, CheckReport now) {
        List<String> news = new ArrayList<>(now.done());
        news.removeAll(before.done());
        String done = listed(news) + (news.size() == 1 ? " is" : " are") + " done now";
        if (now.next() == null) {
            String all = "all " + now.things() + " things are done.";
            return news.isEmpty() ? "The check says that " + all : done + ": " + all;
        }
        if (news.isEmpty()) {
            String still = now.next().equals(before.next()) ? "still " : "";
            return "Nothing new is done. The check " + still + "stops at *" + now.next() + "*.";
        }
        return done + ": " + now.done().size() + " of " + now.things() + ". The check stops at *" + now.next() + "*.";
    }

    private static String listed(List<String> things) {
        return things.stream().map(thing -> "*" + thing + "*").collect(Collectors.joining(" and "));
    }
}
