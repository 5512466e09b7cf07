package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.region.Region;
import com.example.snapshots.docs.region.Regions;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;

/**
 * Each fence has a language, and what the lesson's code gives stands in a region. A short fragment of it may stand
 * beside: the line above says why, {@code <!-- fragment: reason -->}.
 */
final class FenceRule implements Rule {
    private static final Set<String> GIVEN_BY_THE_CODE = Set.of("java", "sql", "text", "txt", "output", "console");
    private static final Pattern FRAGMENT = Pattern.compile("\\s*<!--\\s*fragment:\\s*\\S.*-->\\s*");

    @Override
    public List<Finding> check(List<Document> pages) throws InputException {
        List<Finding> findings = new ArrayList<>();
        for (Document page : pages) {
            List<Region> regions = Regions.of(page);
            page.each(FencedCodeBlock.class, fence -> {
                int line = Document.first(fence);
                String wrong = regions.stream().anyMatch(region -> region.has(line)) ? null : wrong(page, fence, line);
                if (wrong != null) {
                    findings.add(new Finding(page.name(), line + 1, wrong));
                }
            });
            page.each(
                    IndentedCodeBlock.class,
                    code -> findings.add(new Finding(
                            page.name(), Document.first(code) + 1, "indented code has no language: use a fence")));
        }
        return findings;
    }

    private static String wrong(Document page, FencedCodeBlock fence, int line) {
        String language = fence.getInfo().split("[\\s{]", 2)[0];
        if (language.isEmpty()) {
            return "a fence without a language";
        }
        boolean fragment =
                line > 0 && FRAGMENT.matcher(page.lines().get(line - 1).text()).matches();
        return GIVEN_BY_THE_CODE.contains(language) && !fragment
                ? "a fence of " + language
                        + " outside a region, which can become wrong unnoticed; or say <!-- fragment: why -->"
                        + " above it"
                : null;
    }
}
