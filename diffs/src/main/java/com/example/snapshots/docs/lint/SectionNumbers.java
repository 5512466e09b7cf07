package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.region.InlineValue;
import com.example.snapshots.docs.region.Region;
import com.example.snapshots.docs.region.Regions;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * The numbers in the sentences of a page, in digits or as words from two to twelve, and whether each is also in what its
 * section shows: in a region, between backticks, in a test that proves it, in the target of a link. What is nowhere is said
 * in a comment, {@code <!-- numbers: two stores -->}, so that it is written twice.
 *
 * <p>It cannot see that a number is the right one of those that the section shows.
 *
 * @param sentences the numbers in sentences, by their lines from 0
 * @param shown the texts that may have them, by their lines from 0
 */
record SectionNumbers(Document page, List<At> sentences, List<At> shown) {
    private static final List<String> WORDS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** The 1 of N + 1 is a name. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.])(?<!N \\+ )\\d+(?:\\.\\d+)?(?!\\w)(?! \\+ N)|\\b(?:" + String.join("|", WORDS) + ")\\b",
            Pattern.CASE_INSENSITIVE);

    /** What a section shows in numbers without counting: the places and the values of statements, and names. */
    private static final Pattern NO_COUNT =
            Pattern.compile("\\[\\d+]|(?m)^ *-- (?:with|null).*$|(?:Store|Item) \\d+(?:\\.\\d+)*|\\w+_\\d+");

    private static final Pattern SAID = Pattern.compile("\\s*<!--\\s*numbers:(.*)-->\\s*");

    /** A text and its line. */
    private record At(int line, String text) {}

    /**
     * Finds the numbers of a page.
     *
     * @param proofs the lines of the tests that a line of the page names, by that line from 0
     */
    static SectionNumbers of(Document page, Map<Integer, List<String>> proofs) throws InputException {
        List<Region> regions = Regions.of(page);
        SectionNumbers numbers = new SectionNumbers(page, new ArrayList<>(), new ArrayList<>());
        List<InlineValue> values = InlineValue.of(page);
        page.each(Text.class, text -> {
            SourceSpan span = text.getSourceSpans().get(0);
            int line = span.getLineIndex();
            if (regions.stream().noneMatch(region -> region.has(line))
                    && values.stream().noneMatch(value -> value.has(line, span.getColumnIndex()))) {
                numbers.sentences.add(new At(line, text.getLiteral()));
            }
        });
        page.each(Code.class, code -> numbers.show(Document.first(code), code.getLiteral()));
        page.each(FencedCodeBlock.class, fence -> numbers.show(Document.first(fence), fence.getLiteral()));
        page.each(Link.class, link -> numbers.show(Document.first(link), link.getDestination()));
        for (Region region : regions) {
            for (int line = region.first(); line <= region.last(); line++) {
                numbers.show(line, page.lines().get(line).text());
            }
        }
        proofs.forEach((line, lines) -> numbers.show(line, String.join("\n", lines)));
        for (int line = 0; line < page.lines().size(); line++) {
            Matcher said = SAID.matcher(page.lines().get(line).text());
            if (said.matches()) {
                numbers.show(line, said.group(1));
            }
        }
        return numbers;
    }

    private void show(int line, String text) {
        shown.add(new At(line, NO_COUNT.matcher(text).replaceAll(" ").replace('-', ' ')));
    }

    /** The numbers in the sentences of each section that it does not show; the first one ends at the first heading. */
    List<Finding> unfounded() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        page.each(Heading.class, heading -> {
            if (heading.getLevel() > 1) {
                starts.add(Document.first(heading));
            }
        });
        starts.add(page.lines().size());
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < starts.size(); i++) {
            addUnfounded(starts.get(i - 1), starts.get(i), findings);
        }
        return findings;
    }

    private void addUnfounded(int first, int end, List<Finding> findings) {
        Set<String> known = new HashSet<>();
        shown.stream().filter(at -> at.line() >= first && at.line() < end).forEach(at -> {
            Matcher number = NUMBER.matcher(at.text());
            while (number.find()) {
                known.add(digits(number.group()));
            }
        });
        for (At at : sentences) {
            Matcher number = NUMBER.matcher(at.text());
            while (at.line() >= first && at.line() < end && number.find()) {
                if (!known.contains(digits(number.group()))) {
                    findings.add(new Finding(
                            page.name(),
                            at.line() + 1,
                            "this section shows no " + number.group()
                                    + ": correct it, name a test that has it, or say <!-- numbers: " + number.group()
                                    + " -->"));
                }
            }
        }
    }

    private static String digits(String number) {
        int word = WORDS.indexOf(number.toLowerCase(Locale.ROOT));
        return word >= 0 ? String.valueOf(word + 2) : number.replaceFirst("^0+(?=\\d)", "");
    }
}
