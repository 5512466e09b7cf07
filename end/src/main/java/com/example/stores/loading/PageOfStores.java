package com.example.stores.loading;

import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * A page of stores with their items: what a limit counts depends on the query.
 *
 * <p>SQLAlchemy: {@code limit()} with {@code joinedload()}, which puts the limited query into a subquery, too.
 */
public final class PageOfStores implements Step {
    private static final int PAGE = 2;

    @Override
    public String about() {
        return "The first stores of many with their items, and four traps";
    }

    @Override
    public void run(Output out) {
        out.line("PAGE: Print the first " + PAGE + " stores with their items.");
        try (SampleStores stores = new SampleStores(10, 3)) {
            out.line("");
            out.line("1. A fetch join with a limit: the limit stands in the SQL, and counts stores.");
            stores.inSession(out, "= 1 for any page", session -> print(load(session, PAGE), out));
            sayWhatWasRead(stores, out);

            out.line("");
            out.line("2. The trap: ordered by an item, all rows are read, and the page is cut in memory.");
            stores.inSession(out, "= 1 for all stores", session -> {
                List<String> warnings = Warnings.of("query", () -> print(loadInOrderOfItems(session), out));
                warnings.forEach(warning -> out.line("   Hibernate warns: " + warning));
            });
            sayWhatWasRead(stores, out);

            out.line("");
            out.line("3. A join without fetch: the limit counts rows, and these two are of one store.");
            stores.inSession(out, "= 1 query", session -> out.line("   " + names(loadWithPlainJoin(session, ""))));
            out.line("   With \"select distinct\" it counts stores:");
            stores.inSession(
                    out, "= 1 query", session -> out.line("   " + names(loadWithPlainJoin(session, "distinct"))));

            out.line("");
            out.line("4. A limit and batches: the second statement is for the lists of this page alone.");
            stores.inSession(out, "= 1 for the page + 1 batch", session -> {
                session.setFetchBatchSize(25);
                print(firstOf(session, "from Store order by id", PAGE), out);
            });
            sayWhatWasRead(stores, out);

            out.line("");
            out.line("5. The trap: the same text ran before without a limit. Hibernate 7.4 then ignores the limit.");
            stores.inSession(out, "= 2 queries", session -> out.line("   " + withAndWithoutLimit(session)));
        }
        out.line("");
        out.line("Use it where many stores are shown page by page, in an order of the stores themselves.");
        out.line("SQLAlchemy: options(joinedload(StoreModel.items)).limit(" + PAGE
                + "), which limits the stores as well.");
    }

    public static List<Store> load(Session session, int page) {
        // Not the text of JoinFetch: see part 5.
        return firstOf(session, "from Store store left join fetch store.items order by store.id", page);
    }

    static String withAndWithoutLimit(Session session) {
        String query = "from Store s left join fetch s.items order by s.id";
        int all =
                session.createSelectionQuery(query, Store.class).getResultList().size();
        return all + " stores without a limit, and "
                + firstOf(session, query, PAGE).size() + " with a limit of " + PAGE;
    }

    static List<Store> loadInOrderOfItems(Session session) {
        return firstOf(session, "from Store s left join fetch s.items i order by i.name, s.id", PAGE);
    }

    static List<Store> loadWithPlainJoin(Session session, String distinct) {
        return firstOf(session, "select " + distinct + " s from Store s join s.items order by s.id", PAGE);
    }

    public static List<Store> firstOf(Session session, String query, int page) {
        return session.createSelectionQuery(query, Store.class)
                .setMaxResults(page)
                .getResultList();
    }

    private static void print(List<Store> stores, Output out) {
        stores.forEach(store -> out.line("   " + SampleStores.describe(store)));
    }

    private static String names(List<Store> stores) {
        return stores.stream().map(Store::getName).collect(Collectors.joining(", "));
    }

    private static void sayWhatWasRead(SampleStores stores, Output out) {
        out.line("   " + stores.rows() + " rows were read, and "
                + stores.sessions().getStatistics().getEntityLoadCount() + " entities loaded.");
    }
}
