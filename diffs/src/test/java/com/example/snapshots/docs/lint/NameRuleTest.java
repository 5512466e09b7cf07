package com.example.snapshots.docs.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.docs.page.PageNames;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name between backticks that the code does not have is found, and what is right is left alone. */
class NameRuleTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String STORE = "end/src/main/java/com/example/stores/models/Store.java";
    private static final String OTHER_NAMES = "docs/other-names.txt";

    /** Each line: a piece, and after the arrow the names that the code does not have. */
    private static final String PIECES = """
            addItem
            addItem(item)
            addItems(item) -> addItems
            add
            addGoods
            getItems()
            getGoods() -> getGoods
            Store.items
            Store.goods -> Store.goods
            Store.java
            Shop.java -> Shop.java
            from Store.addItem
            from Store.put -> Store.put
            store.addItem(item)
            store.add(item) -> store.add
            store.getItems().size()
            store.getItems().length() -> store.getItems().length
            store.getItems().get(0).getPrice()
            Store.class
            store.items
            store.goods -> store.goods
            FetchType.LAZY
            FetchType.LAZZY -> FetchType.LAZZY
            fetch = FetchType.EAGER
            PERSIST
            PERSISTS -> PERSISTS
            @OneToMany(mappedBy = "store", cascade = CascadeType.PERSIST)
            @OneToMany(mapedBy = "store") -> OneToMany.mapedBy
            @ManyToOn -> ManyToOn
            mappedBy = "store"
            mapedBy = "store" -> mapedBy
            insertable = false, updatable = false
            session.persist(store)
            session.save(store) -> session.save
            persist
            save -> save
            import jakarta.persistence.FetchType;
            import javax.persistence.FetchType; -> javax.persistence.FetchType
            jakarta.persistence
            com.example.stores.models
            new Store(...)
            new Shop(...) -> Shop
            List<Item>
            Set<Goods> -> Goods
            other instanceof Store that && that.getItems().isEmpty()
            NullPointerException
            LazyInitializationException
            Paper.sheet
            Paper.page -> Paper.page
            folded -> folded
            final
            void
            git stash -u -- start
            mvn verify
            join-fetch
            docs/output
            select id from items
            store_id
            null
            docs
            """;

    @TempDir
    Path temporary;

    @Test
    void whatTheCodeHasIsRightAndAllElseIsNot() throws IOException {
        Tree tree = new Tree()
                .file(STORE, """
                        package com.example.stores.models;
                        import jakarta.persistence.CascadeType;
                        import jakarta.persistence.JoinColumn;
                        import jakarta.persistence.OneToMany;
                        import java.util.List;
                        import org.hibernate.Session;
                        class Store {
                            @OneToMany(mappedBy = "store", cascade = CascadeType.PERSIST)
                            private List<Item> items;
                            void addItem(Item item) { items.add(item); item.setStore(this); }
                            List<Item> getItems() { return items; }
                            void save(Session session) { Store store = this; }
                            <T extends Store> T any(T other) { return any; }
                            int addGoods;
                        }
                        class Item { Store store; void setStore(Store store) {} }
                        """.replace("void save", "void keep"))
                // A page that does not name it knows nothing of its members.
                .file(
                        "start/src/main/java/com/example/stores/Paper.java",
                        "class Origami { int folded; }\n" + "record Paper(int sheet) {}\n");
        StringBuilder page = new StringBuilder("# Origami\n\n");
        List<String> expected = new ArrayList<>();
        List<String> lines = PIECES.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(" -> ");
            page.append("`").append(parts[0]).append("`\n\n");
            if (parts.length > 1) {
                expected.add("docs/README.md:" + (2 * i + 3) + ": the code has no " + parts[1]
                        + ": correct it, or say in docs/other-names.txt what it is");
            }
        }
        tree.file("docs/README.md", page.toString());
        assertEquals(String.join("\n", expected), String.join("\n", findings(tree)));
    }

    @Test
    void pagesWithoutCodeBetweenBackticksAreRight() throws IOException {
        assertEquals(
                List.of(), findings(new Tree().file(STORE, "class Store {}").file("docs/README.md", "# Home\n")));
    }

    @Test
    void anExceptionIsTakenAndOneTooManyIsNamed() throws IOException {
        Tree tree = new Tree()
                .file(STORE, "class Store {}")
                .file("docs/README.md", "`mapedBy`, `a + wrong()`, `gone`\n")
                .file("docs/changelog.md", "`was`\n")
                .file(
                        OTHER_NAMES,
                        "= of the past\npage docs/changelog.md\n\n= wrong on purpose\nmapedBy\na + wrong()\nmore\n");
        assertEquals(
                List.of(
                        "docs/README.md:1: the code has no gone: correct it, or say in docs/other-names.txt what it is",
                        "docs/other-names.txt:7: no page needs this exception any more: more"),
                findings(tree));
    }

    @Test
    void whatIsQuotedIsSaidSomewhere() throws IOException {
        Tree tree = new Tree()
                .file(STORE, """
                        class Store {
                            /** It says
                             * so. */
                            String query() { return "from Item where "
                                    + "store = :store"; }
                        }
                        """)
                .file("docs/output/end.txt", "   It is refused: OddException: no\n       such row\n")
                .file("docs/10-for-instructors.md", "Type `mvn -q verify`, and `all of it`.\n\n```bash\ngo 5\n```\n")
                .file(
                        "docs/06-page.md",
                        "`OddException: no such row`, `OddException: … row`, `It says so`, `mvn -q verify`,\n"
                                + "`from Item where store = :store`, `go 5`, `docs/output/end.txt`, `store_id`\n\n"
                                + "`OddException: no such line`\n\n`from Item where shop = :store`\n\n`docs/output/start.txt`\n\n"
                                + "`go 6`\n\n`or_else`\n\n`as we say`\n\n`left joix`, `left-joix`\n\n`getClass(\"Item\")`, `getClass(\"store_id\")`\n")
                .file("docs/sqlalchemy/models.py", "store_id = \"store_id\"\n")
                .file("docs/08-mistakes.md", "`seen elsewhere: yes`\n")
                .file(OTHER_NAMES, "= our own words\nas we say\n");
        List<String> expected = List.of(
                "4: nothing here says OddException: no such line",
                "6: nothing here says from Item where shop = :store",
                "8: nothing here says docs/output/start.txt",
                "10: nothing here says go 6",
                "12: the code has no or_else",
                "16: nothing here says left joix",
                "16: nothing here says left-joix",
                "18: nothing here says getClass(\"Item\")");
        assertEquals(
                expected.stream()
                        .map(finding -> "docs/06-page.md:" + finding
                                + ": correct it, or say in docs/other-names.txt what it is")
                        .toList(),
                findings(tree));
    }

    @Test
    void aRenamedMemberOfEndIsMissedInThePages() throws IOException {
        Tree tree = new Tree();
        for (String folder : List.of("start/src/main", "start/src/check", "end/src/main", "docs")) {
            Tree part = Tree.read(ROOT.resolve(folder));
            part.files().forEach((name, content) -> {
                boolean isPage = name.endsWith(".md") && name.indexOf('/') < 0 || name.equals("other-names.txt");
                if (folder.equals("docs") ? isPage : name.endsWith(".java")) {
                    tree.files().put(folder + "/" + name, content);
                }
            });
        }
        String store = Files.readString(ROOT.resolve(STORE));
        assertTrue(store.contains("void addItem(Item item)"));
        tree.file(STORE, store.replace("void addItem(", "void takeItem("));
        List<String> found = findings(tree).stream()
                .filter(finding -> finding.contains("addItem"))
                .toList();
        Pattern line = Pattern.compile("docs/\\d\\d-[\\w-]+\\.md:\\d+: the code has no (\\w+\\.)?addItem: .*");
        assertTrue(found.stream().allMatch(finding -> line.matcher(finding).matches()), () -> found.toString());
        assertTrue(found.size() >= 10, () -> found.toString());
        assertFalse(found.stream().noneMatch(finding -> finding.startsWith("docs/02-")));
    }

    private List<String> findings(Tree tree) throws IOException {
        WorkTree files = new WorkTree(tree.write(temporary.toRealPath()));
        List<Document> pages = new ArrayList<>();
        for (String name : PageNames.find(files, files.file("diffs"))) {
            pages.add(Document.read(files, name));
        }
        return new NameRule(files).check(pages).stream().map(Finding::toString).toList();
    }
}
