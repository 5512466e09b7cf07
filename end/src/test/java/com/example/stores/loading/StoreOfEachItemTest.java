package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.stores.models.Item;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many statements it takes to learn the store of each of many items. */
class StoreOfEachItemTest {

    private static void assertTakes(int statements, int number, Function<Session, List<Item>> load) {
        try (SampleStores stores = new SampleStores(number, 3)) {
            CountedPart part = CountedPart.of(stores, session -> {
                List<Item> items = load.apply(session);
                assertEquals(3 * number, items.size());
                assertEquals(
                        IntStream.rangeClosed(1, number)
                                .mapToObj(s -> "Store " + s)
                                .toList(),
                        StoreOfEachItem.namesOfStores(items));
            });
            assertEquals(statements, part.count());
        }
    }

    private static List<Item> load(Session session) {
        return StoreOfEachItem.load(session, "from Item order by id");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 30})
    void aLazyStoreTakesOneMoreStatementForEachStore(int number) {
        assertTakes(1 + number, number, StoreOfEachItemTest::load);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 30})
    void aFetchJoinAndAGraphTakeOneStatement(int number) {
        assertTakes(
                1, number, session -> StoreOfEachItem.load(session, "from Item i join fetch i.store order by i.id"));
        assertTakes(1, number, StoreOfEachItem::loadWithGraph);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 30})
    void aBatchBringsTheStoresOf25(int number) {
        assertTakes(1 + (int) Math.ceil(number / 25.0), number, session -> {
            session.setFetchBatchSize(25);
            return load(session);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 30})
    void subselectDoesNotHelp(int number) {
        assertTakes(1 + number, number, session -> {
            session.setSubselectFetchingEnabled(true);
            return load(session);
        });
    }
}
