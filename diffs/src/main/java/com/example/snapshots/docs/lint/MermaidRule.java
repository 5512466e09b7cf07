package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/** Each Mermaid diagram has a title and a description for those who cannot see it. */
final class MermaidRule implements Rule {
    @Override
    public List<Finding> check(List<Document> pages) {
        List<Finding> findings = new ArrayList<>();
        for (Document page : pages) {
            page.each(FencedCodeBlock.class, fence -> {
                for (String key : List.of("accTitle", "accDescr")) {
                    if (fence.getInfo().startsWith("mermaid") && !has(fence.getLiteral(), key)) {
                        findings.add(new Finding(
                                page.name(), Document.first(fence) + 1, "a Mermaid diagram without " + key));
                    }
                }
            });
        }
        return findings;
    }

    private static boolean has(String diagram, String key) {
        return Pattern.compile("^\\s*" + key + "\\s*[:{]\\s*\\S", Pattern.MULTILINE)
                .matcher(diagram)
                .find();
    }
}
