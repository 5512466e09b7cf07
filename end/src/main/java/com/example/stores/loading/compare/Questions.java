package com.example.stores.loading.compare;

import com.example.stores.loading.BatchFetching;
import com.example.stores.loading.EagerLoading;
import com.example.stores.loading.EntityGraphs;
import com.example.stores.loading.JoinFetch;
import com.example.stores.loading.LazyLoading;
import com.example.stores.loading.PageOfStores;
import com.example.stores.loading.Projection;
import com.example.stores.loading.QueryInsteadOfList;
import com.example.stores.loading.SubselectFetching;
import com.example.stores.loading.WriteOnly;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.util.List;
import org.hibernate.FlushMode;
import org.hibernate.Hibernate;
import org.hibernate.Session;

/**
 * The questions that {@link Compare} asks, and the ways to answer them. They are public so that a benchmark can time what
 * is counted here.
 */
public final class Questions {
    /** The last of the 20 items of a store: who searches its list passes all the others. */
    private static final String WANTED = "Item 1.20";

    private static final int PAGE = 10;

    public static final List<Question> ALL =
            List.of(storesWithItems(), pageOfStores(), storeNames(), storeSizes(), itemOfStore(), newItem());

    private Questions() {}

    private static Question storesWithItems() {
        return new Question(
                "Every store with its items",
                List.of(
                        Way.of("lazy", session -> lengthWithItems(LazyLoading.load(session))),
                        Way.eager(session -> lengthWithItems(EagerLoading.load(session))),
                        Way.of("join-fetch", session -> lengthWithItems(JoinFetch.load(session))),
                        Way.of("entity-graph", session -> lengthWithItems(EntityGraphs.load(session))),
                        Way.of("batch", session -> lengthWithItems(BatchFetching.load(session))),
                        Way.of("subselect", session -> lengthWithItems(SubselectFetching.load(session))),
                        Way.of("query", Questions::queryForEachStore),
                        Way.of("projection", Questions::selectNames),
                        Way.jdbc(PlainJdbc::storesWithItems)));
    }

    private static Question pageOfStores() {
        return new Question(
                "A page of " + PAGE + " stores with their items",
                List.of(
                        Way.of("lazy", session -> lengthWithItems(firstStores(session))),
                        Way.of("page", session -> lengthWithItems(PageOfStores.load(session, PAGE))),
                        Way.of("batch", Questions::pageWithBatches),
                        Way.of("subselect", Questions::pageWithSubselect),
                        Way.jdbc(connection -> PlainJdbc.pageWithItems(connection, PAGE))));
    }

    private static Question storeNames() {
        return new Question(
                "The names of the stores",
                List.of(
                        Way.of("lazy", session -> lengthOfNames(LazyLoading.load(session))),
                        Way.eager(session -> lengthOfNames(EagerLoading.load(session))),
                        Way.of("detached", Questions::namesOfDetachedStores),
                        Way.jdbc(PlainJdbc::storeNames)));
    }

    private static Question storeSizes() {
        return new Question(
                "The number of items of each store",
                List.of(
                        Way.of("lazy", Questions::countLoadedItems),
                        Way.of("query", Questions::countInDatabase),
                        Way.of("projection", Questions::selectSizes),
                        Way.jdbc(PlainJdbc::storeSizes)));
    }

    private static Question itemOfStore() {
        return new Question(
                "One item of one store, by its name",
                List.of(
                        Way.of("lazy", Questions::searchList),
                        Way.of("query", Questions::queryForItem),
                        Way.jdbc(connection -> PlainJdbc.itemOfStore(connection, WANTED))));
    }

    private static Question newItem() {
        return new Question(
                "One new item for one store",
                List.of(
                        Way.of("lazy", Questions::addToList),
                        Way.of("write-only", Questions::addItem),
                        Way.jdbc(connection -> PlainJdbc.newItem(connection, "Sofa"))));
    }

    private static List<Store> firstStores(Session session) {
        return PageOfStores.firstOf(session, "from Store order by id", PAGE);
    }

    private static long pageWithBatches(Session session) {
        session.setFetchBatchSize(25);
        return lengthWithItems(firstStores(session));
    }

    private static long pageWithSubselect(Session session) {
        session.setSubselectFetchingEnabled(true);
        return lengthWithItems(firstStores(session));
    }

    private static long queryForEachStore(Session session) {
        // Before each query Hibernate would look for changes in all that was loaded by the queries before.
        session.setHibernateFlushMode(FlushMode.COMMIT);
        List<Store> stores = LazyLoading.load(session);
        long length = lengthOfNames(stores);
        for (Store store : stores) {
            length +=
                    lengthOfItems(QueryInsteadOfList.itemsOf(session, store, "").getResultList());
        }
        return length;
    }

    private static long selectNames(Session session) {
        long length = 0;
        String lastStore = "";
        for (Projection.StoreAndItem pair : Projection.names(session)) {
            if (!pair.store().equals(lastStore)) {
                lastStore = pair.store();
                length += lastStore.length();
            }
            length += pair.item().length();
        }
        return length;
    }

    private static long namesOfDetachedStores(Session session) {
        List<Store> stores = LazyLoading.load(session);
        session.clear();
        return lengthOfNames(stores);
    }

    private static long countLoadedItems(Session session) {
        long length = 0;
        for (Store store : LazyLoading.load(session)) {
            length += (store.getName() + store.getItems().size()).length();
        }
        return length;
    }

    private static long countInDatabase(Session session) {
        long length = 0;
        for (Store store : LazyLoading.load(session)) {
            length += (store.getName() + Hibernate.size(store.getItems())).length();
        }
        return length;
    }

    private static long selectSizes(Session session) {
        long length = 0;
        for (Projection.StoreSize size : Projection.sizes(session)) {
            length += (size.store() + size.items()).length();
        }
        return length;
    }

    private static long searchList(Session session) {
        for (Item item : session.find(Store.class, 1).getItems()) {
            if (item.getName().equals(WANTED)) {
                return lengthWithPrice(item);
            }
        }
        return 0;
    }

    private static long queryForItem(Session session) {
        return lengthWithPrice(QueryInsteadOfList.firstNamed(session, session.getReference(Store.class, 1), WANTED));
    }

    private static long addToList(Session session) {
        Item item = WriteOnly.newItem("Rake");
        WriteOnly.addToList(session, item);
        session.flush();
        return item.getName().length();
    }

    private static long addItem(Session session) {
        Item item = WriteOnly.newItem("Hose");
        WriteOnly.addItem(session, item);
        return item.getName().length();
    }

    private static long lengthWithPrice(Item item) {
        return (item.getName() + item.getPrice().toPlainString()).length();
    }

    private static long lengthOfNames(List<Store> stores) {
        return stores.stream().mapToLong(store -> store.getName().length()).sum();
    }

    private static long lengthOfItems(List<Item> items) {
        return items.stream().mapToLong(item -> item.getName().length()).sum();
    }

    private static long lengthWithItems(List<Store> stores) {
        long length = lengthOfNames(stores);
        for (Store store : stores) {
            length += lengthOfItems(store.getItems());
        }
        return length;
    }
}
