package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.Recording;
import com.example.stores.Recordings;
import com.example.stores.models.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Logger;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;

/** Five items serve as well as 10,000: the step itself is run with those by {@link EachStepTest}. */
class WriteOnlyTest {
    private static final String ITEMS_OF_STORE = "select count(*) from items where store_id = 1";

    private static long ask(SampleStores stores, String sql) {
        return stores.sessions()
                .fromSession(
                        session -> session.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private static List<String> verbs(CountedPart part) {
        return part.sql().stream().map(sql -> sql.split(" ")[0]).toList();
    }

    @Test
    void anItemWithAReferenceToItsStoreIsOneInsert() {
        try (SampleStores stores = new SampleStores(1, 5)) {
            CountedPart part =
                    CountedPart.of(stores, session -> WriteOnly.addItem(session, WriteOnly.newItem("Bench")));
            assertEquals(List.of("insert"), verbs(part));
            assertEquals(1, stores.rows(), "the new id");
            assertEquals(6, ask(stores, ITEMS_OF_STORE));
        }
    }

    @Test
    void aListIsNotLoadedByAnAdd() {
        try (SampleStores stores = new SampleStores(1, 5)) {
            CountedPart part = CountedPart.of(stores, session -> {
                WriteOnly.addToList(session, WriteOnly.newItem("Rake"));
                session.flush();
                assertFalse(Hibernate.isInitialized(session.find(Store.class, 1).getItems()));
            });
            assertEquals(List.of("select", "insert"), verbs(part));
            assertEquals(6, ask(stores, ITEMS_OF_STORE));
        }
    }

    @Test
    void aSetIsLoadedByAnAdd() {
        try (SampleStores stores = new SampleStores(1, 5, "items-in-a-set.xml")) {
            CountedPart part = CountedPart.of(stores, session -> {
                AddToOtherCollections.addToSet(session, WriteOnly.newItem("Spade"));
                assertTrue(Hibernate.isInitialized(session.find(AddToOtherCollections.StoreWithSet.class, 1)
                        .getItems()));
            });
            assertEquals(List.of("select", "select", "insert"), verbs(part));
            assertEquals(1 + 5 + 1, stores.rows());
            assertEquals(6, ask(stores, ITEMS_OF_STORE));
        }
    }

    @Test
    void anOrderedListIsNotLoadedByAnAddAndItsPositionIsWritten() {
        try (SampleStores stores = AddToOtherCollections.orderedStore(5)) {
            CountedPart part = CountedPart.of(stores, session -> {
                WriteOnly.addToList(session, WriteOnly.newItem("Hose"));
                session.flush();
                assertFalse(Hibernate.isInitialized(session.find(Store.class, 1).getItems()));
            });
            assertEquals(List.of("select", "insert", "select", "update"), verbs(part));
            assertTrue(
                    part.sql().get(2).startsWith("select max(position) + 1 "),
                    part.sql().get(2));
            assertEquals(5, ask(stores, "select position from items where name = 'Hose'"));
        }
    }

    @Test
    void hibernateWarnsAgainstTheOrderedList() {
        List<String> warnings = new ArrayList<>();
        Logger log = Logger.getLogger("org.hibernate.orm.boot");
        Filter filter = log.getFilter();
        log.setFilter(record -> {
            warnings.add(record.getMessage());
            return false;
        });
        try (SampleStores stores = new SampleStores(1, 1, "ordered-items.xml")) {
            assertEquals(1, warnings.size(), warnings.toString());
            assertTrue(warnings.get(0).startsWith("HHH160246: "), warnings.get(0));
            assertTrue(warnings.get(0).contains("use '@OrderBy' instead"), warnings.get(0));
        } finally {
            log.setFilter(filter);
        }
    }

    @Test
    void theStepSaysHowManyRowsTheSetReads() {
        Recording recording = Recordings.of(new WriteOnly());
        assertTrue(
                recording.lines().contains("   10004 rows were read: the store, its 10002 items, and the new id."),
                recording.text());
    }
}
