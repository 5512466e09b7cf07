package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.Region;
import com.example.snapshots.docs.region.Regions;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;

/**
 * Nothing is only claimed. A comment {@code <!-- proof: end:SomeTest#someMethod -->} names what would fail if the
 * sentences before it were not so. Each section of a page of the lesson has a region, a proof, a patch that a test runs,
 * or says why it needs none: {@code <!-- unproved: a definition -->}.
 *
 * <p>On the pages that show the lesson, a number in a sentence is also in what proves its section.
 */
record ProofRule(WorkTree tree) implements Rule {
    private static final Pattern PROOF = Pattern.compile("\\s*<!--\\s*proof:\\s*(.*?)\\s*-->\\s*");
    private static final Pattern UNPROVED = Pattern.compile("\\s*<!--\\s*unproved:\\s*\\S.*-->\\s*");
    private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*-->\\s*");
    private static final Pattern PATCH = Pattern.compile("\\]\\(mistakes/[\\w./-]+\\.patch\\)");
    private static final Pattern LESSON = Pattern.compile("docs/\\d+-.*(?<!-for-instructors)\\.md");
    private static final Pattern COUNTED = Pattern.compile("docs/0[1-7]-.*");
    private static final Pattern QUESTIONS = Pattern.compile("#+ Questions\\s*");

    @Override
    public List<Finding> check(List<Document> pages) throws InputException {
        List<Finding> findings = new ArrayList<>();
        for (Document page : pages) {
            Map<Integer, List<String>> proofs = new HashMap<>();
            for (Named named : proofs(page)) {
                try {
                    List<String> lines = Proof.of(named.text()).lines(tree);
                    proofs.computeIfAbsent(named.line() - 1, line -> new ArrayList<>())
                            .addAll(lines);
                } catch (InputException e) {
                    findings.add(new Finding(page.name(), named.line(), e.getMessage()));
                }
            }
            if (LESSON.matcher(page.name()).matches()) {
                addUnproved(page, findings);
            }
            if (COUNTED.matcher(page.name()).matches()) {
                findings.addAll(SectionNumbers.of(page, proofs).unfounded());
            }
        }
        return findings;
    }

    /** A proof as a page names it, and its line from 1. */
    record Named(String text, int line) {}

    static List<Named> proofs(Document page) {
        BitSet code = code(page);
        List<Named> proofs = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            Matcher matcher = PROOF.matcher(page.lines().get(i).text());
            if (!code.get(i) && matcher.matches()) {
                for (String text : matcher.group(1).split("\\s+")) {
                    proofs.add(new Named(text, i + 1));
                }
            }
        }
        return proofs;
    }

    private static BitSet code(Document page) {
        BitSet code = new BitSet();
        page.each(FencedCodeBlock.class, fence -> code.set(Document.first(fence), Document.last(fence) + 1));
        return code;
    }

    private static void addUnproved(Document page, List<Finding> findings) throws InputException {
        List<Region> regions = Regions.of(page);
        List<Integer> starts = new ArrayList<>();
        // The first one says what the page is for.
        page.each(Heading.class, heading -> {
            if (heading.getLevel() > 1) {
                starts.add(Document.first(heading));
            }
        });
        for (int i = 0; i < starts.size(); i++) {
            int first = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : page.lines().size();
            String heading = page.lines().get(first).text();
            if (saysSomething(page, first, end)
                    && !QUESTIONS.matcher(heading).matches()
                    && !isProved(page, regions, first, end)) {
                findings.add(new Finding(
                        page.name(),
                        first + 1,
                        "nothing proves this section: name a test, <!-- proof: end:Class#method -->, "
                                + "or say <!-- unproved: why -->"));
            }
        }
    }

    private static boolean saysSomething(Document page, int first, int end) {
        return page.lines().subList(first + 1, end).stream()
                .anyMatch(line ->
                        !line.text().isBlank() && !COMMENT.matcher(line.text()).matches());
    }

    private static boolean isProved(Document page, List<Region> regions, int first, int end) {
        return regions.stream().anyMatch(region -> first < region.first() && region.first() < end)
                || page.lines().subList(first, end).stream()
                        .anyMatch(line -> PROOF.matcher(line.text()).matches()
                                || UNPROVED.matcher(line.text()).matches()
                                || PATCH.matcher(line.text()).find());
    }
}
