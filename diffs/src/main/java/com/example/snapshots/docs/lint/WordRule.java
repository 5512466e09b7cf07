package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.region.Region;
import com.example.snapshots.docs.region.Regions;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * A word of the field is explained before it is used. The numbered pages are read in their order. Where a word of the list
 * stands for the first time, it is bold, for there it is explained: {@code To **flush** is to send what has changed}.
 * Headings, regions, and what a page says of itself above its first section, are not looked at.
 */
final class WordRule implements Rule {
    private static final Pattern PAGE = Pattern.compile("docs/\\d+-.*\\.md");

    /** Each word as it is named in messages, and its forms. */
    private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

    static {
        add("alias", "alias(es)?");
        add("cascade", "cascad(es?|ed|ing)");
        add("commit", "commit(s|ted)?");
        add("detached", "detached");
        add("eager", "eager(ly)?");
        add("entity", "entit(y|ies)");
        add("entity graph", "entity graphs?");
        add("flush", "flush(es|ed|ing)?");
        add("foreign key", "foreign keys?");
        add("fetch join", "fetch joins?|join fetch");
        add("HQL", "HQL");
        add("lazy", "lazy|lazily");
        add("N + 1", "N \\+ 1");
        add("orphan", "orphans?");
        add("persist", "persist(s|ed|ing)?");
        add("primary key", "primary keys?");
        add("projection", "projections?");
        add("proxy", "prox(y|ies)");
        add("session", "sessions?");
        add("side", "owning side|inverse side");
        add("subselect", "subselects?");
        add("transaction", "transactions?");
    }

    private static void add(String word, String forms) {
        WORDS.put(word, Pattern.compile("(?<![\\w-])(" + forms + ")(?![\\w-])", Pattern.CASE_INSENSITIVE));
    }

    @Override
    public List<Finding> check(List<Document> pages) throws InputException {
        List<Prose> prose = new ArrayList<>();
        for (Document page : pages) {
            if (PAGE.matcher(page.name()).matches()) {
                prose.addAll(Prose.of(page));
            }
        }
        List<Finding> findings = new ArrayList<>();
        WORDS.forEach((word, forms) -> {
            for (Prose paragraph : prose) {
                Matcher found = forms.matcher(paragraph.text());
                if (found.find()) {
                    if (!paragraph.isBold(found.start())) {
                        findings.add(new Finding(
                                paragraph.page(),
                                paragraph.line(found.start()),
                                "the word \"" + found.group()
                                        + "\" is used before it is explained: explain it here or above, "
                                        + "and write it **" + word + "** there"));
                    }
                    return;
                }
            }
        });
        return findings;
    }

    /** A paragraph without its code, its comments and its marks. */
    private static final class Prose {
        private final String page;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> lines = new ArrayList<>();
        private final List<Boolean> bold = new ArrayList<>();

        private Prose(String page) {
            this.page = page;
        }

        static List<Prose> of(Document page) throws InputException {
            List<Region> regions = Regions.of(page);
            List<Integer> sections = new ArrayList<>();
            page.each(Heading.class, heading -> {
                if (heading.getLevel() > 1) {
                    sections.add(Document.first(heading));
                }
            });
            int begin = sections.isEmpty() ? Integer.MAX_VALUE : sections.get(0);
            List<Prose> all = new ArrayList<>();
            page.each(Paragraph.class, paragraph -> {
                int line = Document.first(paragraph);
                if (line > begin && regions.stream().noneMatch(region -> region.has(line))) {
                    Prose prose = new Prose(page.name());
                    prose.add(paragraph, line + 1, false);
                    all.add(prose);
                }
            });
            return all;
        }

        /** Adds what is in a node, and returns the line that it ends on. */
        private int add(Node node, int first, boolean isBold) {
            int line = first;
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof Text plain) {
                    append(plain.getLiteral(), line, isBold);
                } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                    append(" ", line++, isBold);
                } else if (child instanceof Code) {
                    append("`", line, isBold);
                } else if (!(child instanceof HtmlInline)) {
                    line = add(child, line, isBold || child instanceof StrongEmphasis);
                }
            }
            return line;
        }

        private void append(String part, int line, boolean isBold) {
            for (int i = 0; i < part.length(); i++) {
                text.append(part.charAt(i));
                lines.add(line);
                bold.add(isBold);
            }
        }

        String page() {
            return page;
        }

        String text() {
            return text.toString();
        }

        int line(int offset) {
            return lines.get(offset);
        }

        boolean isBold(int offset) {
            return bold.get(offset);
        }
    }
}
