package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.Anchors;
import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;

/** The messages that one page explains: exceptions and warnings, and what else a reader may search for. */
final class MessagesOfPage {
    private record Found(String message, int line, Anchors.Section section) {}

    private static final String EXCEPTION = "\\w+(?:Exception|Error)";
    private static final Pattern QUOTED = Pattern.compile(EXCEPTION + ": .+|HHH\\d+(?:: .+)?");

    /** On the page of mistakes the list says "You see", and SQL begins with a small letter. */
    private static final Pattern QUOTED_UNDER_YOU_SEE =
            Pattern.compile(QUOTED + "|" + EXCEPTION + "|[A-Z]\\S* .+", Pattern.DOTALL);

    private static final String YOU_SEE = "- **You see:**";

    private static final Pattern PRINTED = Pattern.compile(" {3}(?:It is refused|It may not|Hibernate warns): (.+)");
    private static final Pattern WRAPPED = Pattern.compile(" {3}It comes wrapped in (.+)\\.");
    private static final Pattern ONE_FOR_EACH = Pattern.compile(" {3}\\d+ statements = 1 \\+ \\d+ stores");

    /** No program says it, but this is what people call it, and type. */
    private static final String N_PLUS_ONE = "N+1";

    private static final String TRANSCRIPT_OF_STEP = "end-";

    private final WorkTree tree;
    private final Document page;
    private final boolean youSee;
    private final NavigableMap<Integer, Anchors.Section> sections;
    private final List<Found> found = new ArrayList<>();

    private MessagesOfPage(WorkTree tree, Document page, boolean youSee) {
        this.tree = tree;
        this.page = page;
        this.youSee = youSee;
        sections = Anchors.sections(page);
    }

    static MessagesOfPage of(WorkTree tree, Document page) throws InputException {
        return new MessagesOfPage(tree, page, false).find();
    }

    static MessagesOfPage underYouSee(WorkTree tree, Document page) throws InputException {
        return new MessagesOfPage(tree, page, true).find();
    }

    /** Hands over each message with its section, from the top of the page to the bottom. */
    void each(BiConsumer<String, Anchors.Section> action) {
        found.forEach(one -> action.accept(one.message(), one.section()));
    }

    private MessagesOfPage find() throws InputException {
        List<Region> regions = Regions.of(page);
        page.each(Code.class, code -> {
            int line = Document.first(code);
            if (regions.stream().noneMatch(region -> region.has(line)) && isQuoted(code.getLiteral(), line)) {
                add(code.getLiteral().strip(), line);
            }
        });
        for (Region region : regions) {
            if (region.marker().kind().equals("output")
                    && region.marker().subject().startsWith(TRANSCRIPT_OF_STEP)) {
                for (String printed : new OutputOfStep(tree).lines(region.marker())) {
                    addPrinted(printed, region.first());
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::line));
        return this;
    }

    private boolean isQuoted(String code, int line) {
        return youSee
                ? isUnderYouSee(line) && QUOTED_UNDER_YOU_SEE.matcher(code).matches()
                : QUOTED.matcher(code).matches();
    }

    /** The line, or the nearest above it that begins an entry of the list. */
    private boolean isUnderYouSee(int line) {
        int first = line;
        while (first > 0 && !page.lines().get(first).text().startsWith("- ")) {
            first--;
        }
        return page.lines().get(first).text().startsWith(YOU_SEE);
    }

    private void addPrinted(String line, int at) {
        Matcher printed = PRINTED.matcher(line);
        Matcher wrapped = WRAPPED.matcher(line);
        if (printed.matches()) {
            add(printed.group(1), at);
        } else if (wrapped.matches()) {
            for (String wrapping : wrapped.group(1).split(", in ")) {
                add(wrapping, at);
            }
        } else if (ONE_FOR_EACH.matcher(line).matches()) {
            add(N_PLUS_ONE, at);
        }
    }

    private void add(String message, int line) {
        Map.Entry<Integer, Anchors.Section> above = sections.floorEntry(line);
        if (above != null) {
            found.add(new Found(message, line, above.getValue()));
        }
    }
}
