package com.example.stores.loading;

import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import jakarta.persistence.EntityGraph;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.graph.GraphSemantic;

/**
 * An entity graph: what to fetch is said beside the query, so that one query serves several needs.
 *
 * <p>SQLAlchemy: {@code joinedload()} handed to a query as an option.
 */
public final class EntityGraphs implements Step {

    @Override
    public String about() {
        return "A graph beside a query says what it fetches, in 1 statement";
    }

    @Override
    public void run(Output out) {
        out.line("ENTITY-GRAPH: Print every store with its items.");
        try (SampleStores stores = new SampleStores(4, 3)) {
            out.line("");
            out.line("1. The query asks for the stores alone. The graph beside it adds their items.");
            stores.inSession(out, "= 1 for any number of stores", session -> {
                for (Store store : load(session)) {
                    out.line("   " + SampleStores.describe(store));
                }
            });

            out.line("");
            out.line("2. The same graph serves find, too.");
            stores.inSession(out, "= 1 with a join", session -> {
                Store store = session.find(itemsGraph(session), 1);
                out.line("   " + SampleStores.describe(store));
            });
        }
        try (SampleStores stores = new SampleStores(4, 3, EagerLoading.EAGER_ITEMS)) {
            out.line("");
            out.line("3. Items mapped with fetch = EAGER: a fetch graph says all, and what it leaves out stays lazy.");
            stores.inSession(
                    out, "= 1 for any number of stores", session -> withEmptyGraph(session, GraphSemantic.FETCH));

            out.line("");
            out.line("4. A load graph says what comes on top, and what it leaves out follows the mapping.");
            stores.inSession(
                    out,
                    "= 1 + " + stores.number() + " stores",
                    session -> withEmptyGraph(session, GraphSemantic.LOAD));
        }
        out.line("");
        out.line("Use it when the same query is needed with and without the items.");
        out.line("SQLAlchemy: options(joinedload(StoreModel.items)); for part 3, options(lazyload(StoreModel.items)).");
    }

    public static List<Store> load(Session session) {
        return session.createSelectionQuery("from Store order by id", Store.class)
                .setEntityGraph(itemsGraph(session), GraphSemantic.FETCH)
                .getResultList();
    }

    private static EntityGraph<Store> itemsGraph(Session session) {
        EntityGraph<Store> graph = session.createEntityGraph(Store.class);
        graph.addAttributeNode("items");
        return graph;
    }

    private static void withEmptyGraph(Session session, GraphSemantic semantic) {
        session.createSelectionQuery("from Store order by id", Store.class)
                .setEntityGraph(session.createEntityGraph(Store.class), semantic)
                .getResultList();
    }
}
